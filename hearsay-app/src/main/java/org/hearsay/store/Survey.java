package org.hearsay.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What lists, maps and counts need of every incident, in memory: some 150 bytes an incident, gone through in
/// milliseconds. It is of one state of the ledger and never changes; the survey of a later state is made from it and
/// from what changed since.
final class Survey {
    private static final String ROWS = """
            SELECT i.id, i.type, i.date_start, i.date_end, i.time, i.place_id, CAST(i.killed AS INTEGER), i.origins,
              i.disputed <> '',
              (SELECT group_concat(r.report_number) FROM incident_reports r WHERE r.incident_id = i.id)
            FROM incidents i""";
    private static final String CHANGED = " WHERE i.id IN (SELECT id FROM incident_changes WHERE number > :number)";

    private final long number;
    private final List<SurveyRow> rows;
    private final Map<Long, Place> places;
    private final Map<String, Long> changes;

    private Survey(long number, List<SurveyRow> rows, Map<Long, Place> places, Map<String, Long> changes) {
        this.number = number;
        this.rows = rows;
        this.places = places;
        this.changes = changes;
    }

    /// The survey of the ledger's state in this transaction.
    static Survey read(Handle handle) {
        Map<Long, Place> places = new HashMap<>();
        List<SurveyRow> rows = rows(handle, "", 0, places);
        return new Survey(last(handle), rows, places, Map.of());
    }

    /// The number of the last change in this transaction's state.
    static long last(Handle handle) {
        return handle.createQuery("SELECT ifnull(max(number), 0) FROM incident_changes")
                .mapTo(long.class)
                .one();
    }

    /// The number of the last change that it holds.
    long number() {
        return number;
    }

    /// All incidents, the newest first.
    List<SurveyRow> rows() {
        return rows;
    }

    /// Whether one of these changed after the change of that number, as far as it is known here.
    boolean isAnyNewer(Set<String> ids, long than) {
        return ids.stream().anyMatch(id -> changes.getOrDefault(id, 0L) > than);
    }

    /// The survey of the state in this transaction, which must be a later one.
    Survey later(Handle handle) {
        Map<String, Long> changed = new HashMap<>(changes);
        Set<String> since = new HashSet<>();
        handle.createQuery("SELECT id, number FROM incident_changes WHERE number > :number")
                .bind("number", number)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(change -> {
                    since.add(change.getKey());
                    changed.put(change.getKey(), change.getValue());
                });
        Map<Long, Place> known = new HashMap<>(places);
        List<SurveyRow> fresh = rows(handle, CHANGED, number, known);
        return new Survey(last(handle), merged(rows, since, fresh), known, changed);
    }

    /// Two sorted lists as one, without those rows of the first that have changed.
    private static List<SurveyRow> merged(List<SurveyRow> old, Set<String> changed, List<SurveyRow> fresh) {
        List<SurveyRow> merged = new ArrayList<>(old.size() + fresh.size());
        int next = 0;
        for (SurveyRow row : old) {
            if (!changed.contains(row.id())) {
                while (next < fresh.size() && SurveyRow.NEWEST.compare(fresh.get(next), row) < 0) {
                    merged.add(fresh.get(next++));
                }
                merged.add(row);
            }
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        return merged;
    }

    private static List<SurveyRow> rows(Handle handle, String condition, long number, Map<Long, Place> known) {
        var places = new Places(handle);
        List<SurveyRow> rows = new ArrayList<>();
        var query = handle.createQuery(ROWS + condition);
        (condition.isEmpty() ? query : query.bind("number", number))
                .map((row, context) -> {
                    long place = row.getLong(6);
                    return new SurveyRow(
                            row.getString(1),
                            row.getString(2).intern(),
                            day(row.getString(3)),
                            day(row.getString(4)),
                            interned(row.getString(5)),
                            place == 0 ? null : known.computeIfAbsent(place, id -> placeAt(places, id)),
                            row.getInt(7),
                            row.getInt(8),
                            row.getBoolean(9),
                            numbers(row.getString(10)));
                })
                .forEach(rows::add);
        rows.sort(SurveyRow.NEWEST);
        return rows;
    }

    private static Place placeAt(Places places, long id) {
        return Optional.ofNullable(places.at(id)).orElseThrow();
    }

    private static int day(@Nullable String iso) {
        return iso == null
                ? SurveyRow.UNKNOWN
                : Math.toIntExact(LocalDate.parse(iso).toEpochDay());
    }

    /// There are only so many times of day.
    private static @Nullable String interned(@Nullable String time) {
        return time == null ? null : time.intern();
    }

    private static List<Integer> numbers(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }
}
