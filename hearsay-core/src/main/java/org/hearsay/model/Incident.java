package org.hearsay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The mentions of one event, across reports.
///
/// @param id its name in the ledger, such as `H7K2Q-M4XAB`; it never dies (a merged one redirects)
/// @param mentions as the reports tell it, by [MentionId], at least one
public record Incident(String id, List<Mention> mentions) {
    public Incident {
        mentions = mentions.stream().sorted(Comparator.comparing(Mention::id)).toList();
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an incident without a mention: " + id);
        }
    }

    /// The day without its year that a report gives, the shortest stretch of several; empty where none does. It counts
    /// only where no report dates the incident.
    public Optional<YearlessDating> yearless() {
        return mentions.stream()
                .map(Mention::yearless)
                .filter(Objects::nonNull)
                .min(Comparator.comparing((YearlessDating day) -> !day.start().equals(day.end()))
                        .thenComparing(YearlessDating::toString));
    }
}
