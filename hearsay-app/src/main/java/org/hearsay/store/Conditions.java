package org.hearsay.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Filters as conditions on the rows of a survey. What a word, an actor or a source finds is asked of the ledger, once
/// however often it is needed; what the user wrote is bound, never spliced.
final class Conditions {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

    /// One row with all numbers: so many rows are fetched one by one ten times slower.
    private static final String TOLD = "SELECT group_concat(rowid) FROM reports_fts WHERE reports_fts MATCH :words";

    private static final String OF_ACTOR = "SELECT incident_id FROM incident_actors WHERE name = :words";

    private static final String OF_SOURCE = """
            SELECT m.incident_id FROM claim_speakers s JOIN claims c ON c.id = s.claim_id
              JOIN mentions m ON m.id = c.mention_id
              WHERE s.name = :words COLLATE NOCASE AND m.incident_id IS NOT NULL
            UNION SELECT m.incident_id FROM reports r JOIN mentions m ON m.report_id = r.id
              WHERE r.outlet = :words COLLATE NOCASE AND m.incident_id IS NOT NULL""";

    private final Handle handle;
    private final Map<String, BitSet> reports = new HashMap<>();
    private final Map<String, Set<String>> incidents = new HashMap<>();

    Conditions(Handle handle) {
        this.handle = handle;
    }

    /// Whether a row is asked for.
    Predicate<SurveyRow> of(IncidentFilter filter) {
        List<Predicate<SurveyRow>> all = new ArrayList<>();
        if (filter.disputed()) {
            all.add(SurveyRow::isDisputed);
        }
        if (filter.origins() > 0) {
            all.add(row -> row.origins() >= filter.origins());
        }
        days(filter.from(), filter.to(), all);
        if (!filter.types().isEmpty()) {
            Set<String> codes = filter.types().stream().map(IncidentType::code).collect(Collectors.toUnmodifiableSet());
            all.add(row -> codes.contains(row.type()));
        }
        String country = filter.country();
        if (country != null) {
            all.add(row -> isIn(country, row.place()));
        }
        Area area = filter.area();
        if (area != null) {
            all.add(row -> holds(area, row.place()));
        }
        String actor = filter.actor();
        if (actor != null) {
            Set<String> ids = incidents(OF_ACTOR, actor);
            all.add(row -> ids.contains(row.id()));
        }
        String source = filter.source();
        if (source != null) {
            Set<String> ids = incidents(OF_SOURCE, source);
            all.add(row -> ids.contains(row.id()));
        }
        String text = filter.text();
        if (text != null) {
            BitSet told = reports(text);
            all.add(row -> row.isToldBy(told));
        }
        return row -> {
            for (Predicate<SurveyRow> each : all) {
                if (!each.test(row)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static void days(@Nullable LocalDate from, @Nullable LocalDate to, List<Predicate<SurveyRow>> all) {
        if (from != null) {
            long first = from.toEpochDay();
            all.add(row -> row.end() >= first && row.end() != SurveyRow.UNKNOWN);
        }
        if (to != null) {
            long last = to.toEpochDay();
            all.add(row -> row.start() <= last && row.start() != SurveyRow.UNKNOWN);
        }
    }

    private static boolean isIn(String country, @Nullable Place place) {
        return place != null && country.equals(place.country());
    }

    private static boolean holds(Area area, @Nullable Place place) {
        GeoPoint point = place == null ? null : place.point();
        return point != null
                && point.lat() >= area.south()
                && point.lat() <= area.north()
                && (area.west() <= area.east()
                        ? point.lon() >= area.west() && point.lon() <= area.east()
                        : point.lon() >= area.west() || point.lon() <= area.east());
    }

    private Set<String> incidents(String question, String name) {
        return incidents.computeIfAbsent(
                question + name,
                it -> new HashSet<>(handle.createQuery(question)
                        .bind("words", name)
                        .mapTo(String.class)
                        .list()));
    }

    /// The numbers of the reports that hold these words.
    private BitSet reports(String typed) {
        return reports.computeIfAbsent(fullText(typed), words -> {
            var numbers = new BitSet();
            if (!words.isEmpty()) {
                handle.createQuery(TOLD)
                        .bind("words", words)
                        .mapTo(String.class)
                        .findOne()
                        .ifPresent(list -> read(list, numbers));
            }
            return numbers;
        });
    }

    private static void read(String list, BitSet numbers) {
        int number = 0;
        for (int i = 0; i < list.length(); i++) {
            if (list.charAt(i) == ',') {
                numbers.set(number);
                number = 0;
            } else {
                number = number * 10 + list.charAt(i) - '0';
            }
        }
        numbers.set(number);
    }

    /// Words as FTS5 reads them: each in quotation marks, so that no sign of its language is one here.
    static String fullText(String typed) {
        List<String> phrases = new ArrayList<>();
        Matcher word = WORD.matcher(typed);
        while (word.find()) {
            String phrase = word.group(1) == null ? word.group(2) : word.group(1);
            if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
                phrases.add('"' + phrase.replace("\0", "") + '"');
            }
        }
        return String.join(" ", phrases);
    }
}
