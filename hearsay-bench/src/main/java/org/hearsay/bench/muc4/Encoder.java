package org.hearsay.bench.muc4;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// What a small transformer makes of words where they stand: bge-small-en-v1.5 (MIT), quantised, as it was published.
///
/// The sixth and ninth of its twelve layers are read. The middle layers of such models tell the roles that words play,
/// the last one topics (Tenney, Das and Pavlick, "BERT Rediscovers the Classical NLP Pipeline", ACL 2019). Not for use
/// by several threads.
final class Encoder implements AutoCloseable {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final List<String> LAYERS = List.of(
            "/encoder/layer.5/output/LayerNorm/Add_1_output_0", "/encoder/layer.8/output/LayerNorm/Add_1_output_0");
    private static final int LAYER_WIDTH = 384;

    /// How many numbers stand for a word.
    static final int WIDTH = LAYERS.size() * LAYER_WIDTH;

    /// Sentences are read together up to so many pieces; a longer one alone, up to the model's own limit.
    private static final int TOGETHER = 200;

    private static final int LONGEST = 512;

    private final WordPieces pieces;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /// Loads the model, which takes about a second.
    Encoder() {
        try (var options = new OrtSession.SessionOptions()) {
            pieces = new WordPieces(resource(TOKENIZER));
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder's model cannot be loaded", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Encoder.class.getResourceAsStream(name), name);
    }

    /// The model, its middle layers made outputs: messages of Protocol Buffers one behind the other are one message,
    /// so a graph (field 7 of a model) of nothing but outputs (field 12, each with a name, field 1) adds them.
    private static byte[] model() throws IOException {
        var graph = new ByteArrayOutputStream();
        for (String layer : LAYERS) {
            byte[] name = layer.getBytes(StandardCharsets.UTF_8);
            graph.writeBytes(new byte[] {12 << 3 | 2, (byte) (name.length + 2), 1 << 3 | 2, (byte) name.length});
            graph.writeBytes(name);
        }
        var model = new ByteArrayOutputStream();
        try (InputStream in = resource(MODEL)) {
            in.transferTo(model);
        }
        int length = graph.size();
        model.writeBytes(new byte[] {7 << 3 | 2, (byte) (length & 127 | 128), (byte) (length >> 7)});
        graph.writeTo(model);
        return model.toByteArray();
    }

    /// The numbers for the head of each candidate, [#WIDTH] each: the mean over its pieces. A word behind what the
    /// model
    /// reads of a very long sentence is taken for the last that it reads.
    ///
    /// @param candidates candidates of the document, in the order of its text
    List<float[]> vectors(AnnotatedReport document, List<Candidate> candidates) {
        List<float[]> vectors = new ArrayList<>();
        candidates.forEach(candidate -> vectors.add(new float[WIDTH]));
        List<Sentence> sentences = document.sentences();
        try {
            for (int at = 0; at < sentences.size(); ) {
                Passage passage = passage(sentences, at);
                read(passage, candidates, vectors);
                at += passage.starts().size();
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the encoder fails at " + document.report().name(), e);
        }
        return vectors;
    }

    /// Sentences that are read together.
    ///
    /// @param first index of the first of them
    /// @param starts by sentence and word where the word's pieces begin; besides where the sentence's last ends
    /// @param pieces the numbers of the pieces
    private record Passage(int first, List<int[]> starts, List<Integer> pieces) {}

    private Passage passage(List<Sentence> sentences, int first) {
        List<Integer> all = new ArrayList<>(List.of(WordPieces.START));
        List<int[]> starts = new ArrayList<>();
        for (int at = first; at < sentences.size(); at++) {
            List<Token> tokens = sentences.get(at).tokens();
            List<Integer> own = new ArrayList<>();
            int[] begins = new int[tokens.size() + 1];
            for (int token = 0; token < tokens.size(); token++) {
                begins[token] = all.size() + own.size();
                own.addAll(pieces.of(tokens.get(token).word()));
            }
            begins[tokens.size()] = all.size() + own.size();
            if (at > first && begins[tokens.size()] > TOGETHER) {
                break;
            }
            all.addAll(own);
            starts.add(begins);
        }
        List<Integer> kept = new ArrayList<>(all.subList(0, Math.min(all.size(), LONGEST - 1)));
        kept.add(WordPieces.END);
        return new Passage(first, starts, kept);
    }

    private void read(Passage passage, List<Candidate> candidates, List<float[]> vectors) throws OrtException {
        int length = passage.pieces().size();
        long[] numbers = passage.pieces().stream().mapToLong(each -> each).toArray();
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        try (var words = OnnxTensor.createTensor(environment, new long[][] {numbers});
                var mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                var types = OnnxTensor.createTensor(environment, new long[][] {new long[length]});
                var result = session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
            for (int layer = 0; layer < LAYERS.size(); layer++) {
                FloatBuffer values = ((OnnxTensor) result.get(LAYERS.get(layer)).orElseThrow()).getFloatBuffer();
                for (int at = 0; at < candidates.size(); at++) {
                    int sentence = candidates.get(at).sentence().index() - passage.first();
                    if (sentence >= 0 && sentence < passage.starts().size()) {
                        int[] starts = passage.starts().get(sentence);
                        int head = candidates.get(at).head().index();
                        add(
                                values,
                                Math.min(starts[head], length - 2),
                                Math.min(starts[head + 1], length - 1),
                                layer,
                                vectors.get(at));
                    }
                }
            }
        }
    }

    /// Adds the mean over some pieces.
    private static void add(FloatBuffer values, int from, int to, int layer, float[] vector) {
        for (int piece = from; piece < to; piece++) {
            for (int at = 0; at < LAYER_WIDTH; at++) {
                vector[layer * LAYER_WIDTH + at] += values.get(piece * LAYER_WIDTH + at) / (to - from);
            }
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot be closed", e);
        }
    }
}
