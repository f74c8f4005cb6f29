package org.hearsay.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// Which whole reports are about one event, whatever it is, by their telling words alone.
///
/// For reports that need not tell of an incident. The words are one kind of evidence of [Linker], too.
public final class ReportGroups {
    /// How alike in telling words two reports of one event are, found on training data with answers
    /// (`docs/accuracy.md`).
    private static final double ALIKE = 0.22;

    private static final List<Double> STEPS = DoubleStream.of(ALIKE, 0.24, 0.26, 0.28, 0.3, 0.35, 0.4, 0.5, 0.65, 0.8)
            .boxed()
            .toList();
    /// Enough for the topics of a general newspaper, which share more words than incidents share facts.
    private static final int MOST = 1000;
    /// A report is looked up by so many of its weightiest words.
    private static final int LOOKED_UP = 24;

    private final KeptInMemory<Worded> kept = new KeptInMemory<>(ReportGroups::keys);
    private final Neighbourhoods<Worded> neighbourhoods = new Neighbourhoods<>(kept, ReportGroups::weigh, STEPS, MOST);

    /// A report by its words.
    ///
    /// @param report the report's id
    /// @param published the day of publication; null where unknown
    public record Worded(String report, @Nullable LocalDate published, RareWords words) implements Comparable<Worded> {
        @Override
        public int compareTo(Worded other) {
            return report.compareTo(other.report);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Worded that && report.equals(that.report);
        }

        @Override
        public int hashCode() {
            return report.hashCode();
        }
    }

    /// Adds a report that was not there before.
    public void add(Worded report) {
        neighbourhoods.add(report);
    }

    /// The ids of the reports of each event, in no order.
    public List<List<String>> groups() {
        var grouping = new Grouping<Worded>(ReportGroups::weigh, 1, 0);
        List<List<String>> groups = new ArrayList<>();
        kept.all()
                .forEach((standing, members) -> grouping.of(members, neighbourhoods.threshold(standing))
                        .forEach(group ->
                                groups.add(group.stream().map(Worded::report).toList())));
        return groups;
    }

    private static double weigh(Worded some, Worded other) {
        return some.words().likeness(other.words());
    }

    private static FilingKeys keys(Worded report) {
        Set<Long> words = new LinkedHashSet<>(report.words().weightiest(LOOKED_UP));
        return new FilingKeys(words, words);
    }
}
