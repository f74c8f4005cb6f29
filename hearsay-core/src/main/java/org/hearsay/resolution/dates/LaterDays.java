package org.hearsay.resolution.dates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells the day on which an incident was spoken of, or on which something followed from it, from its own: "said on
/// Sunday that a bomb had killed four on Friday", "arrested a man on Tuesday over Monday's shooting". Thread-safe.
///
/// Such a day hangs on a verb of `en/reporting-verbs` or `en/aftermath-verbs`, with no word of the incident in between.
final class LaterDays {
    private final PhraseIndex<Boolean> verbs = new PhraseIndex<>();

    LaterDays(Lexicon lexicon) {
        for (String table : List.of("en/reporting-verbs", "en/aftermath-verbs")) {
            lexicon.table(table).rows().forEach(row -> verbs.add(row.need("word"), true));
        }
    }

    /// Whether a day is one of telling or of aftermath. Without a tree none is known to be.
    ///
    /// @param day the word of the day that its other words hang on
    /// @param triggers the words that tell of the incidents of the report
    boolean hold(Sentence sentence, Token day, Collection<Span> triggers) {
        if (!sentence.hasTree()) {
            return false;
        }
        Optional<Token> above = sentence.head(day);
        for (int steps = 0; above.isPresent() && steps < sentence.tokens().size(); steps++) {
            Token token = above.get();
            if (isTrigger(token, triggers)) {
                return false;
            }
            // "Tell Sabir" is tagged as a verb now and then
            if (token.isVerb() && Character.isLowerCase(token.word().codePointAt(0))) {
                return verbs.at(sentence, token.index()).isPresent() && !happens(sentence, token, triggers);
            }
            above = sentence.head(token);
        }
        return false;
    }

    /// "The shooting was reported on Sunday", "the bomb claimed ten lives on Sunday": the incident is what the verb is
    /// about.
    private static boolean happens(Sentence sentence, Token verb, Collection<Span> triggers) {
        return sentence.children(verb).stream()
                .filter(child -> child.relation().startsWith("nsubj"))
                .anyMatch(subject -> isTrigger(subject, triggers));
    }

    private static boolean isTrigger(Token token, Collection<Span> triggers) {
        return triggers.stream().anyMatch(trigger -> trigger.contains(token.span()));
    }
}
