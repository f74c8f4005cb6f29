package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads whom a deed harmed without a word on how badly: "four people were shot", "taken to hospital".
///
/// They count as injured only where the report tells of nobody killed or injured in that incident: whoever was shot and
/// died is no longer one of the injured.
final class HarmReader {
    private final LossWords words;
    private final Victims victims;
    private final TollPhrases phrases;
    private final RunningTotals totals;

    HarmReader(Lexicon lexicon) {
        words = new LossWords(lexicon, "en/harms");
        var numbers = new Numbers(lexicon);
        victims = new Victims(lexicon, numbers, words);
        phrases = new TollPhrases(lexicon, numbers, victims, words);
        totals = new RunningTotals(lexicon);
    }

    /// Whether a sentence names such a deed; cheap, needs no tree.
    boolean mayTell(Sentence sentence) {
        return !words.in(sentence).isEmpty();
    }

    /// Those of whom the words alone say that they were not killed: of "one man shot" they do not.
    List<LossReader.Loss> read(Sentence sentence) {
        return read(sentence, false);
    }

    /// Those, and each single one who was hit, for where nobody is told to have died.
    List<LossReader.Loss> readAll(Sentence sentence) {
        return read(sentence, true);
    }

    private List<LossReader.Loss> read(Sentence sentence, boolean single) {
        List<LossReader.Loss> harmed = new ArrayList<>();
        if (!sentence.hasTree() || Reality.asks(sentence)) {
            return harmed;
        }
        for (Match<LossWords.Word> match : words.in(sentence)) {
            Token at = match.first().isVerb() ? match.first() : match.last();
            boolean denied = sentence.children(at, "advmod").stream()
                    .anyMatch(child -> child.lemma().equals("not"));
            if (LossWords.isTold(sentence, at, match.value()) && !denied && !totals.reach(sentence, at)) {
                counted(sentence, match.value(), at).stream()
                        .filter(each -> single
                                || !match.value().several()
                                || each.range().min() >= 2)
                        .forEach(each -> add(match.value(), each, at, harmed));
            }
        }
        return harmed;
    }

    private List<Victims.Counted> counted(Sentence sentence, LossWords.Word word, Token at) {
        Optional<Victims.Counted> bare = phrases.rightBefore(sentence, at);
        if (bare.isPresent()) {
            return List.of(bare.get());
        }
        List<Victims.Counted> counted = new ArrayList<>();
        if (word.path() != null) {
            for (Token head : word.path().from(sentence, at)) {
                NounPhrase phrase = NounPhrase.of(sentence, head);
                if (head.isNoun() && victims.isSomebody(phrase) && !LossWords.isOfSomebodyElse(sentence, at, head)) {
                    counted.addAll(victims.in(phrase, at, true));
                }
            }
        }
        return counted.size() > 1 ? List.of(Victims.sum(counted)) : counted;
    }

    private static void add(LossWords.Word word, Victims.Counted counted, Token at, List<LossReader.Loss> harmed) {
        if (counted.range().isNone()) {
            return;
        }
        List<String> rules = new ArrayList<>(counted.rules());
        rules.add(word.rule());
        for (Slot slot : word.slots()) {
            harmed.add(new LossReader.Loss(
                    Filler.asserted(
                            slot,
                            new SlotValue.Count(counted.range(), counted.who()),
                            counted.span().cover(at.span()),
                            rules),
                    at));
        }
    }
}
