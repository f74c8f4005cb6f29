package org.hearsay.bench.muc4;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A document whose candidates have been looked at one by one.
final class Scored {
    /// No candidate's log of the odds is taken for lower than this.
    static final double LOWEST = -10;

    private final Muc4Reading reading;
    private final List<Candidate> candidates;
    private final Map<Role, double[]> scores;
    private final List<Scored> views;
    private final double document;

    /// @param reading the document
    /// @param candidates its candidates
    /// @param scores by role, for each candidate, the log of the odds that it names a filler
    /// @param views the scores that these were mixed from
    /// @param document the log of the odds that the document tells of anything that counts
    Scored(
            Muc4Reading reading,
            List<Candidate> candidates,
            Map<Role, double[]> scores,
            List<Map<Role, double[]>> views,
            double document) {
        this.reading = reading;
        this.candidates = List.copyOf(candidates);
        this.scores = Map.copyOf(scores);
        this.views = views.stream()
                .map(view -> new Scored(reading, candidates, view, List.of(), document))
                .toList();
        this.document = document;
    }

    Muc4Reading reading() {
        return reading;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// The same document by one kind of evidence each.
    List<Scored> views() {
        return views;
    }

    double document() {
        return document;
    }

    double score(int candidate, Role role) {
        return Objects.requireNonNull(scores.get(role), role::code)[candidate];
    }

    /// The best score for a role among these candidates.
    double best(Iterable<Integer> among, Role role) {
        double best = LOWEST;
        for (int candidate : among) {
            best = Math.max(best, score(candidate, role));
        }
        return best;
    }
}
