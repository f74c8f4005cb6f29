package org.hearsay.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.IncidentType;
import org.jdbi.v3.core.statement.SqlStatement;

/// A filter as a condition on `i`, a row of incidents, and `p`, its place. What the user wrote is bound, never spliced.
final class FilterSql {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final String ANY = "1 = 1";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> bound = new LinkedHashMap<>();

    FilterSql(IncidentFilter filter) {
        text(filter);
        days(filter);
        area(filter);
        types(filter);
        actor(filter);
        if (filter.country() != null) {
            conditions.add("p.country = :country");
            bound.put("country", filter.country());
        }
        source(filter);
        if (filter.disputed()) {
            conditions.add("i.disputed <> ''");
        }
        if (filter.origins() > 0) {
            conditions.add("i.origins >= :origins");
            bound.put("origins", filter.origins());
        }
    }

    /// The condition, in SQL.
    String condition() {
        return conditions.isEmpty() ? ANY : String.join(" AND ", conditions);
    }

    /// Binds what the condition names.
    <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bindMap(bound);
    }

    private void text(IncidentFilter filter) {
        String query = filter.text() == null ? "" : fullText(filter.text());
        if (filter.text() != null && query.isEmpty()) {
            conditions.add("1 = 0");
        } else if (!query.isEmpty()) {
            conditions.add("""
                    i.id IN (SELECT t.incident_id FROM reports_fts
                      JOIN incident_reports t ON t.report_number = reports_fts.rowid
                      WHERE reports_fts MATCH :text)""");
            bound.put("text", query);
        }
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

    private void days(IncidentFilter filter) {
        if (filter.from() != null) {
            conditions.add("i.date_end >= :from");
            bound.put("from", filter.from().toString());
        }
        if (filter.to() != null) {
            conditions.add("i.date_start <= :to");
            bound.put("to", filter.to().toString());
        }
    }

    private void area(IncidentFilter filter) {
        Area area = filter.area();
        if (area != null) {
            conditions.add("p.lat BETWEEN :south AND :north");
            conditions.add(
                    area.west() <= area.east()
                            ? "p.lon BETWEEN :west AND :east"
                            : "(p.lon >= :west OR p.lon <= :east)");
            bound.put("south", area.south());
            bound.put("north", area.north());
            bound.put("west", area.west());
            bound.put("east", area.east());
        }
    }

    private void types(IncidentFilter filter) {
        if (!filter.types().isEmpty()) {
            List<String> names = new ArrayList<>();
            for (IncidentType type : filter.types()) {
                names.add(":type_" + type.code());
                bound.put("type_" + type.code(), type.code());
            }
            conditions.add("i.type IN (" + String.join(", ", names) + ")");
        }
    }

    private void actor(IncidentFilter filter) {
        if (filter.actor() != null) {
            conditions.add("""
                    i.id IN (SELECT m.incident_id FROM claims c JOIN mentions m ON m.id = c.mention_id
                      WHERE c.slot IN ('perpetrators', 'targets') AND c.value = :actor COLLATE NOCASE)""");
            bound.put("actor", filter.actor());
        }
    }

    private void source(IncidentFilter filter) {
        if (filter.source() != null) {
            conditions.add("""
                    i.id IN (SELECT m.incident_id FROM claim_speakers s JOIN claims c ON c.id = s.claim_id
                        JOIN mentions m ON m.id = c.mention_id WHERE s.name = :source COLLATE NOCASE
                      UNION SELECT m.incident_id FROM reports r JOIN mentions m ON m.report_id = r.id
                        WHERE r.outlet = :source COLLATE NOCASE)""");
            bound.put("source", filter.source());
        }
    }
}
