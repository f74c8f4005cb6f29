package org.hearsay.bench.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.incidents.Detection.Pair;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;
import org.hearsay.model.ImpreciseDate;

/// How many facts are right, over the pairs of an exported incident and one of the answers, whose facts are put
/// together over just those reports in which the two were paired, so that a missing link costs nothing here.
final class SlotScores {
    private static final List<String> SHARES =
            List.of("type", "date", "date_exact_day", "place", "place_km", "place_name", "country");

    private final Names names;
    private final Detection detection;
    private final Map<String, Accuracy> shares = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Accuracy> exact = new LinkedHashMap<>();
    private final Map<String, Accuracy> exactOnConflict = new LinkedHashMap<>();

    /// Two incidents that were paired, by name.
    private record Cell(String system, String gold) {}

    SlotScores(Names names) {
        this.names = names;
        detection = new Detection(names);
        SHARES.forEach(slot -> shares.put(slot, new Accuracy()));
        Answer.COUNTED.forEach(slot -> {
            exact.put(slot, new Accuracy());
            exactOnConflict.put(slot, new Accuracy());
        });
    }

    /// The lines, a slot each.
    ///
    /// @param known the names of all incidents of the answers
    List<Line> score(List<Pair> pairs, Set<String> known) {
        Map<Cell, List<Pair>> cells = pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> new Cell(
                                pair.exported().incident().id(),
                                pair.told().incident().id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, String> usual = usualAnswer(pairs);
        cells.values().forEach(cell -> {
            Answer system = cell.getFirst().exported().incident();
            List<Answer> gold =
                    cell.stream().map(pair -> pair.told().incident()).toList();
            addShares(system, gold);
            addNames("perpetrators", system, gold, Answer::perpetrators, Names.Kind.ACTOR);
            addNames("targets", system, gold, Answer::targets, Names.Kind.TARGET);
            addSets("weapons", system.weapons(), union(gold, Answer::weapons));
            addCounts(system, gold);
            addDamage(system, gold);
            Set<String> wanted = union(gold, Answer::respondsTo);
            wanted.retainAll(known);
            Set<String> given = system.respondsTo().stream()
                    .map(id -> usual.getOrDefault(id, "?" + id))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            addSets("responds_to", given, wanted);
        });
        return lines(cells.size());
    }

    private List<Line> lines(int cells) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("slots", new Figure("pairs", cells)));
        shares.forEach((slot, share) -> lines.add(new Line(slot, share.figures())));
        tallies.forEach((slot, tally) -> {
            List<Figure> figures = new ArrayList<>(tally.figures());
            if (exact.containsKey(slot)) {
                figures.add(new Figure("exact", share(exact, slot)));
                figures.add(new Figure("conflict", share(exactOnConflict, slot)));
            }
            lines.add(new Line(slot, figures));
        });
        return lines;
    }

    private static double share(Map<String, Accuracy> of, String slot) {
        return of.getOrDefault(slot, new Accuracy()).share();
    }

    /// The incident of the answers that each exported one is paired with most often, the first of equals.
    private static Map<String, String> usualAnswer(List<Pair> pairs) {
        Map<String, Map<String, Integer>> counted = new LinkedHashMap<>();
        pairs.forEach(pair -> counted.computeIfAbsent(pair.exported().incident().id(), it -> new LinkedHashMap<>())
                .merge(pair.told().incident().id(), 1, Integer::sum));
        Map<String, String> usual = new LinkedHashMap<>();
        counted.forEach((id, answers) -> {
            int most = answers.values().stream().mapToInt(it -> it).max().orElseThrow();
            answers.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .findFirst()
                    .ifPresent(entry -> usual.put(id, entry.getKey()));
        });
        return usual;
    }

    private void addShares(Answer system, List<Answer> gold) {
        share("type").add(gold.stream().anyMatch(answer -> answer.type().equals(system.type())));
        List<ImpreciseDate> dates =
                gold.stream().flatMap(answer -> answer.date().stream()).toList();
        Optional<ImpreciseDate> ours = system.date();
        if (!dates.isEmpty()) {
            share("date").add(ours.isPresent() && dates.stream().anyMatch(date -> date.meets(ours.get(), 1)));
            List<ImpreciseDate> days =
                    dates.stream().filter(ImpreciseDate::isDay).toList();
            if (!days.isEmpty()) {
                share("date_exact_day").add(ours.filter(days::contains).isPresent());
            }
        }
        addPlace(
                system,
                gold.stream().filter(answer -> !answer.place().isEmpty()).toList());
        Set<String> countries = union(gold, answer -> List.of(answer.country()));
        countries.remove("");
        if (!countries.isEmpty()) {
            share("country").add(countries.contains(system.country()));
        }
    }

    private void addPlace(Answer system, List<Answer> placed) {
        if (placed.isEmpty()) {
            return;
        }
        boolean near = placed.stream().anyMatch(answer -> Detection.isNear(answer, system));
        boolean named = placed.stream().anyMatch(answer -> detection.hasLikeName(answer, system));
        if (placed.stream().anyMatch(answer -> answer.point().isPresent())) {
            share("place_km").add(near);
        }
        share("place_name").add(named);
        share("place").add(near || named);
    }

    private Accuracy share(String slot) {
        return shares.computeIfAbsent(slot, it -> new Accuracy());
    }

    private Tally tally(String slot) {
        return tallies.computeIfAbsent(slot, it -> new Tally());
    }

    /// Names of the answers that mean the same count once.
    private void addNames(
            String slot, Answer system, List<Answer> gold, Function<Answer, List<String>> of, Names.Kind kind) {
        List<List<String>> meant = new ArrayList<>();
        for (String name :
                gold.stream().flatMap(answer -> of.apply(answer).stream()).toList()) {
            meant.stream()
                    .filter(group -> group.stream().anyMatch(other -> names.areSame(name, other, kind)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(name), () -> meant.add(new ArrayList<>(List.of(name))));
        }
        List<String> ours = of.apply(system).stream().distinct().toList();
        long found = meant.stream()
                .filter(group -> group.stream().anyMatch(name -> isAmong(name, ours, kind)))
                .count();
        long right = ours.stream()
                .filter(name -> meant.stream().anyMatch(group -> isAmong(name, group, kind)))
                .count();
        tally(slot).add((int) right, ours.size(), (int) found, meant.size());
    }

    private boolean isAmong(String name, List<String> others, Names.Kind kind) {
        return others.stream().anyMatch(other -> names.areSame(name, other, kind));
    }

    private void addSets(String slot, Set<String> ours, Set<String> right) {
        int both = (int) ours.stream().filter(right::contains).count();
        tally(slot).add(both, ours.size(), both, right.size());
    }

    private void addCounts(Answer system, List<Answer> gold) {
        for (int at = 0; at < Answer.COUNTED.size(); at++) {
            int slot = at;
            String name = Answer.COUNTED.get(slot);
            Optional<Range.Said> said = Range.Said.of(gold.stream()
                    .flatMap(answer -> answer.counts().all().get(slot).stream())
                    .toList());
            Optional<Range> ours = system.counts().all().get(slot);
            boolean near = said.isPresent() && ours.filter(said.get()::isNear).isPresent();
            tally(name).add(near, ours.isPresent(), said.isPresent());
            if (said.isPresent()) {
                boolean same = ours.filter(said.get()::isExactly).isPresent();
                exact.computeIfAbsent(name, it -> new Accuracy()).add(same);
                if (said.get().isConflict()) {
                    exactOnConflict.computeIfAbsent(name, it -> new Accuracy()).add(same);
                }
            }
        }
    }

    private void addDamage(Answer system, List<Answer> gold) {
        Set<String> said = union(gold, answer -> List.of(answer.damage()));
        said.remove("");
        String ours = system.damage();
        tally("damage").add(said.contains(ours), !ours.isEmpty(), !said.isEmpty());
    }

    private static Set<String> union(
            List<Answer> answers, Function<Answer, ? extends java.util.Collection<String>> of) {
        return answers.stream()
                .flatMap(answer -> of.apply(answer).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
