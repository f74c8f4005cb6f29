package org.hearsay.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Claim;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Speaker;

/// Who cites whom: the speakers of source chains, and an arrow from each one to the next one inwards.
public final class CitationGraph {
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Edge> edges = new TreeMap<>();

    /// A speaker.
    ///
    /// @param name their name, as it was first met
    /// @param kind what they are
    /// @param claims how many claims they have a part in
    public record Node(String name, Speaker.Kind kind, int claims) {}

    /// One speaker citing another.
    ///
    /// @param from the name of the one who cites
    /// @param to the name of the one who is cited
    /// @param claims in how many claims
    /// @param reports in how many reports
    public record Edge(String from, String to, int claims, Collection<String> reports) {
        public Edge {
            reports = List.copyOf(reports);
        }
    }

    /// Adds the chains of all claims on an incident.
    public CitationGraph add(LedgerEntry entry) {
        for (Mention mention : entry.incident().mentions()) {
            for (Claim claim : mention.claims()) {
                add(claim.chain().speakers(), mention.id().report());
            }
        }
        return this;
    }

    private void add(List<Speaker> speakers, String report) {
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            nodes.merge(
                    key(speaker),
                    new Node(speaker.name(), speaker.kind(), 1),
                    (known, more) -> new Node(known.name, known.kind, known.claims + 1));
            if (i > 0 && !key(speakers.get(i - 1)).equals(key(speaker))) {
                Node from = nodes.get(key(speakers.get(i - 1)));
                Node to = nodes.get(key(speaker));
                if (from != null && to != null) {
                    edges.merge(
                            key(speakers.get(i - 1)) + "\0" + key(speaker),
                            new Edge(from.name, to.name, 1, List.of(report)),
                            CitationGraph::both);
                }
            }
        }
    }

    private static Edge both(Edge known, Edge more) {
        var reports = new TreeSet<>(known.reports);
        reports.addAll(more.reports);
        return new Edge(known.from, known.to, known.claims + more.claims, reports);
    }

    private static String key(Speaker speaker) {
        return speaker.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The speakers, by name.
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /// The arrows, by the names at their ends.
    public List<Edge> edges() {
        return List.copyOf(edges.values());
    }
}
