package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Hedges;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads whether anything was damaged.
final class DamageReader {
    private final PhraseIndex<Word> words = new PhraseIndex<>();
    private final Numbers numbers;
    private final Hedges hedges;

    private record Word(Extent extent, String rule) {}

    DamageReader(Lexicon lexicon) {
        numbers = new Numbers(lexicon);
        hedges = new Hedges(lexicon);
        for (Row row : lexicon.table("en/damage").rows()) {
            Extent extent = Arrays.stream(Extent.values())
                    .filter(each -> each.code().equals(row.need("extent")))
                    .findFirst()
                    .orElseThrow(() -> row.wrong("extent is some, none or unknown"));
            words.add(row.need("word"), new Word(extent, row.id()));
        }
    }

    boolean mayTell(Sentence sentence) {
        return !words.in(sentence).isEmpty();
    }

    List<LossReader.Loss> read(Sentence sentence) {
        List<LossReader.Loss> losses = new ArrayList<>();
        for (Match<Word> match : words.in(sentence)) {
            if (match.first().isVerb() || match.last().isNoun()) {
                losses.add(new LossReader.Loss(filler(sentence, match), match.first()));
            }
        }
        return losses;
    }

    private Filler filler(Sentence sentence, Match<Word> match) {
        Span span = sentence.hasTree() ? span(sentence, match) : Sentence.cover(match.tokens());
        Optional<Hedges.Hedge> hedge = hedges.over(sentence, span);
        Stance stance = hedge.map(Hedges.Hedge::stance).orElse(Stance.ASSERTS);
        List<String> rules = new ArrayList<>(List.of(match.value().rule()));
        hedge.ifPresent(each -> rules.add(each.rule()));
        Extent extent = stance == Stance.CANNOT_CONFIRM
                ? Extent.UNKNOWN
                : isNone(sentence, match) ? Extent.NONE : match.value().extent();
        return new Filler(Slot.DAMAGE, new SlotValue.Damage(extent), stance, span, rules);
    }

    private static Span span(Sentence sentence, Match<Word> match) {
        Token word = match.last();
        if (word.isNoun()) {
            return NounPhrase.of(sentence, word).span().cover(Sentence.cover(match.tokens()));
        }
        Span span = Sentence.cover(match.tokens());
        for (Token thing : sentence.children(word)) {
            if (thing.relation().equals("obj") || thing.relation().equals("nsubj:pass")) {
                span = span.cover(NounPhrase.of(sentence, thing).span());
            }
        }
        return span;
    }

    private boolean isNone(Sentence sentence, Match<Word> match) {
        Token word = match.last();
        return word.isNoun()
                && numbers.in(NounPhrase.of(sentence, word))
                        .filter(number -> number.range().isNone())
                        .isPresent();
    }
}
