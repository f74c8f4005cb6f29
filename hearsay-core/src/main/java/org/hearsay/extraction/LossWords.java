package org.hearsay.extraction;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.text.DependencyPath;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// The words that tell of people killed or injured, of `en/losses`.
final class LossWords {
    private static final String SELF = "self";

    private final PhraseIndex<Word> words = new PhraseIndex<>();

    /// What a word counts.
    ///
    /// @param slots killed, injured or both
    /// @param path the way to the people counted; null where there is none
    /// @param self whether the word itself is counted: "four dead"
    /// @param with the verbs one of which must govern it; none where it needs none
    /// @param alive whether things can suffer it as well, so that only nouns known as people count
    /// @param several whether only two or more count
    /// @param rule id of its line
    record Word(
            List<Slot> slots,
            @Nullable DependencyPath path,
            boolean self,
            List<String> with,
            boolean alive,
            boolean several,
            String rule) {}

    LossWords(Lexicon lexicon) {
        this(lexicon, "en/losses");
    }

    /// @param table a table with the columns of `en/losses`
    LossWords(Lexicon lexicon, String table) {
        lexicon.table(table).rows().forEach(row -> words.add(row.need("word"), word(row)));
    }

    private static Word word(Row row) {
        List<Slot> slots = row.list("slot").stream()
                .map(code -> Slot.ofCode(code)
                        .filter(slot -> slot == Slot.KILLED || slot == Slot.INJURED)
                        .orElseThrow(() -> row.wrong("slot is killed, injured or both set apart by ;")))
                .toList();
        String counts = row.need("counts");
        boolean self = counts.startsWith(SELF);
        String path = self ? counts.replaceFirst("^self,?\\s*", "") : counts;
        return new Word(
                slots,
                path.isEmpty() ? null : row.path(path),
                self,
                row.list("with"),
                row.cell("alive").isPresent(),
                row.cell("several").isPresent(),
                row.id());
    }

    List<Match<Word>> in(Sentence sentence) {
        return words.in(sentence);
    }

    boolean isAt(Sentence sentence, int index) {
        return words.at(sentence, index).isPresent();
    }

    /// Whether the word stands for a loss that is told: not a wish, a plan or a possibility ("to kill", "could kill"),
    /// and governed by a verb that it needs ("took nine lives", not "saved nine lives").
    static boolean isTold(Sentence sentence, Token at, Word word) {
        boolean meant = at.tag().equals("VB")
                && (sentence.children(at, "mark").stream()
                                .anyMatch(mark -> mark.tag().equals("TO"))
                        || sentence.children(at, "aux").stream()
                                .anyMatch(aux -> aux.tag().equals("MD")));
        return !meant
                && (word.with().isEmpty()
                        || sentence.head(at)
                                .filter(verb -> word.with().contains(verb.lemma()))
                                .isPresent()
                        || at.index() > 1 && word.with().stream().anyMatch(verb -> isNear(sentence, at, verb)));
    }

    /// "is said to have cost 82 lives": the verb a few words before, where the grammar lost it.
    private static boolean isNear(Sentence sentence, Token at, String verb) {
        return sentence.tokens().subList(Math.max(0, at.index() - 4), at.index()).stream()
                .anyMatch(token -> token.lemma().equals(verb));
    }
}
