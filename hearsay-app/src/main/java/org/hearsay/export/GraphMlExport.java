package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.hearsay.export.CitationGraph.Edge;
import org.hearsay.export.CitationGraph.Node;

/// Who cites whom in these incidents, as GraphML: a node a speaker, an arrow from the one who cites to the one cited.
final class GraphMlExport {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Losses losses;

    GraphMlExport(Losses losses) {
        this.losses = losses;
    }

    void write(Entries entries, OutputStream out) throws IOException {
        var graph = new CitationGraph();
        entries.forEach(entry -> {
            graph.add(entry);
            losses.add(entry.incident().id(), "what is said: a graph of citations holds only who cites whom");
        });
        Xml.document(out, "graphml", NAMESPACE, xml -> {
            key(xml, "name", "node", "string");
            key(xml, "kind", "node", "string");
            key(xml, "said", "node", "int");
            key(xml, "claims", "edge", "int");
            key(xml, "reports", "edge", "int");
            xml.line();
            xml.element("graph", inner -> content(graph, inner), "id", "citations", "edgedefault", "directed");
        });
    }

    private static void key(Xml xml, String id, String of, String type) throws XMLStreamException {
        xml.line();
        xml.element("key", inner -> {}, "id", id, "for", of, "attr.name", id, "attr.type", type);
    }

    private static void content(CitationGraph graph, Xml xml) throws XMLStreamException {
        Map<String, String> ids = new HashMap<>();
        for (Node node : graph.nodes()) {
            String id = "n" + ids.size();
            ids.put(node.name(), id);
            xml.line();
            xml.element(
                    "node",
                    it -> {
                        it.text("data", node.name(), "key", "name");
                        it.text("data", node.kind().name().toLowerCase(java.util.Locale.ROOT), "key", "kind");
                        it.text("data", Integer.toString(node.claims()), "key", "said");
                    },
                    "id",
                    id);
        }
        for (Edge edge : graph.edges()) {
            xml.line();
            xml.element(
                    "edge",
                    it -> {
                        it.text("data", Integer.toString(edge.claims()), "key", "claims");
                        it.text("data", Integer.toString(edge.reports().size()), "key", "reports");
                    },
                    "source",
                    ids.getOrDefault(edge.from(), ""),
                    "target",
                    ids.getOrDefault(edge.to(), ""));
        }
        xml.line();
    }
}
