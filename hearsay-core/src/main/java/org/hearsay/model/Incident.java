package org.hearsay.model;

import java.util.List;

/// The mentions of one event, across reports.
///
/// @param id its name in the ledger, such as `H7K2Q-M4XAB`; it never dies (a merged one redirects)
/// @param mentions as the reports tell it, by [MentionId], at least one
public record Incident(String id, List<Mention> mentions) {
    public Incident {
        mentions = mentions.stream()
                .sorted(java.util.Comparator.comparing(Mention::id))
                .toList();
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an incident without a mention: " + id);
        }
    }
}
