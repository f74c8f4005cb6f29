package org.hearsay.bench.muc4;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Trains [Network]s by logistic loss: Adam with decoupled decay of the weights (Loshchilov and Hutter, ICLR 2019), the
/// rate falling evenly to nothing, and values left out at random (dropout).
///
/// @param units how many hidden units
/// @param rounds how often it sees each example
/// @param rate how fast it learns at first
/// @param decay how weights are held small
/// @param dropped share of the values that is left out
/// @param seed what its chances start from
record NetworkTraining(int units, int rounds, double rate, double decay, double dropped, long seed) {
    private static final int BATCH = 64;
    private static final float FADING = 0.9f;
    private static final float FADING_SQUARES = 0.999f;

    /// One example.
    static final class Example {
        private final float[] values;
        private final boolean[] answers;
        private final float weight;

        /// @param values what is seen; not copied, as there are many
        /// @param answers by role, in their order, whether it is one
        /// @param weight how many examples it stands for
        Example(float[] values, boolean[] answers, float weight) {
            this.values = values;
            this.answers = answers.clone();
            this.weight = weight;
        }
    }

    /// Trains on examples, at least one.
    Network train(List<Example> examples) {
        return new Learner(examples).learn();
    }

    /// Weights with what Adam remembers of their gradients.
    private static final class Weights {
        private final float[] values;
        private final float[] gradient;
        private final float[] mean;
        private final float[] square;
        private final double decay;

        Weights(int count, double spread, double decay, Random random) {
            values = new float[count];
            gradient = new float[count];
            mean = new float[count];
            square = new float[count];
            this.decay = decay;
            for (int at = 0; at < count && spread > 0; at++) {
                values[at] = (float) (random.nextGaussian() * spread);
            }
        }

        /// Moves against the gradient summed up since the last step.
        void step(int number, int examples, double rate) {
            double meanShare = 1 - Math.pow(FADING, number);
            double squareShare = 1 - Math.pow(FADING_SQUARES, number);
            for (int at = 0; at < values.length; at++) {
                float each = gradient[at] / examples;
                mean[at] = FADING * mean[at] + (1 - FADING) * each;
                square[at] = FADING_SQUARES * square[at] + (1 - FADING_SQUARES) * each * each;
                double move = mean[at] / meanShare / (Math.sqrt(square[at] / squareShare) + 1e-8);
                values[at] -= (float) (rate * (move + decay * values[at]));
                gradient[at] = 0;
            }
        }
    }

    /// A network in the making. Weights stand in one row, those of a value or hidden unit together.
    private final class Learner {
        private final List<Example> examples;
        private final int width;
        private final int roles;
        private final float[] mean;
        private final float[] spread;
        private final Random random = new Random(seed);
        private final Weights inward;
        private final Weights hiddenBias;
        private final Weights outward;
        private final Weights outBias;
        private final float[] input;
        private final float[] hidden;
        private final float[] error;
        private final float[] hiddenError;

        Learner(List<Example> examples) {
            this.examples = examples;
            width = examples.getFirst().values.length;
            roles = examples.getFirst().answers.length;
            mean = new float[width];
            spread = new float[width];
            measure();
            inward = new Weights(width * units, Math.sqrt(2.0 / width), decay, random);
            hiddenBias = new Weights(units, 0, 0, random);
            outward = new Weights(units * roles, Math.sqrt(1.0 / units), decay, random);
            outBias = new Weights(roles, 0, 0, random);
            input = new float[width];
            hidden = new float[units];
            error = new float[roles];
            hiddenError = new float[units];
        }

        /// Mean and standard deviation of each value.
        private void measure() {
            double[] sum = new double[width];
            double[] squares = new double[width];
            for (Example example : examples) {
                for (int at = 0; at < width; at++) {
                    sum[at] += example.values[at];
                    squares[at] += (double) example.values[at] * example.values[at];
                }
            }
            for (int at = 0; at < width; at++) {
                double average = sum[at] / examples.size();
                mean[at] = (float) average;
                spread[at] = (float) Math.sqrt(Math.max(0, squares[at] / examples.size() - average * average)) + 1e-5f;
            }
        }

        Network learn() {
            int[] order = new int[examples.size()];
            Arrays.setAll(order, at -> at);
            int steps = rounds * ((order.length + BATCH - 1) / BATCH);
            int step = 0;
            for (int round = 0; round < rounds; round++) {
                shuffle(order);
                for (int start = 0; start < order.length; start += BATCH) {
                    int end = Math.min(order.length, start + BATCH);
                    for (int at = start; at < end; at++) {
                        Example example = examples.get(order[at]);
                        forward(example);
                        backward();
                    }
                    step++;
                    double now = rate * (1 - (double) step / steps);
                    for (Weights each : List.of(inward, hiddenBias, outward, outBias)) {
                        each.step(step, end - start, now);
                    }
                }
            }
            return network();
        }

        private void shuffle(int[] order) {
            for (int at = order.length - 1; at > 0; at--) {
                int other = random.nextInt(at + 1);
                int kept = order[at];
                order[at] = order[other];
                order[other] = kept;
            }
        }

        private void forward(Example example) {
            System.arraycopy(hiddenBias.values, 0, hidden, 0, units);
            for (int at = 0; at < width; at++) {
                boolean left = random.nextFloat() < dropped;
                float value = left ? 0 : (float) ((example.values[at] - mean[at]) / spread[at] / (1 - dropped));
                input[at] = value;
                if (!left) {
                    int row = at * units;
                    for (int unit = 0; unit < units; unit++) {
                        hidden[unit] += value * inward.values[row + unit];
                    }
                }
            }
            for (int role = 0; role < roles; role++) {
                float score = outBias.values[role];
                for (int unit = 0; unit < units; unit++) {
                    score += Math.max(0, hidden[unit]) * outward.values[unit * roles + role];
                }
                error[role] = (float) (Sparse.probability(score) - (example.answers[role] ? 1 : 0)) * example.weight;
            }
        }

        private void backward() {
            for (int role = 0; role < roles; role++) {
                outBias.gradient[role] += error[role];
            }
            for (int unit = 0; unit < units; unit++) {
                hiddenError[unit] = 0;
                if (hidden[unit] > 0) {
                    for (int role = 0; role < roles; role++) {
                        hiddenError[unit] += error[role] * outward.values[unit * roles + role];
                        outward.gradient[unit * roles + role] += error[role] * hidden[unit];
                    }
                }
                hiddenBias.gradient[unit] += hiddenError[unit];
            }
            for (int at = 0; at < width; at++) {
                float value = input[at];
                int row = at * units;
                for (int unit = 0; value != 0 && unit < units; unit++) {
                    inward.gradient[row + unit] += value * hiddenError[unit];
                }
            }
        }

        /// What was learnt, with mean and spread of the values worked into the weights.
        private Network network() {
            float[][] in = new float[width][units];
            float[] bias = hiddenBias.values.clone();
            for (int at = 0; at < width; at++) {
                for (int unit = 0; unit < units; unit++) {
                    in[at][unit] = inward.values[at * units + unit] / spread[at];
                    bias[unit] -= mean[at] * in[at][unit];
                }
            }
            float[][] out = new float[units][];
            for (int unit = 0; unit < units; unit++) {
                out[unit] = Arrays.copyOfRange(outward.values, unit * roles, (unit + 1) * roles);
            }
            return new Network(in, bias, out, outBias.values);
        }
    }
}
