package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.People;
import org.hearsay.model.CountRange;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Counts the people of a noun phrase: "four soldiers", "a family of five", "a woman and her two sons".
final class Victims {
    /// Tags that a phrase for people opens with.
    private static final Set<String> OPENS = Set.of("PRP$", "CD", "DT");

    private final Numbers numbers;
    private final People people;
    private final LossWords words;

    /// People counted.
    ///
    /// @param range how many
    /// @param who who they are, where the noun says more than that they are people; else null
    /// @param span the words that count and name them
    /// @param rules ids of the lexicon lines that counted them
    /// @param part whether they are some of people counted elsewhere: "five of them"
    record Counted(CountRange range, @Nullable String who, Span span, List<String> rules, boolean part) {
        Counted(CountRange range, @Nullable String who, Span span, List<String> rules) {
            this(range, who, span, rules, false);
        }
    }

    Victims(Lexicon lexicon, Numbers numbers, LossWords words) {
        this.numbers = numbers;
        this.words = words;
        people = People.of(lexicon);
    }

    /// Those of a phrase and the ones coordinated with it.
    ///
    /// @param word the word that tells of the loss
    /// @param near whether the phrase is the word's own; from afar only a number counts ("the dead belonged to a
    ///     militia")
    List<Counted> in(NounPhrase phrase, Token word, boolean near) {
        NounPhrase whole = wholeOfPart(phrase).orElse(phrase);
        List<Counted> found = new ArrayList<>();
        count(whole, word, near)
                .map(counted -> namesNobody(whole)
                        ? new Counted(counted.range(), null, counted.span(), counted.rules(), true)
                        : counted)
                .ifPresent(found::add);
        for (NounPhrase other : besides(whole)) {
            boolean who =
                    isSomebody(other) || isSomebodyElse(other) || !other.head().isNoun();
            if (who
                    && !isInName(other)
                    && !countsThings(other)
                    && !isName(whole, other)
                    && !speaks(other)
                    && !isOthers(other, word)
                    && !isAmong(other)) {
                count(other, word, near)
                        .or(() -> near && !found.isEmpty() && isSomebodyElse(other)
                                ? numbers.orOne(other).map(number -> counted(other, number, word))
                                : Optional.empty())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// "Seven people, among them a girl": she is one of the seven.
    static boolean isAmong(NounPhrase phrase) {
        int first = phrase.tokens().getFirst().index();
        return first > 1
                && phrase.sentence().token(first - 1).tag().equals("PRP")
                && phrase.sentence().token(first - 2).tag().equals("IN");
    }

    /// The 41 of "along Highway 41", the 5 of "Channel 5".
    static boolean isInName(NounPhrase phrase) {
        int head = phrase.head().index();
        return phrase.head().tag().equals("CD")
                && head > 0
                && phrase.sentence().token(head - 1).isProperNoun();
    }

    /// The 65 of "in Kara, 65 km away": a number that the parser gave to the people, of what is nobody.
    private boolean countsThings(NounPhrase phrase) {
        int next = phrase.head().index() + 1;
        Sentence sentence = phrase.sentence();
        return phrase.head().tag().equals("CD")
                && next < sentence.tokens().size()
                && sentence.token(next).isNoun()
                && !isSomebody(NounPhrase.of(sentence, sentence.token(next)));
    }

    /// Those side by side with the head, or with the age behind it: the carer of "a woman of 81 and her carer".
    private static List<NounPhrase> besides(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        List<NounPhrase> besides = new ArrayList<>(phrase.coordinated());
        // "Six policemen and a civilian": a noun that the tagger took for an adjective.
        sentence.children(phrase.head(), "conj").stream()
                .filter(child -> child.tag().startsWith("JJ"))
                .map(child -> NounPhrase.of(sentence, child))
                .filter(Victims::isAnother)
                .forEach(besides::add);
        sentence.children(phrase.head(), "nmod").stream()
                .filter(child -> child.tag().equals("CD"))
                .map(child -> NounPhrase.of(sentence, child))
                .flatMap(age -> age.coordinated().stream())
                .forEach(besides::add);
        lost(phrase)
                .filter(other -> besides.stream()
                        .noneMatch(known -> known.head().index() == other.head().index()))
                .ifPresent(besides::add);
        return besides;
    }

    /// "A farmer and his two daughters", "a priest, Jose Maria, and two nuns": those that the grammar gave to another
    /// word,
    /// by the order of words, unless a verb behind them tells something of them alone.
    private static Optional<NounPhrase> lost(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        List<Token> tokens = sentence.tokens();
        int at = behindName(sentence, phrase.tokens().getLast().index() + 1);
        if (at + 2 >= tokens.size()
                || !tokens.get(at).tag().equals("CC")
                || !OPENS.contains(tokens.get(at + 1).tag())) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < tokens.size() && isWithin(tokens.get(end))) {
            end++;
        }
        Token head = tokens.get(end - 1);
        boolean does = end < tokens.size()
                && (tokens.get(end).isVerb() || tokens.get(end).tag().equals("MD"));
        return head.isNoun() && !does
                ? Optional.of(new NounPhrase(sentence, head, tokens.subList(at + 1, end)))
                : Optional.empty();
    }

    /// Where it goes on behind a comma, or behind a name between two.
    private static int behindName(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        if (from >= tokens.size() || !tokens.get(from).word().equals(",")) {
            return from;
        }
        int at = from + 1;
        while (at < tokens.size() && tokens.get(at).isProperNoun()) {
            at++;
        }
        return at > from + 1 && at < tokens.size() && tokens.get(at).word().equals(",") ? at + 1 : from + 1;
    }

    private static boolean isWithin(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || OPENS.contains(token.tag());
    }

    /// "A sergeant, Abu Bakr, and three constables": his name, which the parser took for another man.
    static boolean isName(NounPhrase phrase, NounPhrase other) {
        int last = phrase.tokens().getLast().index();
        int next = other.tokens().getLast().index() + 1;
        List<Token> tokens = phrase.sentence().tokens();
        return phrase.head().tag().equals("NN")
                && other.head().isProperNoun()
                && other.head().name().equals("PERSON")
                && other.tokens().getFirst().index() == last + 2
                && tokens.get(last + 1).word().equals(",")
                && next < tokens.size()
                && tokens.get(next).word().equals(",");
    }

    /// "A woman and her carer": who stands beside somebody is somebody, though the noun is not known.
    private boolean isSomebodyElse(NounPhrase phrase) {
        return people.kindOf(phrase).isEmpty()
                && phrase.head().tag().equals("NN")
                && phrase.sentence().children(phrase.head()).stream()
                        .anyMatch(child ->
                                child.tag().equals("PRP$") || child.tag().equals("DT"));
    }

    /// "Many of them", "seven of them civilians": some of those told before.
    static boolean namesNobody(NounPhrase phrase) {
        int end = phrase.tokens().getLast().index() + 1;
        return phrase.sentence().tokens().subList(phrase.tokens().getFirst().index(), end).stream()
                .anyMatch(token -> token.tag().equals("PRP") || token.tag().equals("WP"));
    }

    /// Those of whom somebody is told to be one: the seven of "seven people, among them a girl, died"; empty where
    /// their number is not told right before.
    Optional<NounPhrase> wholeOf(NounPhrase part) {
        return isAmong(part) ? wholeOfPart(part) : Optional.empty();
    }

    /// "Ten people, seven of them civilians, were hurt": the ten, where the grammar gives the seven.
    private Optional<NounPhrase> wholeOfPart(NounPhrase part) {
        Sentence sentence = part.sentence();
        boolean among = isAmong(part);
        int first = part.tokens().getFirst().index() - (among ? 2 : 0);
        int before = first - 1;
        if (!among && !namesNobody(part)
                || before < 1
                || !sentence.token(before).word().equals(",")) {
            return Optional.empty();
        }
        Token noun = sentence.token(before - 1);
        return noun.isNoun()
                ? Optional.of(NounPhrase.of(sentence, noun))
                        .filter(whole -> numbers.in(whole).isPresent())
                : Optional.empty();
    }

    /// "One man dead and three others injured": a part that the words right behind it give to another loss.
    boolean isOthers(NounPhrase phrase, Token word) {
        int next = phrase.head().index() + 1;
        Sentence sentence = phrase.sentence();
        for (int at = word.index() + 1; at < phrase.tokens().getFirst().index(); at++) {
            if (sentence.token(at).isVerb() && words.isAt(sentence, at)) {
                return true;
            }
        }
        while (next < sentence.tokens().size() - 1 && sentence.token(next).tag().startsWith("RB")) {
            next++;
        }
        return next < sentence.tokens().size() && next != word.index() && words.isAt(sentence, next);
    }

    /// All of them together: "a woman, her two sons and a guard" are four.
    static Counted sum(List<Counted> parts) {
        CountRange range =
                parts.stream().map(Counted::range).reduce(Victims::and).orElseThrow();
        Span span = parts.stream().map(Counted::span).reduce(Span::cover).orElseThrow();
        List<String> rules =
                parts.stream().flatMap(part -> part.rules().stream()).distinct().toList();
        return new Counted(range, null, span, rules);
    }

    private static CountRange and(CountRange some, CountRange other) {
        Integer most = some.max();
        Integer more = other.max();
        int least = some.min() + other.min();
        return most == null || more == null ? CountRange.atLeast(least) : CountRange.between(least, most + more);
    }

    private Optional<Counted> count(NounPhrase phrase, Token word, boolean near) {
        Optional<NounPhrase> whole = whole(phrase);
        if (isAttackers(whole.orElse(phrase))) {
            return Optional.empty();
        }
        if (whole.isPresent()) {
            return numbers.in(phrase)
                    .map(number -> new Counted(
                            number.range(),
                            whole.get().name(),
                            phrase.span().cover(whole.get().span()),
                            number.rules(),
                            true));
        }
        return inside(phrase)
                .or(() -> near ? amount(phrase) : numbers.in(phrase))
                .map(number -> counted(phrase, number, word));
    }

    /// "Two of the guards", "one of those who died": what a number is a part of.
    private static Optional<NounPhrase> whole(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return phrase.head().tag().equals("CD")
                ? sentence.children(phrase.head(), "nmod").stream()
                        .filter(child -> sentence.markedRelation(child).equals("nmod:of"))
                        .map(child -> NounPhrase.of(sentence, child))
                        .findFirst()
                : Optional.empty();
    }

    /// "A family of five": the number of a collective.
    private Optional<Numbers.Amount> inside(NounPhrase phrase) {
        if (!people.isCollective(phrase)) {
            return Optional.empty();
        }
        Sentence sentence = phrase.sentence();
        return sentence.children(phrase.head(), "nmod").stream()
                .filter(child -> sentence.markedRelation(child).equals("nmod:of"))
                .filter(child -> child.tag().equals("CD"))
                .flatMap(child -> numbers.in(NounPhrase.of(sentence, child)).stream())
                .findFirst();
    }

    /// Whether those are told to be the attackers, whose own dead are not in the toll.
    boolean isAttackers(NounPhrase phrase) {
        return people.kindOf(phrase)
                .filter(kind -> kind == People.Kind.ATTACKER || kind == People.Kind.BOMBER)
                .isPresent();
    }

    private Optional<Numbers.Amount> amount(NounPhrase phrase) {
        boolean alive = people.kindOf(phrase)
                .map(People.Kind::isAlive)
                .orElse(phrase.head().name().equals("PERSON") && phrase.head().isNoun());
        Optional<Numbers.Amount> number = numbers.in(phrase);
        if (number.isEmpty() && isAnother(phrase)) {
            return numbers.orOne(phrase);
        }
        if (number.isPresent() || !alive || people.isCollective(phrase)) {
            return number;
        }
        return phrase.isPlural() ? Optional.of(several(phrase)) : numbers.orOne(phrase);
    }

    /// "Two guards died and a third lost a leg": an adjective that stands for one of those told before.
    private static boolean isAnother(NounPhrase phrase) {
        return phrase.head().tag().startsWith("JJ")
                && phrase.sentence().children(phrase.head(), "det").stream()
                        .anyMatch(article -> article.lemma().equals("a"));
    }

    /// "Soldiers died": two at least.
    private static Numbers.Amount several(NounPhrase phrase) {
        int at = phrase.head().index();
        return new Numbers.Amount(CountRange.atLeast(2), at, at, List.of());
    }

    private Counted counted(NounPhrase phrase, Numbers.Amount number, Token word) {
        Span from = phrase.sentence().token(number.from()).span();
        Span to = phrase.sentence().token(number.to()).span();
        return new Counted(number.range(), who(phrase, word), from.cover(to).cover(phrase.span()), number.rules());
    }

    /// Whom a number counts, where the noun says more than that they are people or that they were hurt.
    @Nullable
    String who(NounPhrase phrase, Token word) {
        NounPhrase counted = numbers.counted(phrase);
        boolean anyone = people.kindOf(counted)
                .filter(kind -> kind == People.Kind.ANYONE)
                .isPresent();
        return anyone
                        || namesNobody(phrase)
                        || counted.head().index() == word.index()
                        || !counted.head().isNoun()
                        // "Dozens were wounded": of whom is not said.
                        || numbers.at(counted.sentence(), counted.head().index())
                                .isPresent()
                ? null
                : alive(counted).label();
    }

    /// "Two guards dead": the guards, without the word that tells of the loss.
    private NounPhrase alive(NounPhrase phrase) {
        int to = phrase.tokens().indexOf(phrase.head()) + 1;
        while (to < phrase.tokens().size()
                && !words.isAt(phrase.sentence(), phrase.tokens().get(to).index())) {
            to++;
        }
        return new NounPhrase(phrase.sentence(), phrase.head(), phrase.tokens().subList(0, to));
    }

    /// Whether a phrase names people or one person.
    boolean isSomebody(NounPhrase phrase) {
        return mayBeAlive(phrase) || phrase.head().name().equals("PERSON");
    }

    /// Whether a noun can stand for people.
    boolean mayBeAlive(NounPhrase phrase) {
        return people.kindOf(phrase)
                .map(People.Kind::isAlive)
                .orElse(phrase.head().tag().equals("NNPS")
                        || phrase.head().name().equals("MISC"));
    }

    /// "… and wounded about 300, the minister, Smith, said": a name right before a verb is no victim.
    private static boolean speaks(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int next = phrase.tokens().getLast().index() + 1;
        while (next < sentence.tokens().size() - 1
                && sentence.token(next).word().equals(",")) {
            next++;
        }
        return phrase.head().name().equals("PERSON")
                && next < sentence.tokens().size()
                && sentence.token(next).isVerb();
    }
}
