package org.hearsay.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.text.AnnotatedReport;

/// Weighs the signs for a mention being a violent incident against those for a figure of speech, an accident, an
/// exercise or a made-up one: "pilots strike", "a strike hit the port", "shares exploded".
///
/// The weights are those of a logistic regression (log odds, natural logarithm) over signs that are there or not, see
/// docs/decisions/037-signs-are-weighed.md.
final class Plausibility {
    /// What the weights of a mention must add up to. F1 is highest where all is taken whose probability is at least
    /// half of that F1 (Lipton, Elkan and Naryanaswamy, 2014, on optimal thresholds for F1); detection reaches some
    /// .75, and log odds of -0.5 are a probability of .38.
    static final double LEAST = -0.5;

    /// The weight that every mention has.
    static final String ALWAYS = "always";

    private final MentionSigns ofMention;
    private final ReportSigns ofReport;
    private final Map<String, Double> weights = new HashMap<>();

    Plausibility(Lexicon lexicon) {
        ofMention = new MentionSigns(lexicon);
        ofReport = new ReportSigns(lexicon);
        lexicon.table("en/signs").rows().forEach(row -> weights.put(row.need("sign"), weight(row)));
    }

    private static double weight(Row row) {
        try {
            return Double.parseDouble(row.need("weight"));
        } catch (NumberFormatException e) {
            throw row.wrong("'" + row.need("weight") + "' is no number; write one such as -0.35");
        }
    }

    /// The signs of each mention of a report, by its name.
    Map<MentionId, Set<String>> signs(AnnotatedReport report, List<Mention> mentions) {
        Map<MentionId, Set<String>> signs = new LinkedHashMap<>();
        Set<String> shared = ofReport.of(report, mentions);
        for (Mention mention : mentions) {
            Set<String> all = new HashSet<>(shared);
            all.add(ALWAYS);
            ofMention.addTo(all, report, mention);
            signs.put(mention.id(), all);
        }
        return signs;
    }

    /// The mentions of a report that are incidents. What they answered or were part of goes with the others.
    List<Mention> kept(AnnotatedReport report, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        Set<MentionId> kept = signs(report, mentions).entrySet().stream()
                .filter(entry -> isLikely(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return mentions.stream()
                .filter(mention -> kept.contains(mention.id()))
                .map(mention -> mention.withRelations(mention.relations().stream()
                        .filter(relation -> kept.contains(relation.to()))
                        .toList()))
                .toList();
    }

    private boolean isLikely(Set<String> signs) {
        return signs.stream()
                        .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                        .sum()
                >= LEAST;
    }
}
