package org.hearsay.extraction;

import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the number that belongs to a loss by the order of words alone, where the tree gives none: headlines, "the dead
/// number nine", "left four fighters of the front dead".
final class TollPhrases {
    /// Words at most between a loss and the number before it.
    private static final int BEFORE = 9;

    /// Words at most between "the dead" and the verb of their number, a "they said" among them.
    private static final int TO_VERB = 7;

    /// Words at most between that verb and the number: "has risen, they say, to at least".
    private static final int TO_NUMBER = 3;

    private final PhraseIndex<String> verbs = new PhraseIndex<>();
    private final Numbers numbers;
    private final Victims victims;
    private final LossWords words;

    TollPhrases(Lexicon lexicon, Numbers numbers, Victims victims, LossWords words) {
        this.numbers = numbers;
        this.victims = victims;
        this.words = words;
        lexicon.table("en/toll-verbs").rows().forEach(row -> verbs.add(row.need("word"), row.id()));
    }

    /// The people that a loss at these tokens counts; empty where no number stands in reach.
    ///
    /// @param found whether the tree shows a victim, so that what stands before the word is none
    Optional<Victims.Counted> of(Sentence sentence, Match<LossWords.Word> match, boolean found) {
        return stated(sentence, match)
                .or(() -> behind(sentence, match.last()))
                .or(() -> found ? Optional.empty() : before(sentence, match.first()));
    }

    /// "12 wounded, a child among them": a bare number right before a participle.
    Optional<Victims.Counted> rightBefore(Sentence sentence, Token word) {
        int before = word.index() - 1;
        boolean counts = before >= 0
                && (word.tag().equals("VBN")
                        || word.tag().equals("VBD")
                        || word.tag().startsWith("JJ"))
                && sentence.token(before).tag().equals("CD");
        return counts
                ? numbers.at(sentence, before)
                        .filter(number -> number.to() == before)
                        .map(number -> start(sentence, before, number))
                        .filter(number -> !isAge(sentence, number) && !isYear(sentence, number))
                        .filter(number -> number.from() == 0
                                || !sentence.token(number.from() - 1).isProperNoun())
                        .map(number -> new Victims.Counted(
                                number.range(),
                                null,
                                sentence.token(number.from())
                                        .span()
                                        .cover(sentence.token(number.to()).span()),
                                number.rules()))
                : Optional.empty();
    }

    /// "The wounded, they said, run to more than five hundred."
    private Optional<Victims.Counted> stated(Sentence sentence, Match<LossWords.Word> match) {
        if (!isNominal(sentence, match)) {
            return Optional.empty();
        }
        int from = match.last().index() + 1;
        Optional<Victims.Counted> at41 = at(sentence, match.last());
        if (at41.isPresent()) {
            return at41;
        }
        for (int at = from; at < Math.min(sentence.tokens().size(), from + TO_VERB); at++) {
            if (isStop(sentence.token(at)) || numbers.at(sentence, at).isPresent()) {
                return Optional.empty();
            }
            Optional<Match<String>> verb = verbs.at(sentence, at);
            if (verb.isPresent()) {
                Optional<Victims.Counted> number = within(
                        sentence,
                        verb.get().last().index() + 1,
                        TO_NUMBER,
                        List.of(verb.get().value()));
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    /// "put the number of fatalities at 41": a preposition and a number that counts nothing else.
    private Optional<Victims.Counted> at(Sentence sentence, Token word) {
        int next = word.index() + 1;
        if (next + 1 >= sentence.tokens().size() || !sentence.token(next).tag().equals("IN")) {
            return Optional.empty();
        }
        return numbers.startingAt(sentence, next + 1)
                .filter(number -> number.to() + 1 >= sentence.tokens().size()
                        || !sentence.token(number.to() + 1).isNoun())
                .filter(number -> !isYear(sentence, number))
                .flatMap(number -> counted(sentence, number, List.of()));
    }

    /// Whether the word is a noun here: "the wounded", "number of dead", "death toll".
    private static boolean isNominal(Sentence sentence, Match<LossWords.Word> match) {
        if (match.last().isNoun()) {
            return true;
        }
        int before = match.first().index() - 1;
        return before >= 0
                && !match.first().tag().equals("VBD")
                && (sentence.token(before).tag().equals("DT")
                        || sentence.token(before).tag().equals("IN"));
    }

    private Optional<Victims.Counted> within(Sentence sentence, int from, int words, List<String> rules) {
        for (int at = from; at <= Math.min(sentence.tokens().size() - 1, from + words); at++) {
            Optional<Numbers.Amount> number = numbers.startingAt(sentence, at);
            if (number.isPresent()) {
                return isAge(sentence, number.get()) || isYear(sentence, number.get())
                        ? Optional.empty()
                        : counted(sentence, number.get(), rules);
            }
            if (isStop(sentence.token(at)) || sentence.token(at).isNoun()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "injured 534": the number right behind.
    private Optional<Victims.Counted> behind(Sentence sentence, Token word) {
        return word.isVerb() || word.tag().equals("NNS")
                ? within(sentence, word.index() + 1, 0, List.of())
                : Optional.empty();
    }

    /// "another 65 were hurt", "left four fighters of the front dead".
    private Optional<Victims.Counted> before(Sentence sentence, Token word) {
        if (!sentence.children(word, "obj").isEmpty()
                || word.tag().equals("NN")
                || word.tag().equals("VB")
                || word.tag().equals("VBG")) {
            return Optional.empty();
        }
        int at = word.index() - 1;
        // Its auxiliaries and adverbs: "were also".
        while (at >= 0
                && (sentence.token(at).isVerb() || sentence.token(at).tag().startsWith("RB"))) {
            at--;
        }
        int first = Math.max(0, at - BEFORE);
        for (; at >= first; at--) {
            Token token = sentence.token(at);
            if (isStop(token) || token.tag().equals(",") || token.isVerb() || words.isAt(sentence, at)) {
                return Optional.empty();
            }
            Optional<Numbers.Amount> number = numbers.at(sentence, at);
            if (number.isPresent() && number.get().to() < word.index()) {
                Numbers.Amount whole = start(sentence, at, number.get());
                return isAge(sentence, whole) || isYear(sentence, whole)
                        ? Optional.empty()
                        : counted(sentence, whole, List.of())
                                .filter(each -> each.span().end()
                                                > sentence.token(whole.to())
                                                        .span()
                                                        .end()
                                        || isRightBefore(sentence, whole.to(), word));
            }
        }
        return Optional.empty();
    }

    /// "another 65 were hurt": nothing but auxiliaries and adverbs between a bare number and the word.
    private static boolean isRightBefore(Sentence sentence, int number, Token word) {
        return sentence.tokens().subList(number + 1, word.index()).stream()
                .allMatch(token -> token.isVerb() || token.tag().startsWith("RB"));
    }

    /// "Ruiz, 14, was killed": a number behind a name and a comma.
    static boolean isAge(Sentence sentence, Numbers.Amount number) {
        int comma = number.from() - 1;
        if (comma < 1 || !sentence.token(comma).word().equals(",")) {
            return false;
        }
        Token before = sentence.token(comma - 1);
        int next = number.to() + 1;
        boolean counts = next < sentence.tokens().size()
                && (sentence.token(next).isNoun() || sentence.token(next).isVerb());
        return before.isNoun() && !before.tag().equals("NNS") && !counts;
    }

    /// "in 2013": four digits of our time that count no noun.
    static boolean isYear(Sentence sentence, Numbers.Amount number) {
        int next = number.to() + 1;
        return sentence.token(number.to()).word().matches("(19|20)\\d\\d")
                && number.range().isExact()
                && !(next < sentence.tokens().size() && sentence.token(next).isNoun());
    }

    /// The whole of a number that ends here: the "two hundred" of "hundred".
    private Numbers.Amount start(Sentence sentence, int at, Numbers.Amount last) {
        Numbers.Amount whole = last;
        for (int from = at - 1; from >= Math.max(0, at - 2); from--) {
            Optional<Numbers.Amount> longer = numbers.at(sentence, from);
            if (longer.isPresent() && longer.get().to() >= last.to()) {
                whole = longer.get();
            }
        }
        return whole;
    }

    private Optional<Victims.Counted> counted(Sentence sentence, Numbers.Amount number, List<String> verb) {
        Span span = sentence.token(number.from())
                .span()
                .cover(sentence.token(number.to()).span());
        List<String> rules = new java.util.ArrayList<>(number.rules());
        rules.addAll(verb);
        int at = number.to() + 1;
        while (at < sentence.tokens().size() && sentence.token(at).tag().startsWith("JJ")) {
            at++;
        }
        if (at + 1 < sentence.tokens().size() && sentence.token(at).lemma().equals("of")) {
            return partOf(sentence, number, span, rules);
        }
        boolean noun = at < sentence.tokens().size() && sentence.token(at).isNoun() && !words.isAt(sentence, at);
        if (!noun) {
            return Optional.of(new Victims.Counted(number.range(), null, span, rules));
        }
        while (at + 1 < sentence.tokens().size() && sentence.token(at + 1).isNoun()) {
            at++;
        }
        Token head = sentence.token(at);
        var phrase = new NounPhrase(sentence, head, sentence.tokens().subList(number.to() + 1, at + 1));
        return victims.mayBeAlive(phrase) && !victims.isAttackers(phrase)
                ? Optional.of(new Victims.Counted(
                        number.range(),
                        victims.who(phrase, sentence.token(number.to())),
                        span.cover(head.span()),
                        rules))
                : Optional.empty();
    }

    /// "Two of the attackers", "one of those who died": part of a toll, of the attackers' none.
    private Optional<Victims.Counted> partOf(Sentence sentence, Numbers.Amount number, Span span, List<String> rules) {
        int at = number.to() + 2;
        while (at + 1 < sentence.tokens().size()
                && (sentence.token(at).tag().equals("DT")
                                && sentence.token(at + 1).isNoun()
                        || sentence.token(at).tag().startsWith("JJ")
                        || sentence.token(at + 1).isNoun() && sentence.token(at).isNoun())) {
            at++;
        }
        Token whole = sentence.token(at);
        var phrase = new NounPhrase(sentence, whole, List.of(whole));
        return whole.isNoun() && victims.isAttackers(phrase)
                ? Optional.empty()
                : Optional.of(new Victims.Counted(
                        number.range(), whole.isNoun() ? whole.word() : null, span.cover(whole.span()), rules, true));
    }

    /// The end of a clause: any sign but a comma, a hyphen or a quotation mark.
    private static boolean isStop(Token token) {
        return switch (token.tag()) {
            case ".", ":", "HYPH", "-LRB-", "-RRB-" -> true;
            default -> false;
        };
    }
}
