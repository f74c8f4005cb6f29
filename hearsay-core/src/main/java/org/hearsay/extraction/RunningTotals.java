package org.hearsay.extraction;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells losses over a time or a war ("300 killed since March") from those of an incident.
final class RunningTotals {
    private final PhraseIndex<String> words = new PhraseIndex<>();

    RunningTotals(Lexicon lexicon) {
        lexicon.table("en/running-totals").rows().forEach(row -> words.add(row.need("word"), row.id()));
    }

    /// Whether the time that is spoken of is that of the loss.
    boolean reach(Sentence sentence, Token loss) {
        return words.in(sentence).stream().anyMatch(match -> hangsOn(sentence, match, loss));
    }

    /// Whether the first verb, or noun outside the words, above them is the loss.
    private static boolean hangsOn(Sentence sentence, Match<String> match, Token loss) {
        Token at = match.last();
        for (int steps = 0; at.head() >= 0 && steps < sentence.tokens().size(); steps++) {
            at = sentence.token(at.head());
            if (at.index() == loss.index()) {
                return true;
            }
            // "since March": March belongs to the time; "the attack since March" does not.
            boolean time = match.tokens().contains(at) || match.last().head() == at.index() && isMark(match.last());
            if (!time && (at.isNoun() || at.isVerb())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isMark(Token word) {
        return word.relation().equals("case") || word.relation().equals("mark");
    }
}
