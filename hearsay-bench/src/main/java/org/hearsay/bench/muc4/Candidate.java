package org.hearsay.bench.muc4;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// A noun that may head a filler.
///
/// @param sentence its sentence
/// @param head the noun
/// @param wordings the ways to cut its phrase, the noun alone first
record Candidate(Sentence sentence, Token head, List<Wording> wordings) {
    Candidate {
        wordings = List.copyOf(wordings);
    }

    /// Whether one of its wordings is among these strings, compared as the scorer does.
    boolean isAmong(Set<String> normal) {
        return wordings.stream().anyMatch(wording -> normal.contains(wording.normal()));
    }
}
