package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.lexicon.Culprits;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads who did it, or did not, where another word than the trigger says so: "the attack was the work of rebels".
final class CulpritReader {
    private final Culprits culprits;
    private final Roles roles;

    /// Somebody who did it.
    ///
    /// @param filler who, denied where they did not
    /// @param word the word that says so, by whose place in the grammar the event is found
    /// @param alone whether the event may have been told in a sentence before
    record Culprit(Filler filler, Token word, boolean alone) {}

    CulpritReader(Lexicon lexicon, Roles roles) {
        culprits = new Culprits(lexicon);
        this.roles = roles;
    }

    /// Whether a sentence holds such a word; cheap, needs no tree.
    boolean mayTell(Sentence sentence) {
        return culprits.mayTell(sentence);
    }

    List<Culprit> read(Sentence sentence) {
        if (!sentence.hasTree() || Reality.asks(sentence)) {
            return List.of();
        }
        return culprits.in(sentence).stream()
                .flatMap(culprit -> named(sentence, culprit).stream())
                .toList();
    }

    private List<Culprit> named(Sentence sentence, Culprits.Culprit culprit) {
        NounPhrase phrase = NounPhrase.of(sentence, culprit.who());
        List<NounPhrase> all = new ArrayList<>(List.of(phrase));
        all.addAll(phrase.coordinated());
        return all.stream()
                .flatMap(each -> roles.culprit(each).stream())
                .map(filler ->
                        filler.withRule(culprit.rule()).withStance(culprit.denied() ? Stance.DENIES : Stance.ASSERTS))
                .map(filler -> new Culprit(filler, culprit.word(), culprit.alone()))
                .toList();
    }
}
