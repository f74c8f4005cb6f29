package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.linking.Chains;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.store.Ledger;

/// Incidents that answer, follow or hold each other, as time lines.
public final class ChainsView {
    private static final int MOST_RELATIONS = 20_000;
    private static final int MOST_CHAINS = 50;
    private static final int MOST_STEPS = 100;

    private ChainsView() {}

    /// All chains, the longest first.
    ///
    /// @param total how many there are; only the first of them are shown
    public record All(List<Chain> chains, int total) {}

    /// One chain.
    ///
    /// @param id of the incident it is named after, its first
    /// @param days from when to when
    public record Chain(String id, String days, int incidents, List<Step> steps) {
        public Chain {
            steps = List.copyOf(steps);
        }
    }

    /// An incident of a chain.
    ///
    /// @param ties how it stands to others of the chain
    public record Step(Row row, List<Tie> ties) {
        public Step {
            ties = List.copyOf(ties);
        }
    }

    /// How one incident stands to another one.
    ///
    /// @param quote the words that say so
    /// @param report the name of the report in which they stand
    /// @param address the same report in the reader
    public record Tie(String words, String id, String day, String quote, String report, String address) {}

    /// The chains of the ledger.
    public static All all(Ledger ledger) {
        List<IncidentRelation> relations = ledger.overview().relations(MOST_RELATIONS);
        List<Set<String>> groups = Chains.of(relations);
        List<Set<String>> shown = groups.stream().limit(MOST_CHAINS).toList();
        Map<String, Row> rows = rows(
                ledger,
                shown.stream()
                        .flatMap(group -> group.stream().limit(MOST_STEPS))
                        .toList());
        return new All(
                shown.stream()
                        .map(group -> chain(ledger, group, rows, relations))
                        .sorted(Comparator.comparing((Chain chain) -> -chain.incidents)
                                .thenComparing(Chain::days))
                        .toList(),
                groups.size());
    }

    /// The chain that an incident is part of; alone where it has none.
    public static Chain of(Ledger ledger, String incident) {
        Map<String, List<IncidentRelation>> known = new HashMap<>();
        Set<String> group =
                Chains.around(incident, id -> known.computeIfAbsent(id, ledger.overview()::relations), MOST_STEPS);
        return chain(
                ledger,
                group,
                rows(ledger, group),
                known.values().stream().flatMap(List::stream).distinct().toList());
    }

    private static Map<String, Row> rows(Ledger ledger, Collection<String> ids) {
        Map<String, Row> rows = new java.util.LinkedHashMap<>();
        ledger.search().named(ids).forEach(summary -> rows.put(summary.line().id(), Row.of(summary)));
        return rows;
    }

    /// @param rows by id, the oldest first; of a chain that is too long its nearest only
    private static Chain chain(
            Ledger ledger, Set<String> group, Map<String, Row> rows, Collection<IncidentRelation> relations) {
        List<Row> own =
                rows.values().stream().filter(row -> group.contains(row.id())).toList();
        Map<String, List<IncidentRelation>> told = relations.stream()
                .filter(relation -> group.contains(relation.from()) && rows.containsKey(relation.to()))
                .collect(Collectors.groupingBy(IncidentRelation::from));
        List<Step> steps = own.stream()
                .map(row -> new Step(row, ties(ledger, told.getOrDefault(row.id(), List.of()), rows)))
                .toList();
        return new Chain(own.isEmpty() ? "" : own.getFirst().id(), days(own), group.size(), steps);
    }

    /// From the first day that is known to the last one.
    private static String days(List<Row> own) {
        List<String> known = own.stream().filter(Row::isDated).map(Row::day).toList();
        if (known.isEmpty()) {
            return "Undated";
        }
        String first = known.getFirst().replaceFirst("/.*", "");
        String last = known.getLast().replaceFirst(".*/", "");
        return known.getFirst().equals(known.getLast()) ? known.getFirst() : first + " to " + last;
    }

    /// One tie for all reports that say the same.
    private static List<Tie> ties(Ledger ledger, List<IncidentRelation> told, Map<String, Row> rows) {
        List<Tie> ties = new ArrayList<>();
        for (IncidentRelation relation : told) {
            String words = words(relation.kind());
            Row other = rows.get(relation.to());
            if (other != null && ties.stream().noneMatch(tie -> tie.id.equals(other.id()) && tie.words.equals(words))) {
                Optional<Report> report =
                        ledger.reports().find(relation.teller().report());
                ties.add(new Tie(
                        words,
                        other.id(),
                        other.day(),
                        report.map(it -> it.quote(relation.words()).text()).orElse(""),
                        report.map(Report::name).orElse(""),
                        "/reports/" + relation.teller().report()));
            }
        }
        return ties;
    }

    private static String words(Mention.Relation.Kind kind) {
        return switch (kind) {
            case RESPONDS_TO -> "answers that of";
            case FOLLOWED_BY -> "is followed by that of";
            case PART_OF -> "is part of that of";
            case APART_FROM -> "is told apart from that of";
        };
    }
}
