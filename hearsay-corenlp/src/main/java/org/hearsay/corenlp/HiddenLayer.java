package org.hearsay.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// The parser's network: from the features of a configuration to a score for each transition.
///
/// What a feature adds to the hidden layer is computed when it is first met and kept: for tags and relations always,
/// for words as long as no other word claims the place. Scores are those of CoreNLP's own classifier to the last bit,
/// since every sum runs in its order; here they run over all units of a layer at once, which a processor does four or
/// eight at a time. Thread-safe.
final class HiddenLayer {
    /// Places for what words add, a power of two; each takes 8 kB once it is filled.
    private static final int PLACES = 1 << 14;

    /// Knuth's multiplier, which spreads neighbouring numbers over all places.
    private static final int SPREAD = 0x9E3779B9;

    private static final int AT_ONCE = 4;

    private final ParserModel model;
    private final AtomicReferenceArray<Kept> ofWords = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<double[]> ofOthers;

    private static final class Kept {
        private final int key;
        private final double[] contribution;

        private Kept(int key, double[] contribution) {
            this.key = key;
            this.contribution = contribution;
        }
    }

    HiddenLayer(ParserModel model) {
        this.model = model;
        ofOthers = new AtomicReferenceArray<>((model.features() - model.words()) * ParserModel.SLOTS);
    }

    /// The score of each transition, in the order of [ParserModel#outward].
    ///
    /// @param features one a slot, numbered as the model numbers them
    double[] scores(int[] features) {
        double[] units = new double[model.hidden()];
        for (int slot = 0; slot < features.length; slot += AT_ONCE) {
            add(
                    units,
                    contribution(features[slot], slot),
                    contribution(features[slot + 1], slot + 1),
                    contribution(features[slot + 2], slot + 2),
                    contribution(features[slot + 3], slot + 3));
        }
        cube(units, model.bias());
        float[][] outward = model.outward();
        double[] scores = new double[outward[0].length];
        for (int unit = 0; unit < units.length; unit += AT_ONCE) {
            addScaled(
                    scores,
                    new double[] {units[unit], units[unit + 1], units[unit + 2], units[unit + 3]},
                    outward[unit],
                    outward[unit + 1],
                    outward[unit + 2],
                    outward[unit + 3]);
        }
        return scores;
    }

    private double[] contribution(int feature, int slot) {
        return feature < model.words() ? ofWord(feature, slot) : ofOther(feature, slot);
    }

    private double[] ofOther(int feature, int slot) {
        int place = (feature - model.words()) * ParserModel.SLOTS + slot;
        double[] kept = ofOthers.getAcquire(place);
        if (kept == null) {
            kept = model.contribution(feature, slot);
            ofOthers.setRelease(place, kept);
        }
        return kept;
    }

    private double[] ofWord(int feature, int slot) {
        int key = feature * ParserModel.SLOTS + slot;
        int place = key * SPREAD >>> -Integer.numberOfTrailingZeros(PLACES);
        Kept kept = ofWords.getAcquire(place);
        if (kept == null || kept.key != key) {
            kept = new Kept(key, model.contribution(feature, slot));
            ofWords.setRelease(place, kept);
        }
        return kept.contribution;
    }

    private static void add(double[] units, double[] a, double[] b, double[] c, double[] d) {
        for (int i = 0; i < units.length; i++) {
            units[i] = units[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void cube(double[] units, float[] bias) {
        for (int i = 0; i < units.length; i++) {
            double sum = units[i] + bias[i];
            units[i] = sum * sum * sum;
        }
    }

    private static void addScaled(double[] scores, double[] by, float[] a, float[] b, float[] c, float[] d) {
        double byA = by[0];
        double byB = by[1];
        double byC = by[2];
        double byD = by[3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] + byA * a[i] + byB * b[i] + byC * c[i] + byD * d[i];
        }
    }
}
