package org.hearsay.bench.muc4;

import java.util.Arrays;
import java.util.Locale;

/// A network with one hidden layer of rectified units, and the log of the odds of each role as what comes out.
///
/// Immutable.
final class Network {
    private final float[][] inward;
    private final float[] hiddenBias;
    private final float[][] outward;
    private final float[] outBias;

    /// @param inward by value what it adds to each hidden unit
    /// @param hiddenBias by hidden unit what it has without any value
    /// @param outward by hidden unit what it adds to each role
    /// @param outBias by role what it has without any hidden unit
    Network(float[][] inward, float[] hiddenBias, float[][] outward, float[] outBias) {
        this.inward = copy(inward);
        this.hiddenBias = hiddenBias.clone();
        this.outward = copy(outward);
        this.outBias = outBias.clone();
    }

    private static float[][] copy(float[][] rows) {
        return Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    }

    /// The log of the odds, by role, in their order.
    double[] score(float[] values) {
        float[] hidden = hiddenBias.clone();
        for (int value = 0; value < inward.length; value++) {
            float[] row = inward[value];
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += values[value] * row[unit];
            }
        }
        double[] scores = new double[outBias.length];
        for (int role = 0; role < scores.length; role++) {
            scores[role] = outBias[role];
            for (int unit = 0; unit < hidden.length; unit++) {
                scores[role] += Math.max(0, hidden[unit]) * outward[unit][role];
            }
        }
        return scores;
    }

    /// All weights in rows, as [#of(float[][])] reads them: the biases of the hidden layer, those of the roles, what
    /// each hidden unit adds, what each value adds.
    float[][] rows() {
        float[][] rows = new float[2 + outward.length + inward.length][];
        rows[0] = hiddenBias.clone();
        rows[1] = outBias.clone();
        System.arraycopy(copy(outward), 0, rows, 2, outward.length);
        System.arraycopy(copy(inward), 0, rows, 2 + outward.length, inward.length);
        return rows;
    }

    /// The network with these rows.
    static Network of(float[][] rows) {
        int units = rows[0].length;
        return new Network(
                Arrays.copyOfRange(rows, 2 + units, rows.length),
                rows[0],
                Arrays.copyOfRange(rows, 2, 2 + units),
                rows[1]);
    }

    /// A weight as it is written: four digits are enough.
    static String written(float weight) {
        return String.format(Locale.ROOT, "%.4g", weight);
    }
}
