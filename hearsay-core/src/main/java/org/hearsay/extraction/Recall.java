package org.hearsay.extraction;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.TreeDistance;

/// Tells what a report recalls from its news, by the tense and by words such as "last year".
final class Recall {
    private final PhraseIndex<String> words = new PhraseIndex<>();

    Recall(Lexicon lexicon) {
        lexicon.table("en/recalled").rows().forEach(row -> words.add(row.need("word"), row.id()));
    }

    /// Whether the event of that word only measures the time to others: "the first deaths since rebels attacked Kara".
    static boolean isYardstick(Sentence sentence, Token head) {
        return sentence.children(head, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("since"));
    }

    /// Whether the event of that word is told as lying before others: "had attacked".
    static boolean isPluperfect(Sentence sentence, Token head) {
        return sentence.children(head, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have") && aux.tag().equals("VBD"));
    }

    /// Whether the event of that word is no part of the news: "last year's attack".
    ///
    /// @param others the words of the sentence's other events; words of time speak of the nearest
    boolean isRecalled(Sentence sentence, Token head, List<Token> others) {
        return words.in(sentence).stream().anyMatch(match -> isNearest(sentence, match.last(), head, others));
    }

    private static boolean isNearest(Sentence sentence, Token word, Token head, List<Token> others) {
        int own = TreeDistance.between(sentence, head, word);
        return others.stream().noneMatch(other -> TreeDistance.between(sentence, other, word) < own);
    }
}
