package org.hearsay.bench.muc4;

import java.util.List;

/// A person or thing that may fill a role in a document.
final class Entity {
    private final List<Integer> candidates;
    private final Wording wording;
    private final double[] values;

    /// @param candidates numbers of the candidates that name it
    /// @param wording how it is given
    /// @param values what decides whether it is given
    Entity(List<Integer> candidates, Wording wording, double[] values) {
        this.candidates = List.copyOf(candidates);
        this.wording = wording;
        this.values = values.clone();
    }

    List<Integer> candidates() {
        return candidates;
    }

    Wording wording() {
        return wording;
    }

    double[] values() {
        return values.clone();
    }
}
