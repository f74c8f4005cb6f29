package org.hearsay.assessment;

import org.hearsay.model.Origin;

/// How a source fared in a ledger: counts of what happened to its words, and no judgement of them.
///
/// @param source the voice; its kind is the one under which it was met first
/// @param incidents the incidents on which it speaks
/// @param first of these, those whose earliest dated report carries its words, alone or with others
/// @param copied reports by others that repeat the words of one of its own
/// @param confirmed answers it gave, a slot of an incident each, that another named voice gives too
/// @param contradicted answers it gave that cannot be so where another voice's can
/// @param denied answers it gave that another voice denies
public record SourceRecord(
        Origin source, int incidents, int first, int copied, int confirmed, int contradicted, int denied) {}
