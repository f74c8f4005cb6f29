package org.hearsay.model;

import java.util.Comparator;

/// A mention's permanent name: the report it stands in and where in its clean text the incident is first told.
///
/// @param report the report's SHA-256
/// @param start where its first trigger begins, in UTF-16 units of the clean text
/// @param part 0, or a running number where one trigger tells several incidents ("two bases were hit")
public record MentionId(String report, int start, int part) implements Comparable<MentionId> {
    private static final Comparator<MentionId> ORDER = Comparator.comparing(MentionId::report)
            .thenComparingInt(MentionId::start)
            .thenComparingInt(MentionId::part);

    @Override
    public int compareTo(MentionId other) {
        return ORDER.compare(this, other);
    }

    /// The name as one word, for the ledger's keys.
    @Override
    public String toString() {
        return report + "@" + start + (part == 0 ? "" : "." + part);
    }
}
