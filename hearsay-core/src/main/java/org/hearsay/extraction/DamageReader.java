package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Hedges;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.People;
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
import org.jspecify.annotations.Nullable;

/// Reads whether anything was damaged.
final class DamageReader {
    private final PhraseIndex<Word> words = new PhraseIndex<>();
    private final Numbers numbers;
    private final Hedges hedges;
    private final People people;

    /// Words at most between a word and the thing that it must be told of.
    private static final int NEAR = 6;

    private static final String THING = "thing";

    /// What a word tells.
    ///
    /// @param as the part of speech it must be; null where a verb or a noun will do
    /// @param of the nouns one of which must stand near; none where it needs none
    /// @param rule id of its line
    private record Word(Extent extent, @Nullable String as, List<String> of, String rule) {}

    DamageReader(Lexicon lexicon) {
        numbers = new Numbers(lexicon);
        hedges = new Hedges(lexicon);
        people = People.of(lexicon);
        for (Row row : lexicon.table("en/damage").rows()) {
            Extent extent = Arrays.stream(Extent.values())
                    .filter(each -> each.code().equals(row.need("extent")))
                    .findFirst()
                    .orElseThrow(() -> row.wrong("extent is some, none or unknown"));
            words.add(row.need("word"), new Word(extent, row.cell("as").orElse(null), row.list("of"), row.id()));
        }
    }

    boolean mayTell(Sentence sentence) {
        return !words.in(sentence).isEmpty();
    }

    List<LossReader.Loss> read(Sentence sentence) {
        List<LossReader.Loss> losses = new ArrayList<>();
        for (Match<Word> match : words.in(sentence)) {
            if (isAs(match) && isOfAThing(sentence, match) && !LossWords.isMeant(sentence, match.first())) {
                losses.add(new LossReader.Loss(filler(sentence, match), match.first()));
            }
        }
        return losses;
    }

    private static boolean isAs(Match<Word> match) {
        return switch (match.value().as()) {
            case null -> match.first().isVerb() || match.last().isNoun();
            case "verb" -> match.first().isVerb();
            case "noun" -> match.last().isNoun();
            default -> true;
        };
    }

    /// "Shattered the windows", not "shattered the peace": by what stands near, as grammar is often lost there.
    private boolean isOfAThing(Sentence sentence, Match<Word> match) {
        List<String> of = match.value().of();
        int from = Math.max(0, match.first().index() - NEAR);
        int to = Math.min(sentence.tokens().size(), match.last().index() + NEAR + 1);
        return of.isEmpty()
                || sentence.tokens().subList(from, to).stream()
                        .filter(Token::isNoun)
                        .filter(token -> !match.tokens().contains(token))
                        .anyMatch(token -> of.contains(token.lemma())
                                || of.contains(THING) && isThing(NounPhrase.of(sentence, token)));
    }

    private boolean isThing(NounPhrase phrase) {
        return people.kindOf(phrase)
                .filter(kind -> kind.isHit() && !kind.isAlive())
                .isPresent();
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
