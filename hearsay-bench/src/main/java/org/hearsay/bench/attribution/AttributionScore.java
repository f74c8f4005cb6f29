package org.hearsay.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;
import org.hearsay.model.Span;

/// Holds attributions against the right ones, as the data set's own scorer does.
///
/// A found attribution goes with the right one whose content it overlaps most, one to one, greedily; the overlap is the
/// common part of both contents by characters, over their union, and must be a half.
final class AttributionScore {
    private static final double LEAST_OVERLAP = 0.5;

    private int right;
    private int gold;
    private int found;
    private int sources;
    private int cues;
    private double overlaps;
    private final Characters content = new Characters(Attributed::content);
    private final Characters source = new Characters(Attributed::source);
    private final Characters cue = new Characters(Attributed::cue);

    private record Pair(double overlap, int gold, int found) {}

    /// Counts one article.
    void add(List<Attributed> answers, List<Attributed> own) {
        gold += answers.size();
        found += own.size();
        List.of(content, source, cue).forEach(part -> part.add(answers, own));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            for (int j = 0; j < own.size(); j++) {
                double overlap = overlap(answers.get(i).content(), own.get(j).content());
                if (overlap >= LEAST_OVERLAP) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        var usedGold = new BitSet();
        var usedFound = new BitSet();
        for (Pair pair : pairs) {
            if (!usedGold.get(pair.gold) && !usedFound.get(pair.found)) {
                usedGold.set(pair.gold);
                usedFound.set(pair.found);
                matched(answers.get(pair.gold), own.get(pair.found), pair.overlap);
            }
        }
    }

    private void matched(Attributed answer, Attributed own, double overlap) {
        right++;
        overlaps += overlap;
        sources += same(answer.source(), own.source()) ? 1 : 0;
        cues += same(answer.cue(), own.cue()) ? 1 : 0;
    }

    private static boolean same(List<Span> some, List<Span> others) {
        return some.isEmpty() && others.isEmpty()
                || some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    private static double overlap(List<Span> some, List<Span> others) {
        BitSet common = characters(some);
        BitSet union = characters(others);
        common.and(union);
        union.or(characters(some));
        return union.isEmpty() ? 0 : (double) common.cardinality() / union.cardinality();
    }

    private static BitSet characters(List<Span> spans) {
        var characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    Scores scores() {
        return new Scores(List.of(
                new Line(
                        "attribution",
                        new Figure("p", share(right, found)),
                        new Figure("r", share(right, gold)),
                        new Figure("f1", f1(share(right, found), share(right, gold))),
                        new Figure("gold", gold),
                        new Figure("system", found)),
                new Line(
                        "of the matched",
                        new Figure("source_right", share(sources, right)),
                        new Figure("cue_right", share(cues, right)),
                        new Figure("content_overlap", right == 0 ? 0 : overlaps / right)),
                new Line(
                        "characters, f1",
                        new Figure("content", content.f1()),
                        new Figure("source", source.f1()),
                        new Figure("cue", cue.f1()))));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /// The characters of one kind of span, whichever attribution they belong to.
    private static final class Characters {
        private final Function<Attributed, List<Span>> spans;
        private long common;
        private long found;
        private long gold;

        Characters(Function<Attributed, List<Span>> spans) {
            this.spans = spans;
        }

        void add(List<Attributed> answers, List<Attributed> own) {
            BitSet right = all(answers);
            BitSet system = all(own);
            gold += right.cardinality();
            found += system.cardinality();
            right.and(system);
            common += right.cardinality();
        }

        private BitSet all(List<Attributed> attributions) {
            return characters(attributions.stream()
                    .flatMap(it -> spans.apply(it).stream())
                    .toList());
        }

        double f1() {
            return AttributionScore.f1(share(common, found), share(common, gold));
        }
    }
}
