package org.hearsay.bench.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.text.Annotator;
import org.hearsay.text.Token;

/// Chains words for events across reports: the same head lemma in reports that are about one event is one chain (the
/// lemma-δ baseline of Upadhyay et al. 2016, with the linker's groups in place of δ).
final class MentionChains {
    private final Annotator annotator;

    MentionChains(Annotator annotator) {
        this.annotator = annotator;
    }

    /// Words with the chain that they belong to.
    record Chained(LinkingReport.Marked words, String chain) {
        Map<String, Object> answer() {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put(
                    "spans",
                    words.spans().stream()
                            .map(span -> List.of(span.start(), span.end()))
                            .toList());
            answer.put("chain", chain);
            return answer;
        }
    }

    /// The mentions of a report: those that are given, else its verbs.
    ///
    /// @param label the event that the report is about
    List<Chained> in(LinkingReport line, String label) {
        var report = new Report(
                IncidentNames.sha256(line.id()),
                line.id(),
                line.text(),
                CleanText.of(line.text()),
                Publication.UNKNOWN);
        List<Token> tokens = annotator.annotate(report, sentence -> false).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        List<Chained> chained = new ArrayList<>();
        if (line.mentions().isEmpty()) {
            tokens.stream()
                    .filter(Token::isVerb)
                    .forEach(token -> chained.add(new Chained(
                            new LinkingReport.Marked(List.of(inCodePoints(line, token.span())), Optional.empty()),
                            label + " " + token.lemma())));
        }
        for (LinkingReport.Marked mention : line.mentions()) {
            chained.add(new Chained(mention, label + " " + head(line, mention, tokens)));
        }
        return chained;
    }

    /// The lemma of the first word where that is a verb ("roped in"), else of the last ("awards ceremony").
    private static String head(LinkingReport line, LinkingReport.Marked mention, List<Token> tokens) {
        List<Token> inside = mention.spans().stream()
                .map(span -> new Span(line.unit(span.start()), line.unit(span.end())))
                .flatMap(span -> overlapping(tokens, span))
                .toList();
        if (inside.isEmpty()) {
            return "";
        }
        Token head = inside.getFirst().isVerb() ? inside.getFirst() : inside.getLast();
        return head.lemma();
    }

    private static Stream<Token> overlapping(List<Token> tokens, Span span) {
        return tokens.stream()
                .filter(token -> token.span().start() < span.end()
                        && span.start() < token.span().end());
    }

    private static Span inCodePoints(LinkingReport line, Span span) {
        int start = line.text().codePointCount(0, span.start());
        return new Span(start, start + line.text().codePointCount(span.start(), span.end()));
    }

    /// The figures, as `score.py` counts: a right mention takes the chain of ours that overlaps it most.
    ///
    /// @param ours by report
    static List<org.hearsay.evaluation.Scores.Line> scores(
            List<LinkingReport> reports, Map<String, List<Chained>> ours) {
        Map<String, String> gold = new LinkedHashMap<>();
        Map<String, String> system = new LinkedHashMap<>();
        for (LinkingReport report : reports) {
            int number = 0;
            for (LinkingReport.Marked mention : report.mentions()) {
                String item = report.id() + " " + number++;
                gold.put(item, mention.chain().orElse(item));
                best(mention, ours.getOrDefault(report.id(), List.of())).ifPresent(chain -> system.put(item, chain));
            }
        }
        return new ClusterScores(gold, system).lines("mentions");
    }

    private static Optional<String> best(LinkingReport.Marked mention, List<Chained> ours) {
        String chain = null;
        double most = 0;
        for (Chained each : ours) {
            double overlap = jaccard(mention, each.words());
            if (overlap > most) {
                most = overlap;
                chain = each.chain();
            }
        }
        return Optional.ofNullable(chain);
    }

    private static double jaccard(LinkingReport.Marked some, LinkingReport.Marked other) {
        var here = some.places();
        var there = other.places();
        long both = here.stream().filter(there::contains).count();
        return both == 0 ? 0 : (double) both / (here.size() + there.size() - both);
    }
}
