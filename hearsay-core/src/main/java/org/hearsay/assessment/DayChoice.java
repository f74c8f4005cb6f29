package org.hearsay.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;

/// The day that the reports of an incident bear out best.
///
/// Each dating speaks for itself, for those it overlaps, and for those a day beside it, the more the finer both are, so
/// that one stray day far off does not outweigh two that lie together. Nothing is reported before it happens: each
/// report that was out before a day speaks against it.
///
/// @param datings as the mentions have them
/// @param published the days of publication of the mentions' reports, as far as they are known
record DayChoice(List<Dating> datings, List<LocalDate> published) {
    /// Days of print and zones of the world: "Monday night" and "early on Tuesday" may be one.
    private static final int SLACK = 1;

    private static final double OVERLAPS = 0.6;
    private static final double BESIDE = 0.4;

    /// What no words say but what follows from something else.
    private static final double INFERRED = 0.5;

    /// The best one; of equals the earliest. Empty where there is none.
    Optional<Dating> best() {
        return datings.stream()
                .max(Comparator.comparingDouble((Dating dating) -> support(dating.date()))
                        .thenComparing(Dating::date, Comparator.reverseOrder())
                        .thenComparing(dating -> dating.words() != null)
                        .thenComparing(Dating::basis));
    }

    private double support(ImpreciseDate date) {
        double heard = datings.stream()
                .mapToDouble(it -> weight(it) * nearness(date, it.date()))
                .sum();
        double possible = possible(date);
        return heard * fineness(date) * possible * possible;
    }

    /// The share of reports that were not out before it.
    private double possible(ImpreciseDate date) {
        long before = published.stream()
                .filter(day -> day.plusDays(SLACK).isBefore(date.start()))
                .count();
        return published.isEmpty() ? 1 : 1 - (double) before / published.size();
    }

    private static double weight(Dating dating) {
        return fineness(dating.date()) * (dating.words() == null ? INFERRED : 1);
    }

    private static double nearness(ImpreciseDate date, ImpreciseDate other) {
        if (date.equals(other)) {
            return 1;
        }
        return date.meets(other, 0) ? OVERLAPS : date.meets(other, SLACK) ? BESIDE : 0;
    }

    private static double fineness(ImpreciseDate date) {
        return 1 / Math.sqrt((double) date.days());
    }
}
