package org.hearsay.evaluation;

import java.util.List;
import java.util.Locale;

/// The figures of an evaluation, in the order in which they are read.
public record Scores(List<Line> lines) {
    public Scores {
        lines = List.copyOf(lines);
    }

    /// No answers, no figures.
    public static Scores none() {
        return new Scores(List.of());
    }

    /// Figures that belong together, such as the precision, recall and F1 of one role.
    public record Line(String name, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }

        public Line(String name, Figure... figures) {
            this(name, List.of(figures));
        }
    }

    /// One figure.
    ///
    /// @param name such as `f1`, `km`, `gold`
    /// @param value a share from 0 to 1, a distance, or a whole number where it counts something
    public record Figure(String name, double value) {
        /// With three decimals; a count without any.
        public String printed() {
            boolean whole = value == Math.rint(value) && Math.abs(value) > 1;
            return whole ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
        }
    }
}
