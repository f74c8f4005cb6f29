package org.hearsay.bench.incidents;

import java.util.List;
import org.hearsay.evaluation.Scores.Figure;

/// Counts for precision and recall. Not thread-safe.
final class Tally {
    private int rightOfSystem;
    private int system;
    private int foundOfGold;
    private int gold;

    void add(int rightOfSystem, int system, int foundOfGold, int gold) {
        this.rightOfSystem += rightOfSystem;
        this.system += system;
        this.foundOfGold += foundOfGold;
        this.gold += gold;
    }

    /// One thing that the system may give and the answers may have.
    void add(boolean right, boolean given, boolean wanted) {
        add(right ? 1 : 0, given ? 1 : 0, right ? 1 : 0, wanted ? 1 : 0);
    }

    List<Figure> figures() {
        double p = share(rightOfSystem, system);
        double r = share(foundOfGold, gold);
        return List.of(new Figure("p", p), new Figure("r", r), new Figure("f1", mean(p, r)), new Figure("gold", gold));
    }

    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /// The harmonic mean.
    static double mean(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
