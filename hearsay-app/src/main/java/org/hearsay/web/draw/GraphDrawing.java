package org.hearsay.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.export.CitationGraph;
import org.hearsay.export.CitationGraph.Edge;
import org.hearsay.export.CitationGraph.Node;

/// Who cites whom as numbers: those who print on the left, those whose word it is on the right.
///
/// @param boxes the speakers
/// @param arrows from the one who cites to the one who is cited
public record GraphDrawing(int width, int height, List<Box> boxes, List<Arrow> arrows) {
    private static final int BOX_WIDTH = 190;
    private static final int BOX_HEIGHT = 40;
    private static final int COLUMN = 280;
    private static final int ROW = 56;
    private static final int EDGE = 8;
    private static final int LONGEST = 27;
    private static final int SWEEPS = 4;

    /// A speaker.
    ///
    /// @param shown the name, cut where it is long
    /// @param origin whether they cite nobody
    public record Box(String name, String shown, String kind, int x, int y, boolean origin) {}

    /// A citation.
    ///
    /// @param d the path
    /// @param weight the thickness
    /// @param words what it says
    public record Arrow(String d, String weight, String words) {}

    /// Draws a graph in layers: everybody stands right of whoever cites them.
    public static GraphDrawing of(CitationGraph graph) {
        Map<String, Integer> layers = layers(graph);
        List<List<Node>> columns = columns(graph, layers);
        Map<String, int[]> at = new HashMap<>();
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        List<Box> boxes = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Node> nodes = columns.get(column);
            int top = EDGE + (rows - nodes.size()) * ROW / 2;
            for (int row = 0; row < nodes.size(); row++) {
                Node node = nodes.get(row);
                int[] corner = {EDGE + column * COLUMN, top + row * ROW};
                at.put(node.name(), corner);
                boolean cites =
                        graph.edges().stream().anyMatch(edge -> edge.from().equals(node.name()));
                boxes.add(new Box(
                        node.name(),
                        node.name().length() > LONGEST
                                ? node.name().substring(0, LONGEST - 1).strip() + "…"
                                : node.name(),
                        node.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        corner[0],
                        corner[1],
                        !cites));
            }
        }
        int width = 2 * EDGE + BOX_WIDTH + Math.max(0, columns.size() - 1) * COLUMN;
        return new GraphDrawing(width, 2 * EDGE + rows * ROW, boxes, arrows(graph, at));
    }

    /// How far from those whom nobody cites, by the longest way; a circle of citations ends where it began.
    private static Map<String, Integer> layers(CitationGraph graph) {
        Map<String, Integer> layers = new HashMap<>();
        graph.nodes().forEach(node -> layers.put(node.name(), 0));
        for (int round = 0; round < Math.min(6, graph.nodes().size()); round++) {
            for (Edge edge : graph.edges()) {
                int least = layers.getOrDefault(edge.from(), 0) + 1;
                if (layers.getOrDefault(edge.to(), 0) < least && least <= 6) {
                    layers.put(edge.to(), least);
                }
            }
        }
        return layers;
    }

    /// The nodes of each layer, each near those it is tied to.
    private static List<List<Node>> columns(CitationGraph graph, Map<String, Integer> layers) {
        List<List<Node>> columns = new ArrayList<>();
        graph.nodes().forEach(node -> {
            int layer = layers.getOrDefault(node.name(), 0);
            while (columns.size() <= layer) {
                columns.add(new ArrayList<>());
            }
            columns.get(layer).add(node);
        });
        columns.removeIf(List::isEmpty);
        columns.forEach(column -> column.sort(Comparator.comparing(Node::name)));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Map<String, Double> places = new HashMap<>();
            columns.forEach(column -> {
                for (int row = 0; row < column.size(); row++) {
                    places.put(column.get(row).name(), (row + 0.5) / column.size());
                }
            });
            for (List<Node> column : columns) {
                column.sort(Comparator.comparingDouble((Node node) -> middle(node, graph, places))
                        .thenComparing(Node::name));
            }
        }
        return columns;
    }

    private static double middle(Node node, CitationGraph graph, Map<String, Double> places) {
        return graph.edges().stream()
                .filter(edge -> edge.from().equals(node.name()) || edge.to().equals(node.name()))
                .mapToDouble(
                        edge -> places.getOrDefault(edge.from().equals(node.name()) ? edge.to() : edge.from(), 0.5))
                .average()
                .orElse(places.getOrDefault(node.name(), 0.5));
    }

    private static List<Arrow> arrows(CitationGraph graph, Map<String, int[]> at) {
        List<Arrow> arrows = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            int[] from = at.getOrDefault(edge.from(), new int[2]);
            int[] to = at.getOrDefault(edge.to(), new int[2]);
            int startX = from[0] + BOX_WIDTH;
            int startY = from[1] + BOX_HEIGHT / 2;
            int endX = to[0] - 2;
            int endY = to[1] + BOX_HEIGHT / 2;
            int bend = Math.max(40, Math.abs(endX - startX) / 2);
            arrows.add(new Arrow(
                    "M" + startX + " " + startY + "C" + (startX + bend) + " " + startY + " " + (endX - bend) + " "
                            + endY + " " + endX + " " + endY,
                    World.number(Math.min(6, 1 + Math.log(edge.claims()))),
                    edge.from() + " cites " + edge.to() + ": " + edge.claims()
                            + (edge.claims() == 1 ? " claim" : " claims")));
        }
        return arrows;
    }
}
