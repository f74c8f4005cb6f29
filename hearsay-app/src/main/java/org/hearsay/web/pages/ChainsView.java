package org.hearsay.web.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.store.Ledger;
import org.hearsay.store.Overview.Link;

/// Incidents that answer, follow or hold each other, as time lines.
public final class ChainsView {
    private static final int MOST_LINKS = 20_000;
    private static final int MOST_CHAINS = 100;
    private static final int MOST_STEPS = 100;

    private ChainsView() {}

    /// All chains, the longest first.
    public record Chains(List<Chain> chains) {}

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
    public record Tie(String words, String id, String day) {}

    /// The chains of the ledger.
    public static Chains all(Ledger ledger) {
        List<Link> links = ledger.overview().links(MOST_LINKS);
        Map<String, List<Link>> byIncident = byIncident(links);
        Set<String> seen = new LinkedHashSet<>();
        List<Set<String>> groups = new ArrayList<>();
        for (String id : byIncident.keySet().stream().sorted().toList()) {
            if (!seen.contains(id)) {
                Set<String> group = reach(id, byIncident);
                seen.addAll(group);
                groups.add(group);
            }
        }
        groups.sort(Comparator.comparing((Set<String> group) -> -group.size()));
        return new Chains(groups.stream()
                .limit(MOST_CHAINS)
                .map(group -> chain(ledger, group, links(group, byIncident)))
                .sorted(Comparator.comparing((Chain chain) -> -chain.incidents).thenComparing(Chain::days))
                .toList());
    }

    /// The chain that an incident is part of; alone where it has none.
    public static Chain of(Ledger ledger, String incident) {
        Map<String, List<Link>> known = new HashMap<>();
        Set<String> group = new LinkedHashSet<>(List.of(incident));
        Deque<String> open = new ArrayDeque<>(group);
        while (!open.isEmpty() && group.size() < MOST_STEPS) {
            String id = open.remove();
            List<Link> links = ledger.overview().links(id);
            known.put(id, links);
            for (Link link : links) {
                for (String end : List.of(link.from(), link.to())) {
                    if (group.add(end)) {
                        open.add(end);
                    }
                }
            }
        }
        return chain(ledger, group, links(group, known));
    }

    private static Map<String, List<Link>> byIncident(List<Link> links) {
        Map<String, List<Link>> byIncident = new HashMap<>();
        for (Link link : links) {
            byIncident.computeIfAbsent(link.from(), it -> new ArrayList<>()).add(link);
            byIncident.computeIfAbsent(link.to(), it -> new ArrayList<>()).add(link);
        }
        return byIncident;
    }

    private static Set<String> reach(String id, Map<String, List<Link>> byIncident) {
        Set<String> group = new LinkedHashSet<>(List.of(id));
        Deque<String> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            for (Link link : byIncident.getOrDefault(open.remove(), List.of())) {
                for (String end : List.of(link.from(), link.to())) {
                    if (group.add(end)) {
                        open.add(end);
                    }
                }
            }
        }
        return group;
    }

    private static Set<Link> links(Collection<String> group, Map<String, List<Link>> byIncident) {
        Set<Link> links = new LinkedHashSet<>();
        group.forEach(id -> links.addAll(byIncident.getOrDefault(id, List.of())));
        return links;
    }

    private static Chain chain(Ledger ledger, Collection<String> group, Collection<Link> links) {
        List<Row> rows = ledger.search().named(group.stream().limit(MOST_STEPS).toList()).stream()
                .map(Row::of)
                .toList();
        Map<String, String> days = new HashMap<>();
        rows.forEach(row -> days.put(row.id(), row.day()));
        List<Step> steps = new ArrayList<>();
        for (Row row : rows) {
            List<Tie> ties = new ArrayList<>();
            for (Link link : links) {
                if (link.from().equals(row.id()) && days.containsKey(link.to())) {
                    ties.add(new Tie(words(link.kind()), link.to(), days.getOrDefault(link.to(), "")));
                }
            }
            steps.add(new Step(row, ties));
        }
        String first = rows.isEmpty() ? "" : rows.getFirst().day();
        String last = rows.isEmpty() ? "" : rows.getLast().day();
        return new Chain(
                rows.isEmpty() ? "" : rows.getFirst().id(),
                first.equals(last) ? first : first + " to " + last,
                group.size(),
                steps);
    }

    private static String words(String kind) {
        return switch (kind) {
            case "responds_to" -> "answers that of";
            case "followed_by" -> "is followed by that of";
            case "part_of" -> "is part of that of";
            default -> Wording.words(kind);
        };
    }
}
