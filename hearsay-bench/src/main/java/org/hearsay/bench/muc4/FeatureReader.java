package org.hearsay.bench.muc4;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;

/// Finds a document's candidates and what can be seen of them.
final class FeatureReader {
    private final CandidateReader candidates;
    private final MentionFeatures mentions;
    private final Encoder encoder;

    /// Each feature once, as most stand at many candidates.
    private final Map<String, String> known = new HashMap<>();

    /// @param encoder is left open
    FeatureReader(Lexicon lexicon, Encoder encoder) {
        this.encoder = encoder;
        candidates = new CandidateReader(lexicon);
        mentions = new MentionFeatures(lexicon);
    }

    Featured read(Muc4Reading reading) {
        List<Candidate> found = candidates.read(reading);
        List<List<String>> features =
                mentions.of(reading, found).stream().map(this::known).toList();
        return new Featured(
                reading,
                found,
                features,
                encoder.vectors(reading.annotated(), found),
                known(DocumentFeatures.of(reading)));
    }

    private List<String> known(List<String> features) {
        return features.stream()
                .map(feature -> known.computeIfAbsent(feature, each -> each))
                .toList();
    }
}
