package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Hedges;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.CountRange;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.DependencyPath;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads how many were killed and injured.
final class LossReader {
    private static final String SELF = "self";

    private final PhraseIndex<Word> words = new PhraseIndex<>();
    private final Numbers numbers;
    private final People people;
    private final Hedges hedges;

    private record Word(
            List<Slot> slots, @Nullable DependencyPath path, boolean self, List<String> with, String rule) {}

    /// A loss, and the word that tells of it, by whose place in the grammar its event is found.
    record Loss(Filler filler, Token word) {}

    LossReader(Lexicon lexicon) {
        numbers = new Numbers(lexicon);
        people = new People(lexicon);
        hedges = new Hedges(lexicon);
        lexicon.table("en/losses").rows().forEach(row -> words.add(row.need("word"), word(row)));
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
        return new Word(slots, path.isEmpty() ? null : Frame.path(row, path), self, row.list("with"), row.id());
    }

    /// Whether a sentence names a loss; cheap, needs no tree.
    boolean mayTell(Sentence sentence) {
        return !words.in(sentence).isEmpty();
    }

    List<Loss> read(Sentence sentence) {
        List<Loss> losses = new ArrayList<>();
        if (!sentence.hasTree()) {
            return losses;
        }
        for (Match<Word> match : words.in(sentence)) {
            Token word = match.value().self()
                            || match.last().isNoun() && match.first().isNoun()
                    ? match.last()
                    : match.first();
            if (isTold(sentence, word) && isGoverned(sentence, word, match.value())) {
                read(sentence, match.value(), word, losses);
            }
        }
        return losses;
    }

    /// Whether somebody is told to be killed or injured by the event of that noun: the strike "killed three guards" or
    /// "left three dead".
    boolean isBeside(Sentence sentence, Token event) {
        return mayTell(sentence)
                && read(sentence).stream()
                        .filter(loss -> sentence.dominates(loss.word(), event)
                                || event.head() >= 0 && loss.word().head() == event.head())
                        .map(Loss::filler)
                        .filter(filler -> filler.stance() == Stance.ASSERTS)
                        .map(Filler::value)
                        .anyMatch(value -> value instanceof SlotValue.Count count
                                && count.range().min() > 0);
    }

    /// A plan, a wish or a question kills nobody.
    private static boolean isTold(Sentence sentence, Token word) {
        return !(word.tag().equals("VB")
                && sentence.children(word, "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("TO")));
    }

    /// "Took nine lives", but not "saved nine lives".
    private static boolean isGoverned(Sentence sentence, Token at, Word word) {
        return word.with().isEmpty()
                || sentence.head(at)
                        .filter(verb -> word.with().contains(verb.lemma()))
                        .isPresent();
    }

    private void read(Sentence sentence, Word word, Token at, List<Loss> losses) {
        boolean found = false;
        if (word.self()) {
            NounPhrase phrase = NounPhrase.of(sentence, at);
            found = add(word, phrase, at, numbers.in(phrase), losses)
                    || at.isNoun() && hedged(sentence, word, phrase, at, losses);
        }
        Optional<Token> number = word.path() == null ? Optional.empty() : bareNumber(sentence, at);
        if (number.isPresent()) {
            NounPhrase phrase = NounPhrase.of(sentence, number.get());
            found = add(word, phrase, at, numbers.in(phrase), losses);
        }
        if (!found && word.path() != null) {
            for (Token head : word.path().from(sentence, at)) {
                // "Two bombs killing four": what governs a participle of the present is no victim.
                if (at.tag().equals("VBG") && sentence.dominates(head, at)) {
                    continue;
                }
                for (NounPhrase phrase : phrases(sentence, head, at)) {
                    // "The dead belonged to a militia": far from the word, only a number counts.
                    boolean near = sentence.dominates(at, phrase.head())
                            || at.head() == phrase.head().index();
                    add(word, phrase, at, near ? counted(phrase) : numbers.in(phrase), losses);
                }
            }
        }
    }

    /// "11 people were killed and 81 wounded": the number that stands for the victims of a participle.
    private static Optional<Token> bareNumber(Sentence sentence, Token word) {
        boolean participle = (word.tag().equals("VBN") || word.tag().startsWith("JJ"))
                && sentence.children(word, "obj").isEmpty();
        return sentence.children(word).stream()
                .filter(child -> participle && child.tag().equals("CD") && child.index() < word.index())
                .filter(child ->
                        child.relation().equals("nsubj") || child.relation().equals("dep"))
                .findFirst();
    }

    private static List<NounPhrase> phrases(Sentence sentence, Token head, Token word) {
        List<NounPhrase> phrases = new ArrayList<>();
        if (head.index() != word.index() && (head.isNoun() || isStandIn(head))) {
            phrases.add(NounPhrase.of(sentence, head));
            phrases.getFirst().coordinated().stream()
                    .filter(other -> !speaks(sentence, other))
                    .forEach(phrases::add);
        }
        return phrases;
    }

    /// "… and wounded about 300, the minister, Smith, said": a name right before a verb is no victim.
    private static boolean speaks(Sentence sentence, NounPhrase phrase) {
        int next = phrase.tokens().getLast().index() + 1;
        while (next < sentence.tokens().size() - 1
                && sentence.token(next).word().equals(",")) {
            next++;
        }
        return phrase.head().name().equals("PERSON")
                && next < sentence.tokens().size()
                && sentence.token(next).tag().startsWith("VB");
    }

    /// "killed 12", "injuring others", "no one".
    private static boolean isStandIn(Token head) {
        return head.tag().equals("CD")
                || head.tag().equals("DT")
                || head.tag().equals("JJ")
                || head.tag().equals("NN");
    }

    private Optional<Numbers.Amount> counted(NounPhrase phrase) {
        boolean alive = people.kindOf(phrase)
                .map(People.Kind::isAlive)
                .orElse(phrase.head().name().equals("PERSON"));
        return alive ? numbers.orOne(phrase) : numbers.in(phrase);
    }

    private boolean add(Word word, NounPhrase phrase, Token at, Optional<Numbers.Amount> number, List<Loss> losses) {
        if (number.isEmpty()) {
            return false;
        }
        Span span = span(phrase, number.get()).cover(at.span());
        CountRange range =
                isDenied(phrase.sentence(), at) ? CountRange.NONE : number.get().range();
        List<String> rules = new ArrayList<>(number.get().rules());
        rules.add(word.rule());
        fill(phrase.sentence(), word, new SlotValue.Count(range, who(phrase, at)), span, rules, at, losses);
        return true;
    }

    /// Whom a number counts, where the noun says more than that they are people or that they were hurt.
    private @Nullable String who(NounPhrase phrase, Token word) {
        boolean anyone =
                people.kindOf(phrase).filter(kind -> kind == People.Kind.ANYONE).isPresent();
        return anyone || phrase.head().index() == word.index() || !phrase.head().isNoun() ? null : phrase.name();
    }

    /// "no reports of casualties": nothing is counted, but that is said.
    private boolean hedged(Sentence sentence, Word word, NounPhrase phrase, Token at, List<Loss> losses) {
        Optional<Hedges.Hedge> hedge =
                hedges.over(sentence, phrase.span()).filter(each -> each.stance() == Stance.CANNOT_CONFIRM);
        hedge.ifPresent(each -> fill(
                sentence,
                word,
                new SlotValue.Count(CountRange.atLeast(0), null),
                sentence.span(),
                List.of(word.rule()),
                at,
                losses));
        return hedge.isPresent();
    }

    private void fill(
            Sentence sentence,
            Word word,
            SlotValue.Count value,
            Span span,
            List<String> rules,
            Token at,
            List<Loss> losses) {
        Optional<Hedges.Hedge> hedge = hedges.over(sentence, span);
        List<String> all = new ArrayList<>(rules);
        hedge.ifPresent(each -> all.add(each.rule()));
        Stance stance = hedge.map(Hedges.Hedge::stance).orElse(Stance.ASSERTS);
        for (Slot slot : word.slots()) {
            losses.add(new Loss(new Filler(slot, value, stance, span, all), at));
        }
    }

    private static Span span(NounPhrase phrase, Numbers.Amount number) {
        Span from = phrase.sentence().token(number.from()).span();
        return from.cover(phrase.span());
    }

    private static boolean isDenied(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").stream()
                        .anyMatch(child -> child.lemma().equals("not"))
                || sentence.children(verb, "neg").size() > 0;
    }
}
