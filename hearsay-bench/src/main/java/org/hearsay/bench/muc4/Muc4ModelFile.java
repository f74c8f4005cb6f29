package org.hearsay.bench.muc4;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.bench.muc4.NamePairs.Count;

/// A [Muc4Model] as packed lines of cells set apart by tabs, so that a weight can be looked up by hand: a line that
/// names
/// a part and its role, then the part's own lines, then a blank one.
final class Muc4ModelFile {
    private static final String RESOURCE = "muc4-model.tsv.gz";
    private static final String NO_ROLE = "-";

    private Muc4ModelFile() {}

    /// The model that ships with Hearsay's bench.
    static Muc4Model builtIn() {
        try (InputStream in = Objects.requireNonNull(Muc4ModelFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a model, and closes the stream.
    ///
    /// @throws IOException where it holds a part that no model has
    static Muc4Model read(InputStream packed) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return read(lines);
        }
    }

    /// Writes a model.
    static void write(Muc4Model model, Path file) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            line(out, "least", NO_ROLE, Double.toString(model.least()));
            line(out, "");
            sparse("documents", NO_ROLE, model.stage().documents(), out);
            for (Role role : Role.values()) {
                sparse("mentions", role.name(), need(model.stage().mentions(), role), out);
                sparse("wordings", role.name(), need(model.stage().wordings(), role), out);
                trees(role, need(model.trees(), role), out);
            }
            for (Network network : model.stage().networks()) {
                network(network, out);
            }
            line(out, "pairs", NO_ROLE, "0");
            for (Map.Entry<String, Count> pair : sorted(model.stage().pairs().counts())) {
                line(
                        out,
                        pair.getKey(),
                        Integer.toString(pair.getValue().one()),
                        Integer.toString(pair.getValue().two()));
            }
            line(out, "");
        }
    }

    private static <V> V need(Map<Role, V> byRole, Role role) {
        return Objects.requireNonNull(byRole.get(role), role::code);
    }

    private static <V> List<Map.Entry<String, V>> sorted(Map<String, V> map) {
        return map.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList();
    }

    private static void line(BufferedWriter out, String... cells) throws IOException {
        out.write(String.join("\t", cells));
        out.write('\n');
    }

    private static void sparse(String part, String role, Sparse model, BufferedWriter out) throws IOException {
        line(out, part, role, Double.toString(model.bias()));
        for (Map.Entry<String, Float> weight : sorted(model.weights())) {
            line(out, weight.getKey(), Float.toString(weight.getValue()));
        }
        line(out, "");
    }

    private static void trees(Role role, BoostedTrees trees, BufferedWriter out) throws IOException {
        line(out, "trees", role.name(), Double.toString(trees.bias()));
        for (BoostedTrees.Tree tree : trees.trees()) {
            List<String> cells = new ArrayList<>();
            for (int node = 0; node < tree.nodes(); node++) {
                cells.add(tree.written(node));
            }
            line(out, cells.toArray(String[]::new));
        }
        line(out, "");
    }

    private static void network(Network network, BufferedWriter out) throws IOException {
        line(out, "network", NO_ROLE, "0");
        for (float[] row : network.rows()) {
            String[] cells = new String[row.length];
            Arrays.setAll(cells, at -> Network.written(row[at]));
            line(out, cells);
        }
        line(out, "");
    }

    private static Network network(List<String[]> part) {
        return Network.of(part.stream().map(Muc4ModelFile::row).toArray(float[][]::new));
    }

    private static float[] row(String[] cells) {
        float[] row = new float[cells.length];
        for (int at = 0; at < row.length; at++) {
            row[at] = Float.parseFloat(cells[at]);
        }
        return row;
    }

    private static Muc4Model read(BufferedReader lines) throws IOException {
        Sparse documents = new Sparse(0, Map.of());
        Map<Role, Sparse> mentions = new EnumMap<>(Role.class);
        List<Network> networks = new ArrayList<>();
        Map<Role, Sparse> wordings = new EnumMap<>(Role.class);
        Map<Role, BoostedTrees> trees = new EnumMap<>(Role.class);
        double least = 1;
        Map<String, Count> pairs = new HashMap<>();
        for (String head = lines.readLine(); head != null; head = lines.readLine()) {
            String[] cells = head.split("\t");
            double value = Double.parseDouble(cells[2]);
            List<String[]> part = part(lines);
            switch (cells[0]) {
                case "documents" -> documents = sparse(value, part);
                case "mentions" -> mentions.put(Role.valueOf(cells[1]), sparse(value, part));
                case "network" -> networks.add(network(part));
                case "wordings" -> wordings.put(Role.valueOf(cells[1]), sparse(value, part));
                case "least" -> least = value;
                case "trees" ->
                    trees.put(
                            Role.valueOf(cells[1]),
                            new BoostedTrees(
                                    value,
                                    part.stream().map(Muc4ModelFile::tree).toList()));
                case "pairs" ->
                    part.forEach(pair ->
                            pairs.put(pair[0], new Count(Integer.parseInt(pair[1]), Integer.parseInt(pair[2]))));
                default -> throw new IOException("unknown part of a model: " + cells[0]);
            }
        }
        return new Muc4Model(
                new CandidateModel(documents, mentions, networks, wordings, new NamePairs(pairs)), trees, least);
    }

    private static List<String[]> part(BufferedReader lines) throws IOException {
        List<String[]> part = new ArrayList<>();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            part.add(line.split("\t"));
        }
        return part;
    }

    private static Sparse sparse(double bias, List<String[]> part) {
        Map<String, Float> weights = new HashMap<>();
        part.forEach(cells -> weights.put(cells[0], Float.parseFloat(cells[1])));
        return new Sparse(bias, weights);
    }

    private static BoostedTrees.Tree tree(String[] nodes) {
        int[] feature = new int[nodes.length];
        float[] threshold = new float[nodes.length];
        int[] left = new int[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            String[] cells = nodes[node].split(" ");
            feature[node] = Integer.parseInt(cells[0]);
            threshold[node] = Float.parseFloat(cells[1]);
            left[node] = Integer.parseInt(cells[2]);
        }
        return new BoostedTrees.Tree(feature, threshold, left);
    }
}
