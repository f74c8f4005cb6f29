package org.hearsay.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Questions under a filter, answered from a survey; only the rows that a list shows are read from the ledger.
final class SurveySearch implements IncidentSearch {
    private static final int MOST_DAYS = 150;
    private static final int MOST_MONTHS = 180;

    private final Handle handle;
    private final Supplier<Survey> reading;
    private final Conditions conditions;
    private final Map<IncidentFilter, List<SurveyRow>> found = new HashMap<>();
    private @Nullable Survey survey;

    /// @param survey asked for once, at the first question that needs it
    SurveySearch(Handle handle, Supplier<Survey> survey) {
        this.handle = handle;
        reading = survey;
        conditions = new Conditions(handle);
    }

    /// The incidents that a filter leaves, the newest first; found once however many questions are put under it.
    private List<SurveyRow> rows(IncidentFilter filter) {
        return found.computeIfAbsent(filter, this::find);
    }

    private List<SurveyRow> find(IncidentFilter filter) {
        Survey known = survey;
        if (known == null) {
            known = reading.get();
            survey = known;
        }
        return filter.equals(IncidentFilter.NONE)
                ? known.rows()
                : known.rows().stream().filter(conditions.of(filter)).toList();
    }

    @Override
    public int count(IncidentFilter filter) {
        return rows(filter).size();
    }

    @Override
    public List<IncidentSummary> list(IncidentFilter filter, Order order, int limit, int offset) {
        return new Summaries(handle)
                .of(ordered(filter, order)
                        .skip(offset)
                        .limit(limit)
                        .map(SurveyRow::id)
                        .toList());
    }

    @Override
    public List<IncidentSummary> named(Collection<String> ids) {
        return new Summaries(handle)
                .of(List.copyOf(ids)).stream()
                        .sorted(Comparator.comparing(
                                        (IncidentSummary it) -> it.line().date(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(it -> it.line().time(), Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(it -> it.line().id()))
                        .toList();
    }

    @Override
    public List<String> ids(IncidentFilter filter, Order order) {
        return ordered(filter, order).map(SurveyRow::id).toList();
    }

    /// Rows are at hand the newest first, and stay so among equals.
    private Stream<SurveyRow> ordered(IncidentFilter filter, Order order) {
        List<SurveyRow> rows = rows(filter);
        return switch (order) {
            case NEWEST -> rows.stream();
            case OLDEST -> rows.reversed().stream().sorted(SurveyRow.OLDEST);
            case DEADLIEST -> highest(rows, SurveyRow::killed);
            case ORIGINS -> highest(rows, SurveyRow::origins);
        };
    }

    /// The rows with the highest numbers first. Number and place in the list make one key, which sorts fastest.
    private static Stream<SurveyRow> highest(List<SurveyRow> rows, ToIntFunction<SurveyRow> number) {
        long[] keys = new long[rows.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) -number.applyAsInt(rows.get(i)) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToObj(key -> rows.get((int) key));
    }

    @Override
    public Histogram histogram(IncidentFilter filter) {
        NavigableMap<Integer, Bar> days = days(rows(filter));
        Bar undated = days.remove(SurveyRow.UNKNOWN);
        int without = undated == null ? 0 : undated.count();
        if (days.isEmpty()) {
            return new Histogram(Unit.DAY, List.of(), without);
        }
        Unit unit = unit(LocalDate.ofEpochDay(days.firstKey()), LocalDate.ofEpochDay(days.lastKey()));
        Map<LocalDate, Bar> bars = new TreeMap<>();
        days.forEach((day, bar) -> {
            LocalDate first = first(LocalDate.ofEpochDay(day), unit);
            bars.merge(first, new Bar(first, bar.count(), bar.disputed()), SurveySearch::sum);
        });
        return new Histogram(unit, List.copyOf(bars.values()), without);
    }

    /// A bar a day; the day without one is [SurveyRow#UNKNOWN]. Rows of one day stand next to each other.
    private static NavigableMap<Integer, Bar> days(List<SurveyRow> rows) {
        NavigableMap<Integer, Bar> days = new TreeMap<>();
        int from = 0;
        int disputed = 0;
        for (int i = 0; i < rows.size(); i++) {
            SurveyRow row = rows.get(i);
            disputed += row.isDisputed() ? 1 : 0;
            if (i + 1 == rows.size() || rows.get(i + 1).start() != row.start()) {
                days.put(row.start(), new Bar(LocalDate.EPOCH, i + 1 - from, disputed));
                from = i + 1;
                disputed = 0;
            }
        }
        return days;
    }

    private static Bar sum(Bar some, Bar more) {
        return new Bar(some.first(), some.count() + more.count(), some.disputed() + more.disputed());
    }

    private static LocalDate first(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static Unit unit(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return Unit.DAY;
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? Unit.MONTH : Unit.YEAR;
    }

    @Override
    public Spread spread(IncidentFilter filter) {
        IdentityHashMap<Place, Spot> spots = new IdentityHashMap<>();
        var unknown = new Spot();
        rows(filter).forEach(row -> {
            Place place = row.place();
            (place == null ? unknown : spots.computeIfAbsent(place, it -> new Spot())).add(row);
        });
        List<Spread.Spot> all = new ArrayList<>();
        spots.forEach((place, spot) -> all.add(spot.at(place)));
        if (unknown.count > 0) {
            all.add(unknown.at(null));
        }
        return new Spread(all);
    }

    /// What has been counted at one place so far.
    private static final class Spot {
        private int count;
        private int killed;
        private int disputed;
        private @Nullable SurveyRow first;

        private void add(SurveyRow row) {
            count++;
            killed += row.killed();
            disputed += row.isDisputed() ? 1 : 0;
            if (first == null || row.id().compareTo(first.id()) < 0) {
                first = row;
            }
        }

        private Spread.Spot at(@Nullable Place place) {
            SurveyRow one = Objects.requireNonNull(first);
            Double km = place == null ? null : place.precisionKm();
            return new Spread.Spot(
                    place == null ? null : place.name(),
                    place == null ? null : place.country(),
                    place == null ? null : place.point(),
                    km == null ? 0 : km,
                    count,
                    killed,
                    disputed,
                    one.id(),
                    one.type());
        }
    }

    @Override
    public Map<IncidentType, Integer> types(IncidentFilter filter) {
        Map<String, int[]> counts = new HashMap<>();
        for (SurveyRow row : rows(filter.withTypes(Set.of()))) {
            counts.computeIfAbsent(row.type(), it -> new int[1])[0]++;
        }
        Map<IncidentType, Integer> types = new EnumMap<>(IncidentType.class);
        counts.forEach((code, count) -> IncidentType.ofCode(code).ifPresent(type -> types.put(type, count[0])));
        return types;
    }
}
