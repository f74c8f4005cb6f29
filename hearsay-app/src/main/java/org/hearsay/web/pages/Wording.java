package org.hearsay.web.pages;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.export.Countries;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Place;
import org.hearsay.model.Speaker;
import org.hearsay.model.YearlessDating;
import org.jspecify.annotations.Nullable;

/// Codes, days and places as pages write them.
public final class Wording {
    private static final int LONGEST = 60;

    private Wording() {}

    /// The days of a line of the ledger; null where it has none.
    static @Nullable ImpreciseDate days(@Nullable String date) {
        if (date == null) {
            return null;
        }
        int at = date.indexOf('/');
        LocalDate start = LocalDate.parse(at < 0 ? date : date.substring(0, at));
        return new ImpreciseDate(start, at < 0 ? start : LocalDate.parse(date.substring(at + 1)));
    }

    /// `suicide_bomb` as "suicide bomb", `ied` as "IED".
    public static String type(IncidentType type) {
        return words(type.code());
    }

    /// A code as words; types as ACLED writes them.
    public static String words(String code) {
        return switch (code) {
            case "air_drone_strike" -> "air/drone strike";
            case "ied" -> "IED";
            default -> code.replace('_', ' ');
        };
    }

    /// Long words cut behind one of them, with an ellipsis in the place of the rest.
    public static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST).stripTrailing() + "…";
    }

    /// What a speaker is, in words: `armed group`.
    public static String kind(Speaker.Kind kind) {
        return words(kind.name().toLowerCase(Locale.ROOT));
    }

    /// The name of a country; its code where it has none.
    public static String country(String code) {
        return Countries.name(code);
    }

    /// ISO with the weekday: `2021-06-28 Mon`; an interval as its two ends; "undated" for none.
    public static String day(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            return "undated";
        }
        return start.equals(end) ? start + " " + weekday(start) : new ImpreciseDate(start, end).toString();
    }

    /// What stands in the place of a date where there is none: "28 June of an unknown year", or "undated".
    static String undated(Optional<YearlessDating> yearless) {
        return yearless.map(YearlessDating::label).orElse("undated");
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /// Name, province and country of a place.
    public static String place(Place place) {
        var text = new StringBuilder(place.name());
        if (place.admin1() != null && !place.admin1().equalsIgnoreCase(place.name())) {
            text.append(", ").append(place.admin1());
        }
        if (place.country() != null && !country(place.country()).equalsIgnoreCase(place.name())) {
            text.append(", ").append(country(place.country()));
        }
        return text.toString();
    }

    /// Coordinates no finer than they are known: `35.1 N 40.6 E, within 5 km`.
    public static String point(GeoPoint point, double precisionKm) {
        int digits = precisionKm >= 50 ? 0 : precisionKm >= 5 ? 1 : precisionKm >= 0.5 ? 2 : 3;
        String form = "%." + digits + "f %s %." + digits + "f %s, within %s km";
        return String.format(
                Locale.ROOT,
                form,
                Math.abs(point.lat()),
                point.lat() < 0 ? "S" : "N",
                Math.abs(point.lon()),
                point.lon() < 0 ? "W" : "E",
                km(precisionKm));
    }

    private static String km(double km) {
        return km < 10 ? String.format(Locale.ROOT, "%.1f", km).replace(".0", "") : Long.toString(Math.round(km));
    }

    /// "1 origin", "3 origins".
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : noun.endsWith("y") ? "" : "s");
    }
}
