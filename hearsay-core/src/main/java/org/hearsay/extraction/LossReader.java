package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.lexicon.Hedges;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.CountRange;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads how many were killed and injured: by the tree where it shows whom a word counts, else by the order of words.
final class LossReader {
    private final LossWords words;
    private final Numbers numbers;
    private final Victims victims;
    private final TollPhrases phrases;
    private final Hedges hedges;
    private final RunningTotals totals;

    /// Words for death by one's own hand.
    private final PhraseIndex<String> ownDeaths = new PhraseIndex<>();

    /// What the pronouns of one person refer to.
    private static final String PERSON = "person";

    private final PhraseIndex<String> pronouns = new PhraseIndex<>();

    /// A loss.
    ///
    /// @param filler how many
    /// @param victim those who were lost, where they are called more than people: they are who was hit; else null
    /// @param word the word that tells of it, by whose place in the grammar its event is found
    record Loss(Filler filler, @Nullable Filler victim, Token word) {
        Loss(Filler filler, Token word) {
            this(filler, null, word);
        }

        /// All that it tells.
        Stream<Filler> fillers() {
            return Stream.concat(Stream.of(filler), Stream.ofNullable(victim));
        }
    }

    LossReader(Lexicon lexicon) {
        words = new LossWords(lexicon);
        numbers = new Numbers(lexicon);
        victims = new Victims(lexicon, numbers, words);
        phrases = new TollPhrases(lexicon, numbers, victims, words);
        hedges = new Hedges(lexicon);
        totals = new RunningTotals(lexicon);
        lexicon.table("en/pronouns").rows().forEach(row -> pronouns.add(row.need("word"), row.need("refers")));
        lexicon.table("en/own-deaths").rows().forEach(row -> ownDeaths.add(row.need("word"), row.id()));
    }

    /// Whether a sentence names a loss; cheap, needs no tree.
    boolean mayTell(Sentence sentence) {
        return !words.in(sentence).isEmpty();
    }

    /// Whether a word is itself one of loss: "killed", "wounded".
    boolean isLoss(Sentence sentence, Token token) {
        return words.in(sentence).stream().anyMatch(match -> match.tokens().contains(token));
    }

    List<Loss> read(Sentence sentence) {
        List<Loss> losses = new ArrayList<>();
        if (!sentence.hasTree()) {
            return losses;
        }
        for (Match<LossWords.Word> match : words.in(sentence)) {
            if (LossWords.isTold(sentence, at(match), match.value())
                    && !totals.reach(sentence, at(match))
                    && !isOfThose(sentence, at(match))) {
                read(sentence, match, at(match), losses);
            }
        }
        for (Match<LossWords.Word> match : words.in(sentence)) {
            none(match, losses);
        }
        return losses;
    }

    /// One person who died, by a pronoun alone: "He died on the operating table." He counts where nobody else is told
    /// to have been killed; else he is one of those.
    List<Loss> ofOne(Sentence sentence) {
        List<Loss> losses = new ArrayList<>();
        if (!sentence.hasTree() || Reality.asks(sentence)) {
            return losses;
        }
        for (Match<LossWords.Word> match : words.in(sentence)) {
            LossWords.Word word = match.value();
            Token at = at(match);
            if (word.slots().equals(List.of(Slot.KILLED))
                    && word.path() != null
                    && at.isVerb()
                    && LossWords.isTold(sentence, at, word)
                    && !isDenied(sentence, at)) {
                word.path().from(sentence, at).stream()
                        .filter(head ->
                                head.tag().equals("PRP") && head.relation().startsWith("nsubj"))
                        .filter(head ->
                                pronouns.of(head.lemma()).filter(PERSON::equals).isPresent())
                        .map(head -> new Victims.Counted(CountRange.exactly(1), null, head.span(), List.of()))
                        .forEach(one -> fill(sentence, word, one, at, losses));
            }
        }
        return losses;
    }

    private static Token at(Match<LossWords.Word> match) {
        return match.value().self() || !match.first().isVerb() ? match.last() : match.first();
    }

    /// "killed or wounded nobody": nobody is the other verb's as well.
    private static void none(Match<LossWords.Word> match, List<Loss> losses) {
        Token at = at(match);
        if (losses.stream().anyMatch(loss -> loss.word().index() == at.index())) {
            return;
        }
        List<Loss> shared = losses.stream()
                .filter(loss -> isJoined(loss.word(), at) || isJoined(at, loss.word()))
                .filter(loss -> loss.filler().value() instanceof SlotValue.Count count
                        && count.range().isNone())
                .limit(1)
                .toList();
        for (Loss loss : shared) {
            List<String> rules = new ArrayList<>(loss.filler().rules());
            rules.add(match.value().rule());
            Span span = loss.filler().span().cover(at.span());
            for (Slot slot : match.value().slots()) {
                losses.add(new Loss(
                        new Filler(slot, loss.filler().value(), loss.filler().stance(), span, rules), at));
            }
        }
    }

    /// "One of those who died": some of a toll that is told elsewhere.
    private static boolean isOfThose(Sentence sentence, Token word) {
        return word.relation().startsWith("acl")
                && sentence.head(word)
                        .filter(those ->
                                those.tag().equals("DT") && those.relation().startsWith("nmod"))
                        .isPresent();
    }

    private static boolean isJoined(Token verb, Token other) {
        return verb.relation().equals("conj") && verb.head() == other.index();
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
                        .anyMatch(Filler::countsAny);
    }

    private void read(Sentence sentence, Match<LossWords.Word> match, Token at, List<Loss> losses) {
        LossWords.Word word = match.value();
        List<Victims.Counted> counted = new ArrayList<>();
        if (word.self()) {
            NounPhrase phrase = NounPhrase.of(sentence, at);
            numbers.in(phrase)
                    .filter(number -> !isPart(sentence, number, at))
                    .ifPresent(number -> counted.add(self(sentence, phrase, number, at)));
            if (counted.isEmpty() && at.isNoun() && hedged(sentence, word, phrase, at, losses)) {
                return;
            }
        }
        if (counted.isEmpty()) {
            phrases.rightBefore(sentence, at).ifPresent(counted::add);
        }
        if (counted.isEmpty()) {
            bareNumber(sentence, word, at).forEach(counted::add);
        }
        if (counted.isEmpty()) {
            counted.addAll(byTree(sentence, word, at));
        }
        if (counted.stream().allMatch(LossReader::isUncounted) && !(word.alive() && counted.isEmpty())) {
            // One victim named, or none found: the words around may give the number that the tree lost.
            phrases.of(sentence, match, !counted.isEmpty())
                    .filter(each -> !each.range().equals(CountRange.exactly(1)) || counted.isEmpty())
                    .ifPresent(each -> {
                        counted.clear();
                        counted.add(each);
                    });
        }
        counted.forEach(each -> fill(sentence, word, each, at, losses));
    }

    /// "A hundred of the dead": some of them, and no toll.
    private static boolean isPart(Sentence sentence, Numbers.Amount number, Token at) {
        return sentence.tokens().subList(number.to() + 1, Math.max(number.to() + 1, at.index())).stream()
                .anyMatch(token -> token.tag().equals("DT"));
    }

    /// "A guard", "soldiers": people without a number.
    private static boolean isUncounted(Victims.Counted counted) {
        return counted.range().min() == 1
                || counted.rules().isEmpty() && counted.range().max() == null;
    }

    private Victims.Counted self(Sentence sentence, NounPhrase phrase, Numbers.Amount number, Token at) {
        Span span = sentence.token(number.from()).span().cover(phrase.span());
        return new Victims.Counted(number.range(), victims.who(phrase, at), span, number.rules());
    }

    private List<Victims.Counted> byTree(Sentence sentence, LossWords.Word word, Token at) {
        List<Victims.Counted> counted = new ArrayList<>();
        if (word.path() == null) {
            return counted;
        }
        List<Token> heads = new ArrayList<>(word.path().from(sentence, at));
        if (heads.isEmpty()) {
            heads.addAll(shared(sentence, at));
        }
        for (Token head : heads) {
            if (isOneself(sentence, at, head)) {
                NounPhrase.of(sentence, head)
                        .coordinated()
                        .forEach(others -> counted.addAll(victims.in(others, at, true)));
            }
            if (!LossWords.isOfSomebodyElse(sentence, at, head)
                    && head.index() != at.index()
                    && (head.isNoun() || isStandIn(head) && !isAnotherNumber(sentence, head))
                    && !isApart(sentence, head, at)) {
                boolean near = sentence.dominates(at, head)
                        || at.head() == head.index()
                        || at.relation().equals("conj") && at.head() == head.head()
                        || at.relation().equals("xcomp") && at.head() == head.head();
                NounPhrase phrase = NounPhrase.of(sentence, head);
                boolean thing = word.alive() && head.isNoun() && !victims.isSomebody(phrase);
                boolean named = heads.stream()
                        .filter(other -> other.index() < head.index())
                        .anyMatch(other -> Victims.isName(NounPhrase.of(sentence, other), phrase));
                if (thing
                        || named
                        || Victims.isAmong(phrase) && victims.wholeOf(phrase).isEmpty()
                        || head.index() > at.index() && victims.isOthers(phrase, at)) {
                    continue;
                }
                victims.in(phrase, at, near).stream()
                        .filter(each ->
                                counted.stream().noneMatch(other -> other.span().overlaps(each.span())))
                        .forEach(counted::add);
            }
        }
        List<Victims.Counted> parts =
                counted.stream().filter(each -> !each.part()).toList();
        if (parts.size() > 1) {
            counted.add(Victims.sum(parts));
        }
        return counted;
    }

    /// "Four herders had been ambushed and killed": whom the passive before it is told of.
    private static List<Token> shared(Sentence sentence, Token word) {
        boolean joined = sentence.children(word, "cc").stream()
                .anyMatch(and -> and.index() < word.index()
                        && sentence.tokens().subList(and.index() + 1, word.index()).stream()
                                .noneMatch(Token::isNoun));
        return word.tag().equals("VBN") && word.relation().equals("conj") && joined
                ? sentence.head(word).filter(verb -> verb.tag().equals("VBN")).stream()
                        .flatMap(verb -> sentence.children(verb, "nsubj:pass").stream())
                        .toList()
                : List.of();
    }

    /// "Killed himself and eight pilgrims": the pilgrims, as whoever did it counts in no toll.
    private boolean isOneself(Sentence sentence, Token word, Token head) {
        return head.tag().equals("PRP")
                && ownDeaths
                        .at(sentence, word.index())
                        .filter(match -> match.tokens().contains(head))
                        .isPresent();
    }

    /// "Officials: boy dies": a colon parts the two.
    private static boolean isApart(Sentence sentence, Token one, Token other) {
        return sentence
                .tokens()
                .subList(Math.min(one.index(), other.index()), Math.max(one.index(), other.index()))
                .stream()
                .anyMatch(token -> token.word().equals(":") || token.word().equals(";"));
    }

    /// "11 people were killed and 81 wounded": the number that stands for the victims of a participle. An age between
    /// commas ("Ruiz, 14, was killed") is none.
    private List<Victims.Counted> bareNumber(Sentence sentence, LossWords.Word word, Token at) {
        boolean participle = word.path() != null
                && (at.tag().equals("VBN") || at.tag().startsWith("JJ"))
                && sentence.children(at, "obj").isEmpty();
        if (!participle) {
            return List.of();
        }
        return sentence.children(at).stream()
                .filter(child -> child.tag().equals("CD") && child.index() < at.index())
                .filter(child ->
                        child.relation().equals("nsubj") || child.relation().equals("dep"))
                .filter(child -> numbers.at(sentence, child.index())
                        .filter(number -> TollPhrases.isAge(sentence, number))
                        .isEmpty())
                .flatMap(child -> victims.in(NounPhrase.of(sentence, child), at, true).stream())
                .limit(1)
                .toList();
    }

    /// "killed 12", "injuring others", "no one".
    private static boolean isStandIn(Token head) {
        return head.tag().equals("CD") || head.tag().equals("DT") || head.tag().startsWith("JJ");
    }

    /// "Ruiz, 14, was killed", "the killings of 2015", "along Highway 41": an age, a year, a number in a name.
    private boolean isAnotherNumber(Sentence sentence, Token head) {
        return head.tag().equals("CD")
                && (Victims.isInName(NounPhrase.of(sentence, head))
                        || numbers.at(sentence, head.index())
                                .filter(number ->
                                        TollPhrases.isAge(sentence, number) || TollPhrases.isYear(sentence, number))
                                .isPresent());
    }

    /// "no reports of casualties": nothing is counted, but that is said.
    private boolean hedged(Sentence sentence, LossWords.Word word, NounPhrase phrase, Token at, List<Loss> losses) {
        Optional<Hedges.Hedge> hedge =
                hedges.over(sentence, phrase.span()).filter(each -> each.stance() == Stance.CANNOT_CONFIRM);
        hedge.ifPresent(each -> fill(
                sentence,
                word,
                new Victims.Counted(CountRange.atLeast(0), null, sentence.span(), List.of()),
                at,
                losses));
        return hedge.isPresent();
    }

    private void fill(Sentence sentence, LossWords.Word word, Victims.Counted counted, Token at, List<Loss> losses) {
        CountRange range = isDenied(sentence, at) ? CountRange.NONE : counted.range();
        Span span = counted.span().cover(at.span());
        Optional<Hedges.Hedge> hedge = hedges.over(sentence, span);
        List<String> rules = new ArrayList<>(counted.rules());
        rules.add(word.rule());
        hedge.ifPresent(each -> rules.add(each.rule()));
        Stance stance = hedge.map(Hedges.Hedge::stance).orElse(Stance.ASSERTS);
        var value = new SlotValue.Count(range, counted.who());
        for (Slot slot : word.slots()) {
            var filler = new Filler(slot, value, stance, span, rules);
            losses.add(new Loss(filler, stance == Stance.ASSERTS ? victim(sentence, range, counted, rules) : null, at));
        }
    }

    private @Nullable Filler victim(Sentence sentence, CountRange range, Victims.Counted counted, List<String> rules) {
        String who = counted.who();
        Optional<NounPhrase> somebody = sentence.headWithin(counted.span())
                .map(head -> NounPhrase.of(sentence, head))
                .filter(victims::isSomebody);
        if (who == null || range.min() == 0 || somebody.isEmpty()) {
            return null;
        }
        String name = somebody.filter(phrase -> phrase.nameBeside().isPresent())
                .map(NounPhrase::labelWithName)
                .orElse(who);
        return Filler.asserted(Slot.TARGETS, new SlotValue.Actor(name), counted.span(), rules);
    }

    private static boolean isDenied(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").stream()
                        .anyMatch(child -> child.lemma().equals("not"))
                || sentence.children(verb, "neg").size() > 0;
    }
}
