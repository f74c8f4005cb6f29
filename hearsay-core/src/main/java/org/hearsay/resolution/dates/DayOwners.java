package org.hearsay.resolution.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.TreeDistance;

/// Whose day each day of a report is: "In answer to the strikes of the weekend, rockets were fired" names the day of
/// the strikes.
///
/// A day belongs to the incident whose word it follows with nothing but a preposition in between, whatever the parser
/// hangs it on: "in answer to air strikes over the weekend". Else it belongs to those whose words stand nearest to it
/// in
/// the grammar of its sentence; one in a sentence without any belongs to none.
final class DayOwners {
    /// Prepositions and articles.
    private static final Set<String> LINKS = Set.of("IN", "TO", "DT");

    private final Map<Span, Set<MentionId>> followed = new HashMap<>();
    private final Map<Span, Set<MentionId>> owners = new HashMap<>();

    /// @param days of the report, those that may be the day of an incident
    DayOwners(AnnotatedReport report, List<TimeExpression> days, List<Mention> mentions) {
        for (TimeExpression day : days) {
            report.sentenceAt(day.span())
                    .ifPresent(sentence -> day.head(sentence).ifPresent(word -> {
                        Set<MentionId> before = followed(sentence, day, mentions);
                        followed.put(day.span(), before);
                        owners.put(day.span(), before.isEmpty() ? nearest(sentence, word, mentions) : before);
                    }));
        }
    }

    /// Whether a day follows right on a word of this incident.
    boolean follows(TimeExpression day, Mention mention) {
        return followed.getOrDefault(day.span(), Set.of()).contains(mention.id());
    }

    /// Whether a day follows right on a word of other incidents only.
    boolean isOfOthers(TimeExpression day, Mention mention) {
        return !followed.getOrDefault(day.span(), Set.of()).isEmpty() && !follows(day, mention);
    }

    /// The incidents that a day belongs to; none, one or those that share a word.
    Set<MentionId> of(TimeExpression day) {
        return owners.getOrDefault(day.span(), Set.of());
    }

    private static Set<MentionId> followed(Sentence sentence, TimeExpression day, List<Mention> mentions) {
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= day.span().start())
                .toList();
        int at = before.size() - 1;
        while (at >= 0 && LINKS.contains(before.get(at).tag())) {
            at--;
        }
        Set<MentionId> followed = new HashSet<>();
        if (at >= 0) {
            Span word = before.get(at).span();
            mentions.stream()
                    .filter(mention -> mention.triggers().stream().anyMatch(trigger -> trigger.contains(word)))
                    .forEach(mention -> followed.add(mention.id()));
        }
        return followed;
    }

    private static Set<MentionId> nearest(Sentence sentence, Token day, List<Mention> mentions) {
        Set<MentionId> nearest = new HashSet<>();
        int least = Integer.MAX_VALUE;
        for (Mention mention : mentions) {
            for (Span trigger : mention.triggers()) {
                Optional<Token> word =
                        sentence.span().contains(trigger) ? sentence.lastWithin(trigger) : Optional.empty();
                int distance =
                        word.map(it -> TreeDistance.between(sentence, it, day)).orElse(Integer.MAX_VALUE);
                if (distance < least) {
                    nearest.clear();
                    least = distance;
                }
                if (distance == least && word.isPresent()) {
                    nearest.add(mention.id());
                }
            }
        }
        return nearest;
    }
}
