package org.hearsay.bench.muc4;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What looks at candidates one by one, and what is needed to make entities of them.
///
/// @param documents whether a document tells of anything that counts
/// @param mentions by role whether a candidate names a filler
/// @param wordings by role whether a cut of a phrase is one that the answer key has
/// @param pairs which words name one filler
record CandidateModel(Sparse documents, Map<Role, Sparse> mentions, Map<Role, Sparse> wordings, NamePairs pairs) {
    CandidateModel {
        mentions = Map.copyOf(mentions);
        wordings = Map.copyOf(wordings);
    }

    /// Looks at a document's candidates.
    ///
    /// @param features by candidate
    /// @param documentFeatures those of the document as a whole
    Scored score(
            Muc4Reading reading,
            List<Candidate> candidates,
            List<List<String>> features,
            List<String> documentFeatures) {
        Map<Role, double[]> scores = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Sparse model = mentions.getOrDefault(role, new Sparse(Scored.LOWEST, Map.of()));
            scores.put(role, features.stream().mapToDouble(model::score).toArray());
        }
        return new Scored(reading, candidates, scores, documents.score(documentFeatures));
    }

    /// What makes entities of them.
    EntityReader entities() {
        return new EntityReader(wordings, pairs);
    }
}
