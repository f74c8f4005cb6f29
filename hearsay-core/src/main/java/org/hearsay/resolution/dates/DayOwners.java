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
/// A day belongs to the incidents whose words stand nearest to it in the grammar of its sentence; one in a sentence
/// without any belongs to none.
final class DayOwners {
    private final Map<Span, Set<MentionId>> owners = new HashMap<>();

    /// @param days of the report, those that may be the day of an incident
    DayOwners(AnnotatedReport report, List<TimeExpression> days, List<Mention> mentions) {
        for (TimeExpression day : days) {
            report.sentenceAt(day.span())
                    .ifPresent(sentence -> day.head(sentence)
                            .ifPresent(word -> owners.put(day.span(), nearest(sentence, word, mentions))));
        }
    }

    /// The incidents that a day belongs to; none, one or those that share a word.
    Set<MentionId> of(TimeExpression day) {
        return owners.getOrDefault(day.span(), Set.of());
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
