package org.hearsay.bench.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;

/// Counts what TempEval-3 (UzZaman et al., SemEval 2013, task A) counts: expressions found (relaxed: they overlap, one
/// to one; strict: same span), and of these the right type and the right value. Besides, the share of marked whole
/// days that were found with that day. Not thread-safe.
final class TimexScores {
    private static final Pattern WHOLE_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d).*");

    private int marked;
    private int found;
    private int relaxed;
    private int strict;
    private int type;
    private int value;
    private int days;
    private int daysRight;

    /// Adds a text.
    void add(List<Timex> answers, List<Timex> system) {
        marked += answers.size();
        found += system.size();
        List<Timex> free = new ArrayList<>(system);
        for (Timex answer : answers) {
            Optional<Timex> partner = bestOf(free, answer);
            partner.ifPresent(it -> {
                free.remove(it);
                count(answer, it);
            });
            countDay(answer, partner);
        }
    }

    /// The one that shares most of its span with an answer, the earlier one of equals.
    private static Optional<Timex> bestOf(List<Timex> free, Timex answer) {
        Timex best = null;
        for (Timex timex : free) {
            int overlap = timex.overlap(answer);
            if (overlap > 0 && (best == null || overlap > best.overlap(answer))) {
                best = timex;
            }
        }
        return Optional.ofNullable(best);
    }

    private void count(Timex answer, Timex timex) {
        relaxed++;
        strict += timex.hasSpanOf(answer) ? 1 : 0;
        type += timex.type().equals(answer.type()) ? 1 : 0;
        value += timex.value().equals(answer.value()) ? 1 : 0;
    }

    private void countDay(Timex answer, Optional<Timex> partner) {
        Matcher day = WHOLE_DAY.matcher(answer.value());
        if (day.matches()) {
            days++;
            String wanted = day.group(1);
            daysRight += partner.filter(it -> it.value().startsWith(wanted)).isPresent() ? 1 : 0;
        }
    }

    Scores scores() {
        return new Scores(List.of(
                line("relaxed", relaxed),
                line("strict", strict),
                line("type", type),
                line("value", value),
                new Line("day", new Figure("accuracy", share(daysRight, days)), new Figure("of", days))));
    }

    private Line line(String name, int hits) {
        double p = share(hits, found);
        double r = share(hits, marked);
        return new Line(
                name,
                new Figure("p", p),
                new Figure("r", r),
                new Figure("f1", p + r == 0 ? 0 : 2 * p * r / (p + r)),
                new Figure("marked", marked),
                new Figure("found", found));
    }

    private static double share(int hits, int all) {
        return all == 0 ? 0 : (double) hits / all;
    }
}
