package org.hearsay.store;

import java.nio.ByteBuffer;
import org.hearsay.linking.RareWords;

/// A report's telling words as a column: the hashes, then the weights.
final class PackedWords {
    private static final int ONE = Long.BYTES + Float.BYTES;

    private PackedWords() {}

    static byte[] pack(RareWords words) {
        long[] hashes = words.words();
        float[] weights = words.weights();
        ByteBuffer packed = ByteBuffer.allocate(hashes.length * ONE);
        for (long hash : hashes) {
            packed.putLong(hash);
        }
        for (float weight : weights) {
            packed.putFloat(weight);
        }
        return packed.array();
    }

    static RareWords unpack(byte[] column) {
        ByteBuffer packed = ByteBuffer.wrap(column);
        long[] hashes = new long[column.length / ONE];
        float[] weights = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = packed.getLong();
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = packed.getFloat();
        }
        return RareWords.of(hashes, weights);
    }
}
