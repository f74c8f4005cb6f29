package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.text.DependencyPath;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads who did it where another word than the trigger says so: "the attack was the work of rebels", "soldiers were
/// involved in the massacre".
final class CulpritReader {
    private final PhraseIndex<Word> words = new PhraseIndex<>();
    private final Roles roles;

    private record Word(DependencyPath who, boolean alone, String rule) {}

    /// Somebody who did it.
    ///
    /// @param filler who
    /// @param word the word that says so, by whose place in the grammar the event is found
    /// @param alone whether the event may have been told in a sentence before
    record Culprit(Filler filler, Token word, boolean alone) {}

    CulpritReader(Lexicon lexicon, Roles roles) {
        this.roles = roles;
        for (Row row : lexicon.table("en/culprits").rows()) {
            words.add(
                    row.need("word"),
                    new Word(Frame.path(row, row.need("who")), row.cell("alone").isPresent(), row.id()));
        }
    }

    /// Whether a sentence holds such a word; cheap, needs no tree.
    boolean mayTell(Sentence sentence) {
        return words.in(sentence).stream().anyMatch(match -> match.value().alone());
    }

    List<Culprit> read(Sentence sentence) {
        List<Culprit> culprits = new ArrayList<>();
        if (!sentence.hasTree() || Reality.asks(sentence)) {
            return culprits;
        }
        for (Match<Word> match : words.in(sentence)) {
            Token word = sentence.headWithin(Sentence.cover(match.tokens())).orElse(match.last());
            if (isDenied(sentence, word)) {
                continue;
            }
            for (Token head : match.value().who().from(sentence, word)) {
                NounPhrase phrase = NounPhrase.of(sentence, head);
                List<NounPhrase> all = new ArrayList<>(List.of(phrase));
                all.addAll(phrase.coordinated());
                all.forEach(each -> roles.culprit(each)
                        .map(filler -> new Culprit(
                                filler.withRule(match.value().rule()),
                                word,
                                match.value().alone()))
                        .ifPresent(culprits::add));
            }
        }
        return culprits;
    }

    /// "They were not behind the blast": of the word or of the predicate it marks.
    private static boolean isDenied(Sentence sentence, Token word) {
        return Stream.concat(
                        Stream.of(word),
                        sentence.head(word).stream()
                                .filter(head -> word.relation().equals("case")))
                .flatMap(at -> sentence.children(at, "advmod").stream())
                .anyMatch(child -> child.lemma().equals("not") || child.lemma().equals("never"));
    }
}
