package org.hearsay.linking;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Place;
import org.hearsay.model.YearlessDating;
import org.jspecify.annotations.Nullable;

/// Where a mention is filed so that those it may be one with find it: by day and place where it has both, and by pairs
/// of its report's telling words for those that lack one. A mention without any day is found by its sharp place and its
/// toll, too.
///
/// All keys but one hold a day, a week or a month, so that what is found under them grows with what happens in a day
/// and never with the ledger. Only a mention without a day in a report without a day looks further, and one of a day
/// without its year into that day of all years.
final class TellingKeys {
    /// A place known no better than this is found by its country only.
    private static final double SHARP_KM = 60;
    /// Sides of a square of the map, in degrees; what lies in the next one is looked up too.
    private static final double SQUARE = 1;

    private static final int FEW_DAYS = 8;
    private static final int LONGEST_DAYS = 62;
    private static final int LEAP_YEAR = 2000;
    private static final int TELLING_WORDS = 8;
    private static final int FIRST_WORDS = 8;
    private static final int DAY_BITS = 42;
    private static final int WEEK = 7;

    private final Set<Long> filed = new LinkedHashSet<>();
    private final Set<Long> lookedUp = new LinkedHashSet<>();
    private final Telling telling;

    private TellingKeys(Telling telling) {
        this.telling = telling;
    }

    static FilingKeys of(Telling telling) {
        var keys = new TellingKeys(telling);
        Place place = telling.mention().place();
        Dating dating = telling.mention().dating();
        boolean isPlaced = place != null && (place.country() != null || place.point() != null);
        boolean isDated = dating != null && dating.date().days() <= LONGEST_DAYS;
        if (place != null && isPlaced && dating != null && isDated) {
            keys.byDayAndPlace(dating.date(), place);
        }
        YearlessDating yearless = telling.mention().yearless();
        if (place != null && isPlaced && yearless != null) {
            keys.byYearlessDay(yearless, place);
        }
        if (place != null && isSharp(place)) {
            keys.byToll(place);
        }
        keys.byWords();
        return new FilingKeys(keys.filed, keys.lookedUp);
    }

    private void byDayAndPlace(ImpreciseDate date, Place place) {
        List<String> here = here(place);
        List<String> around = around(place);
        boolean isShort = date.days() <= FEW_DAYS;
        for (LocalDate day = date.start().minusDays(1); !day.isAfter(date.end().plusDays(1)); day = day.plusDays(1)) {
            boolean inside = !day.isBefore(date.start()) && !day.isAfter(date.end());
            for (String place1 : here) {
                if (isShort && inside) {
                    filed.add(key(day, "day " + place1));
                    String ofAnyYear = MonthDay.from(day) + " " + place1;
                    filed.add(key(LocalDate.EPOCH, "any year " + ofAnyYear));
                    lookedUp.add(key(LocalDate.EPOCH, "no year " + ofAnyYear));
                }
                if (!isShort) {
                    filed.add(key(day.withDayOfMonth(1), "month " + place1));
                }
            }
            for (String place1 : around) {
                lookedUp.add(key(day, "day " + place1));
                lookedUp.add(key(day.withDayOfMonth(1), "month " + place1));
            }
        }
    }

    /// A day without its year is spread over what lies beside it, so that those with a year, which are many, have no
    /// more
    /// to look up than their own day and place.
    private void byYearlessDay(YearlessDating yearless, Place place) {
        LocalDate start = yearless.start().atYear(LEAP_YEAR);
        LocalDate end = yearless.end().atYear(LEAP_YEAR);
        LocalDate last = end.isBefore(start) ? end.plusYears(1) : end;
        for (LocalDate day = start.minusDays(1); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            for (String around : around(place)) {
                String ofAnyYear = MonthDay.from(day) + " " + around;
                filed.add(key(LocalDate.EPOCH, "no year " + ofAnyYear));
                lookedUp.add(key(LocalDate.EPOCH, "no year " + ofAnyYear));
                lookedUp.add(key(LocalDate.EPOCH, "any year " + ofAnyYear));
            }
        }
    }

    /// What the place is filed under: its square where it is sharp, its country in any case.
    private static List<String> here(Place place) {
        GeoPoint point = place.point();
        String country = country(place);
        return isSharp(place) && point != null
                ? List.of(square(point, 0, 0), country + " sharp")
                : List.of(country + " vague");
    }

    /// What may be the same place: the squares around a sharp one and vague ones of its country; around a vague one all
    /// of its country.
    private static List<String> around(Place place) {
        GeoPoint point = place.point();
        String country = country(place);
        if (!isSharp(place) || point == null) {
            return List.of(country + " vague", country + " sharp");
        }
        var around = new LinkedHashSet<String>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                around.add(square(point, north, east));
            }
        }
        around.add(country + " vague");
        return List.copyOf(around);
    }

    private static boolean isSharp(Place place) {
        Double precision = place.precisionKm();
        return precision != null && precision <= SHARP_KM;
    }

    private static String country(Place place) {
        String country = place.country();
        return country == null ? "nowhere" : country;
    }

    private static String square(GeoPoint point, int north, int east) {
        int row = (int) Math.floor(point.lat() / SQUARE) + north;
        int column = Math.floorMod((int) Math.floor(point.lon() / SQUARE) + east, 360);
        return row + " " + column;
    }

    /// A number of killed that is large enough to tell events apart, at a sharp place: what has no day finds what has
    /// one, and the other way round.
    private void byToll(Place place) {
        for (int killed : telling.traits().killed()) {
            String toll = " killed " + killed;
            if (day() == null) {
                here(place).forEach(at -> filed.add(key(LocalDate.EPOCH, "undated " + at + toll)));
                around(place).forEach(at -> lookedUp.add(key(LocalDate.EPOCH, "undated " + at + toll)));
                around(place).forEach(at -> lookedUp.add(key(LocalDate.EPOCH, "any " + at + toll)));
            } else {
                here(place).forEach(at -> filed.add(key(LocalDate.EPOCH, "any " + at + toll)));
                around(place).forEach(at -> lookedUp.add(key(LocalDate.EPOCH, "undated " + at + toll)));
            }
        }
    }

    private @Nullable LocalDate day() {
        return telling.published() == null ? telling.day() : telling.published();
    }

    /// Reports that share two of their most telling words and came in weeks next to each other find each other's
    /// mentions; where a report has no day, they must share two of fewer.
    private void byWords() {
        List<Long> words = telling.words().weightiest(TELLING_WORDS);
        LocalDate day = day();
        for (int some = 0; some < words.size(); some++) {
            for (int other = 0; other < some; other++) {
                byWords(words.get(some), words.get(other), day, some < FIRST_WORDS);
            }
        }
        if (words.isEmpty()) {
            byWords(0, 0, day, true);
        }
    }

    private void byWords(long some, long other, @Nullable LocalDate day, boolean isAmongFirst) {
        String pair = Math.min(some, other) + " " + Math.max(some, other);
        if (day == null) {
            if (isAmongFirst) {
                filed.add(key(LocalDate.EPOCH, "undated " + pair));
                lookedUp.add(key(LocalDate.EPOCH, "undated " + pair));
                lookedUp.add(key(LocalDate.EPOCH, "any " + pair));
            }
            return;
        }
        LocalDate week = day.minusDays(Math.floorMod(day.toEpochDay(), WEEK));
        filed.add(key(week, "words " + pair));
        for (int weeks = -1; weeks <= 1; weeks++) {
            lookedUp.add(key(week.plusWeeks(weeks), "words " + pair));
        }
        if (isAmongFirst) {
            filed.add(key(LocalDate.EPOCH, "any " + pair));
            lookedUp.add(key(LocalDate.EPOCH, "undated " + pair));
        }
    }

    /// The day in the upper bits: what arrives together is filed together, which spares the disk.
    private static long key(LocalDate day, String what) {
        long hash = 0;
        for (int i = 0; i < what.length(); i++) {
            hash = (hash ^ what.charAt(i)) * 0x100000001B3L;
        }
        return day.toEpochDay() << DAY_BITS | Hashes.spread(hash) >>> (Long.SIZE - DAY_BITS);
    }
}
