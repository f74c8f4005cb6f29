package org.hearsay.bench.muc4;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A document with its candidates and what can be seen of them.
///
/// @param reading the document
/// @param candidates its candidates
/// @param features by candidate what can be seen of it
/// @param vectors by candidate what the encoder makes of its head
/// @param documentFeatures what can be seen of the document as a whole
record Featured(
        Muc4Reading reading,
        List<Candidate> candidates,
        List<List<String>> features,
        List<float[]> vectors,
        List<String> documentFeatures) {
    Featured {
        candidates = List.copyOf(candidates);
        features = List.copyOf(features);
        vectors = List.copyOf(vectors);
        documentFeatures = List.copyOf(documentFeatures);
    }

    /// The candidates as a model scores them.
    Scored scored(CandidateModel model) {
        return model.score(this);
    }

    /// All right strings of a role, as the scorer compares them.
    Set<String> right(Role role) {
        Set<String> right = new HashSet<>();
        reading.document()
                .answers(role)
                .forEach(entity -> entity.forEach(mention -> right.add(CeafRee.normal(mention))));
        return right;
    }

    /// Whether any role is filled.
    boolean counts() {
        return reading.document().answers().values().stream().anyMatch(entities -> !entities.isEmpty());
    }
}
