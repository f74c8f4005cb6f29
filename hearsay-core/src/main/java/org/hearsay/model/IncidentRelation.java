package org.hearsay.model;

import org.hearsay.model.Mention.Relation;

/// How one incident stands to another, as reports tell it.
///
/// @param kind the relation
/// @param from the id of the incident that it is told of
/// @param to the id of the other one
/// @param teller the mention that tells it
/// @param words the words that say so, in the clean text of the teller's report
public record IncidentRelation(Relation.Kind kind, String from, String to, MentionId teller, Span words) {

    /// Whether one thing led to the other or was a part of it, so that both stand in one chain: not where they are
    /// merely told to be two.
    public boolean isTie() {
        return kind != Relation.Kind.APART_FROM;
    }
}
