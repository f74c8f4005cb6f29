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
/// Such a day hangs on a verb of `en/reporting-verbs` or `en/aftermath-verbs`, with no word of the incident in between,
/// neither in the tree nor, as trees of long sentences go wrong, between a verb of saying and the day behind it. So
/// does
/// the day of an aside about what somebody had done long before: "the mayor, who had asked for guards in November".
final class LaterDays {
    private final PhraseIndex<Boolean> verbs = new PhraseIndex<>();

    /// Whether a verb of saying is meant, not one of aftermath.
    private final PhraseIndex<Boolean> saying = new PhraseIndex<>();

    LaterDays(Lexicon lexicon) {
        for (String table : List.of("en/reporting-verbs", "en/aftermath-verbs")) {
            lexicon.table(table).rows().forEach(row -> verbs.add(row.need("word"), true));
        }
        lexicon.table("en/reporting-verbs").rows().forEach(row -> saying.add(row.need("word"), true));
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
                return isAside(sentence, token, triggers)
                        || verbs.at(sentence, token.index()).isPresent()
                                && !happens(sentence, token, triggers)
                                && !isBehindTheIncident(sentence, token, day, triggers);
            }
            above = sentence.head(token);
        }
        return false;
    }

    /// "The shooting was reported on Sunday", "the bomb claimed ten lives on Sunday": the incident is what the verb is
    /// about. Not so where it says who spoke: "the attack was claimed on Sunday by a group".
    private static boolean happens(Sentence sentence, Token verb, Collection<Span> triggers) {
        List<Token> children = sentence.children(verb);
        return children.stream()
                        .filter(child -> child.relation().startsWith("nsubj"))
                        .anyMatch(subject -> isTrigger(subject, triggers))
                && children.stream().noneMatch(child -> isAgent(sentence, child));
    }

    private static boolean isAgent(Sentence sentence, Token token) {
        return token.relation().equals("obl:agent")
                || sentence.markedRelation(token).equals("obl:by");
    }

    /// "Said that on Friday a bomb …", "said a bomb had killed four on Friday", "On Friday gunmen linked to a gang
    /// raided …":
    /// the words in between, or the lack of a subject, give the day to the incident.
    private boolean isBehindTheIncident(Sentence sentence, Token verb, Token day, Collection<Span> triggers) {
        if (saying.at(sentence, verb.index()).isEmpty()) {
            return false;
        }
        boolean participle = verb.tag().equals("VBN")
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.relation().startsWith("aux"));
        // "Jets bombed a village on Tuesday, killing four, residents said."
        boolean closed = verb.index() > day.index()
                && sentence.tokens().subList(0, day.index()).stream().anyMatch(token -> isTrigger(token, triggers))
                && sentence.tokens().subList(day.index(), verb.index()).stream()
                        .anyMatch(token -> token.tag().equals(","));
        return participle
                || closed
                || verb.index() < day.index()
                        && sentence.tokens().subList(verb.index() + 1, day.index()).stream()
                                .anyMatch(token -> isTrigger(token, triggers) || opensClause(token));
    }

    /// The "that" before a clause, or what a parser takes for the object of "said that on Friday a bomb …".
    private static boolean opensClause(Token token) {
        return token.relation().equals("mark")
                || token.tag().equals("DT") && token.relation().equals("obj");
    }

    /// A relative clause in the pluperfect without a word of the incident.
    private static boolean isAside(Sentence sentence, Token verb, Collection<Span> triggers) {
        return verb.relation().equals("acl:relcl")
                && verb.tag().equals("VBN")
                && sentence.children(verb).stream()
                        .anyMatch(child ->
                                child.relation().equals("aux") && child.tag().equals("VBD"))
                && sentence.subtree(verb, token -> false).stream().noneMatch(token -> isTrigger(token, triggers));
    }

    private static boolean isTrigger(Token token, Collection<Span> triggers) {
        return triggers.stream().anyMatch(trigger -> trigger.contains(token.span()));
    }
}
