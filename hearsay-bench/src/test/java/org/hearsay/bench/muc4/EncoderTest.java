package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class EncoderTest {
    @Test
    void aWordIsCutIntoTheLongestPiecesThatAreKnown() throws IOException {
        String tokenizer = "{\"model\": {\"vocab\": {\"gun\": 7, \"##ship\": 8, \"##s\": 9, \"-\": 10}}}";
        var pieces = new WordPieces(new ByteArrayInputStream(tokenizer.getBytes(StandardCharsets.UTF_8)));
        assertThat(pieces.of("Gunships")).containsExactly(7, 8, 9);
        assertThat(pieces.of("gun-gun")).containsExactly(7, 10, 7);
        assertThat(pieces.of("gunboat")).containsExactly(WordPieces.UNKNOWN);
        assertThat(pieces.of("")).containsExactly(WordPieces.UNKNOWN);
    }

    @Test
    void aWordIsEncodedAsItStandsInItsSentence() {
        try (var encoder = new Encoder()) {
            float[] killer = first(encoder, "rebels/NNS shot/VBD the/DT farmer/NN");
            float[] killed = first(encoder, "rebels/NNS were/VBD shot/VBN yesterday/NN");
            assertThat(killer).hasSize(Encoder.WIDTH).isNotEqualTo(killed);
            assertThat(first(encoder, "rebels/NNS shot/VBD the/DT farmer/NN")).isEqualTo(killer);
        }
    }

    @Test
    void wordsBehindWhatTheModelReadsAreAllOne() {
        try (var encoder = new Encoder()) {
            List<float[]> vectors =
                    vectors(encoder, "rebels/NNS " + "and/CC ".repeat(600) + "guards/NNS and/CC rebels/NNS");
            assertThat(vectors).hasSize(3);
            assertThat(vectors.get(1)).isEqualTo(vectors.get(2));
            assertThat(Arrays.equals(vectors.get(0), vectors.get(2))).isFalse();
        }
    }

    private static float[] first(Encoder encoder, String tagged) {
        return vectors(encoder, tagged).getFirst();
    }

    private static List<float[]> vectors(Encoder encoder, String tagged) {
        Muc4Reading reading = Parsed.reading(tagged);
        return encoder.vectors(reading.annotated(), new CandidateReader(Lexicon.builtIn()).read(reading));
    }
}
