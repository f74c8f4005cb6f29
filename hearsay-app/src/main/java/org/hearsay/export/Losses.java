package org.hearsay.export;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a format could not hold: the log beside an export.
public final class Losses {
    private static final int FEW = 1_000;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();
    private int written;

    /// An incident is left out, or something of it.
    ///
    /// @param reason what is lost, and why, in words that fit many incidents
    void add(String incident, String reason) {
        counts.merge(reason, 1, Integer::sum);
        if (written++ < FEW) {
            lines.append(incident).append('\t').append(reason).append('\n');
        }
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// How often what was lost.
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    /// The log: a line for each reason with its count, then a line for each of the first thousand losses.
    @Override
    public String toString() {
        var text = new StringBuilder();
        counts.forEach((reason, count) ->
                text.append(count).append('\t').append(reason).append('\n'));
        return text.append('\n').append(lines).toString();
    }
}
