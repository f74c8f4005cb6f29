package org.hearsay.bench.incidents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.bench.incidents.Answer.Said;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;

/// How many claims are found, with the right stance and the right speakers. Not thread-safe.
///
/// Claims of a report are paired one to one: same slot, overlapping quote. A claim in the outlet's own voice is none to
/// those who made the answers, so it counts only where it is paired. An outlet at the head of a longer chain is left
/// off on both sides.
final class ClaimScores {
    private final Names names;
    private int paired;
    private int system;
    private int gold;
    private int stance;
    private int outermost;
    private int innermost;
    private int chain;
    private final Map<String, Accuracy> byStance = new TreeMap<>();

    ClaimScores(Names names) {
        this.names = names;
    }

    /// Adds a report.
    ///
    /// @param outlet as printed; empty where none is
    void add(ReportFile report, String outlet, List<Said> right, List<Said> ours) {
        List<Said> wanted = distinct(right);
        List<Said> given = distinct(ours);
        List<String> outlets = Stream.of(outlet, report.host().replaceFirst("\\.[^.]*$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        double[][] weights = new double[wanted.size()][given.size()];
        for (int row = 0; row < wanted.size(); row++) {
            List<ReportFile.Stretch> there = report.stretches(wanted.get(row));
            for (int column = 0; column < given.size(); column++) {
                weights[row][column] =
                        wanted.get(row).slot().equals(given.get(column).slot())
                                ? weight(report, there, wanted.get(row), given.get(column), outlets)
                                : 0;
            }
        }
        List<BestMatch.Pair> pairs = BestMatch.of(weights);
        Set<Integer> used = new HashSet<>();
        pairs.forEach(pair -> used.add(pair.column()));
        paired += pairs.size();
        gold += wanted.size();
        system += (int) IntStream.range(0, given.size())
                .filter(at -> used.contains(at) || !isOwnVoice(given.get(at).chain(), outlets))
                .count();
        Set<Said> found = new HashSet<>();
        for (BestMatch.Pair pair : pairs) {
            Said one = wanted.get(pair.row());
            Said other = given.get(pair.column());
            compare(one, other, outlets);
            if (one.stance().equals(other.stance())) {
                found.add(one);
            }
        }
        wanted.forEach(claim ->
                byStance.computeIfAbsent(claim.stance(), it -> new Accuracy()).add(found.contains(claim)));
    }

    /// The claims of a report, those that differ in nothing but their place once.
    private static List<Said> distinct(List<Said> claims) {
        Map<Said, Said> distinct = new LinkedHashMap<>();
        claims.forEach(claim -> distinct.putIfAbsent(claim.alone(), claim));
        return new ArrayList<>(distinct.values());
    }

    private double weight(
            ReportFile report, List<ReportFile.Stretch> there, Said right, Said ours, List<String> outlets) {
        double shared = ReportFile.shared(there, report.stretches(ours));
        if (shared == 0) {
            return 0;
        }
        List<String> one = speakers(right.chain(), outlets);
        List<String> other = speakers(ours.chain(), outlets);
        return 10
                + shared
                + (right.stance().equals(ours.stance()) ? 1 : 0)
                + (hasSame(one, other, true) ? 1 : 0)
                + (hasSame(one, other, false) ? 1 : 0);
    }

    private void compare(Said right, Said ours, List<String> outlets) {
        List<String> one = speakers(right.chain(), outlets);
        List<String> other = speakers(ours.chain(), outlets);
        stance += right.stance().equals(ours.stance()) ? 1 : 0;
        outermost += hasSame(one, other, false) ? 1 : 0;
        innermost += hasSame(one, other, true) ? 1 : 0;
        boolean whole = one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(at -> isSame(one.get(at), other.get(at)));
        chain += whole ? 1 : 0;
    }

    private boolean hasSame(List<String> one, List<String> other, boolean last) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return last ? isSame(one.getLast(), other.getLast()) : isSame(one.getFirst(), other.getFirst());
    }

    private boolean isSame(String one, String other) {
        return names.areSame(one, other, Names.Kind.SPEAKER);
    }

    private List<String> speakers(List<String> chain, List<String> outlets) {
        boolean outlet = chain.size() > 1 && outlets.stream().anyMatch(name -> isSame(chain.getFirst(), name));
        return outlet ? chain.subList(1, chain.size()) : chain;
    }

    private boolean isOwnVoice(List<String> chain, List<String> outlets) {
        return chain.isEmpty()
                || chain.size() == 1 && outlets.stream().anyMatch(name -> isSame(chain.getFirst(), name));
    }

    List<Line> lines() {
        double p = Tally.share(paired, system);
        double r = Tally.share(paired, gold);
        List<Figure> stances = byStance.entrySet().stream()
                .map(entry -> new Figure(entry.getKey(), entry.getValue().share()))
                .toList();
        return List.of(
                new Line(
                        "claims",
                        new Figure("p", p),
                        new Figure("r", r),
                        new Figure("f1", Tally.mean(p, r)),
                        new Figure("gold", gold),
                        new Figure("system", system)),
                new Line(
                        "claims found",
                        new Figure("stance", Tally.share(stance, paired)),
                        new Figure("outermost", Tally.share(outermost, paired)),
                        new Figure("innermost", Tally.share(innermost, paired)),
                        new Figure("chain", Tally.share(chain, paired))),
                new Line("claims of each stance", stances));
    }
}
