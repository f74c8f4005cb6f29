package org.hearsay.store;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.model.YearlessDating;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// Reads what reports tell, as it was written.
final class MentionReader {
    private final Handle handle;
    private final Places places;

    MentionReader(Handle handle) {
        this.handle = handle;
        places = new Places(handle);
    }

    List<Mention> all() {
        return read("1 = 1 OR :key = ''", "");
    }

    List<Mention> ofIncident(String incident) {
        return read("m.incident_id = :key", incident);
    }

    List<Mention> ofReport(String report) {
        return read("m.report_id = :key", report);
    }

    /// @param condition on `m`, a row of mentions
    private List<Mention> read(String condition, String key) {
        Map<Long, List<Speaker>> speakers = speakers(condition, key);
        Map<String, List<Claim>> claims = claims(condition, key, speakers);
        Map<String, List<Mention.Relation>> relations = relations(condition, key);
        return handle.createQuery("SELECT * FROM mentions m WHERE " + condition + " ORDER BY report_id, start, part")
                .bind("key", key)
                .map(row -> {
                    String id = text(row, "id");
                    return new Mention(
                            idOf(id),
                            IncidentType.ofCode(text(row, "type")).orElseThrow(),
                            Mention.Role.valueOf(text(row, "role").toUpperCase(java.util.Locale.ROOT)),
                            Spans.read(text(row, "triggers")),
                            claims.getOrDefault(id, List.of()),
                            dating(row),
                            yearless(row),
                            place(row),
                            relations.getOrDefault(id, List.of()));
                })
                .list();
    }

    /// A mention's id as [MentionId#toString] writes it.
    static MentionId idOf(String id) {
        int at = id.indexOf('@');
        int dot = id.indexOf('.', at);
        int start = Integer.parseInt(id.substring(at + 1, dot < 0 ? id.length() : dot));
        return new MentionId(id.substring(0, at), start, dot < 0 ? 0 : Integer.parseInt(id.substring(dot + 1)));
    }

    private static @Nullable Dating dating(RowView row) {
        var start = Days.read(row.getColumn("date_start", String.class));
        var end = Days.read(row.getColumn("date_end", String.class));
        if (start == null || end == null) {
            return null;
        }
        return new Dating(new ImpreciseDate(start, end), dateWords(row), text(row, "date_basis"));
    }

    private static @Nullable YearlessDating yearless(RowView row) {
        String start = row.getColumn("yearless_start", String.class);
        String end = row.getColumn("yearless_end", String.class);
        if (start == null || end == null) {
            return null;
        }
        Integer weekday = row.getColumn("yearless_weekday", Integer.class);
        return new YearlessDating(
                MonthDay.parse(start),
                MonthDay.parse(end),
                weekday == null ? null : DayOfWeek.of(weekday),
                dateWords(row),
                text(row, "date_basis"));
    }

    private static @Nullable Span dateWords(RowView row) {
        Integer from = row.getColumn("date_words_start", Integer.class);
        Integer to = row.getColumn("date_words_end", Integer.class);
        return from == null || to == null ? null : new Span(from, to);
    }

    private @Nullable Place place(RowView row) {
        return places.at(row.getColumn("place_id", Long.class));
    }

    private Map<Long, List<Speaker>> speakers(String condition, String key) {
        Map<Long, List<Speaker>> speakers = new HashMap<>();
        handle.createQuery("""
                        SELECT s.claim_id, s.name, s.kind, s.speaks_for FROM claim_speakers s
                        JOIN claims c ON c.id = s.claim_id JOIN mentions m ON m.id = c.mention_id
                        WHERE %s ORDER BY s.claim_id, s.position
                        """.formatted(condition))
                .bind("key", key)
                .map(row -> Map.entry(
                        row.getColumn("claim_id", Long.class),
                        new Speaker(
                                text(row, "name"),
                                Speaker.Kind.valueOf(text(row, "kind")),
                                row.getColumn("speaks_for", String.class))))
                .forEach(entry -> speakers.computeIfAbsent(entry.getKey(), it -> new ArrayList<>())
                        .add(entry.getValue()));
        return speakers;
    }

    private Map<String, List<Claim>> claims(String condition, String key, Map<Long, List<Speaker>> speakers) {
        Map<String, List<Claim>> claims = new HashMap<>();
        handle.createQuery("""
                        SELECT c.* FROM claims c JOIN mentions m ON m.id = c.mention_id
                        WHERE %s ORDER BY c.mention_id, c.position
                        """.formatted(condition))
                .bind("key", key)
                .map(row -> Map.entry(text(row, "mention_id"), claim(row, speakers)))
                .forEach(entry -> claims.computeIfAbsent(entry.getKey(), it -> new ArrayList<>())
                        .add(entry.getValue()));
        return claims;
    }

    private Claim claim(RowView row, Map<Long, List<Speaker>> speakers) {
        Slot slot = Slot.ofCode(text(row, "slot")).orElseThrow();
        return new Claim(
                slot,
                value(slot, row),
                Stance.of(text(row, "stance")).orElseThrow(),
                new SourceChain(speakers.getOrDefault(row.getColumn("id", Long.class), List.of())),
                span(row),
                rules(text(row, "rules")));
    }

    private static List<String> rules(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" "));
    }

    private SlotValue value(Slot slot, RowView row) {
        String label = text(row, "value");
        return switch (slot) {
            case OCCURRED -> new SlotValue.Event(label);
            case PERPETRATORS, TARGETS -> new SlotValue.Actor(label);
            case WEAPONS -> new SlotValue.Weapon(label);
            case MUNITIONS, KILLED, INJURED ->
                new SlotValue.Count(
                        new CountRange(row.getColumn("min", Integer.class), row.getColumn("max", Integer.class)),
                        row.getColumn("who", String.class));
            case DAMAGE -> new SlotValue.Damage(extent(label));
            case TIME -> new SlotValue.Clock(LocalTime.parse(label));
            case PLACE -> {
                Place place = place(row);
                yield new SlotValue.Where(place == null ? Place.named(label) : place);
            }
            case RESPONDS_TO -> new SlotValue.Answer(label);
        };
    }

    private static Extent extent(String code) {
        for (Extent extent : Extent.values()) {
            if (extent.code().equals(code)) {
                return extent;
            }
        }
        throw new LedgerException("the ledger holds an unknown extent of damage, " + code + "; update Hearsay");
    }

    private Map<String, List<Mention.Relation>> relations(String condition, String key) {
        Map<String, List<Mention.Relation>> relations = new HashMap<>();
        handle.createQuery("""
                        SELECT r.* FROM mention_relations r JOIN mentions m ON m.id = r.mention_id
                        WHERE %s ORDER BY r.mention_id, r.position
                        """.formatted(condition))
                .bind("key", key)
                .map(row -> Map.entry(
                        text(row, "mention_id"),
                        new Mention.Relation(
                                Mention.Relation.Kind.valueOf(text(row, "kind")),
                                idOf(text(row, "to_mention_id")),
                                span(row),
                                text(row, "rule"))))
                .forEach(entry -> relations
                        .computeIfAbsent(entry.getKey(), it -> new ArrayList<>())
                        .add(entry.getValue()));
        return relations;
    }

    private static Span span(RowView row) {
        return new Span(row.getColumn("span_start", Integer.class), row.getColumn("span_end", Integer.class));
    }

    private static String text(RowView row, String column) {
        return row.getColumn(column, String.class);
    }
}
