package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Weapons;
import org.hearsay.lexicon.Weapons.Weapon;
import org.hearsay.model.CountRange;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads how many munitions were used where no frame gives it: by any verb of firing, falling or intercepting
/// (`en/firing`), in the sentences behind the incident's own as well.
final class MunitionReader {
    /// Nouns at most between a munition and its verb: "a barrage of about 20 rockets landed".
    private static final int NOUNS = 3;

    private static final String HYPHEN = "HYPH";
    private static final String WEAPONS = "shared/weapons/";
    private static final String IMPLIED = "en/implied-weapons/";

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Weapons weapons;
    private final Numbers numbers;
    private final People people;
    private final PhraseIndex<String> verbs = new PhraseIndex<>();

    /// The lines of `en/implied-weapons` whose word tells of one weapon alone: "blew himself up".
    private final Set<String> ones;

    MunitionReader(Lexicon lexicon) {
        ones = lexicon.table("en/implied-weapons").rows().stream()
                .filter(row -> row.cell("one").isPresent())
                .map(Row::id)
                .collect(Collectors.toUnmodifiableSet());
        weapons = new Weapons(lexicon);
        numbers = new Numbers(lexicon);
        people = People.of(lexicon);
        lexicon.table("en/firing").rows().forEach(row -> verbs.add(row.need("word"), row.id()));
    }

    /// The single munition of an event whose weapon is told as one: "a drone", "an explosive device", "a van packed
    /// with
    /// explosives", "struck a mine".
    List<Filler> single(Event event) {
        return event.on(Slot.WEAPONS)
                .flatMap(filler -> event.sentence().headWithin(filler.span()).stream()
                        .map(head -> NounPhrase.of(event.sentence(), head))
                        .flatMap(phrase -> single(phrase, filler).stream()))
                .toList();
    }

    private Optional<Filler> single(NounPhrase phrase, Filler filler) {
        Optional<Match<Weapon>> named = weapons.in(phrase);
        if (named.filter(match -> match.value().munition()).isPresent()) {
            return named.filter(match -> isOne(phrase, match) || isOneBehindHyphens(phrase.sentence(), match))
                    .map(match -> filler(match.value(), CountRange.exactly(1), phrase.span(), List.of()));
        }
        if (filler.rules().stream().anyMatch(ones::contains)) {
            return Optional.of(Filler.asserted(
                    Slot.MUNITIONS,
                    new SlotValue.Count(CountRange.exactly(1), filler.value().label()),
                    filler.span(),
                    filler.rules()));
        }
        Optional<Span> laden =
                named.isPresent() ? laden(phrase) : Optional.of(filler.span()).filter(span -> isLaden(phrase, filler));
        return laden.or(() -> Optional.of(filler.span()).filter(span -> isOneDevice(phrase, filler)))
                .map(span -> Filler.asserted(
                        Slot.MUNITIONS,
                        new SlotValue.Count(
                                CountRange.exactly(1), filler.value().label()),
                        span,
                        filler.rules()));
    }

    /// "A van packed with explosives", read as the weapon: the vehicle is the bomb.
    private boolean isLaden(NounPhrase phrase, Filler filler) {
        return phrase.head().isNoun()
                && filler.rules().stream().anyMatch(rule -> rule.startsWith(WEAPONS))
                && filler.span().contains(phrase.span())
                && filler.span().length() > phrase.span().length()
                && isOne(phrase);
    }

    /// "A van packed with explosives", where only the explosives are read as the weapon: the words for it all.
    private Optional<Span> laden(NounPhrase load) {
        Sentence sentence = load.sentence();
        Token weight = load.head().relation().startsWith("nmod")
                ? sentence.head(load.head()).orElse(load.head())
                : load.head();
        return sentence.head(weight)
                .filter(verb -> sentence.markedRelation(weight).equals("obl:with"))
                .filter(verb -> verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                .filter(verb -> verb.index() > 0 && verb.index() < weight.index())
                .map(verb -> sentence.token(verb.index() - 1))
                .filter(Token::isNoun)
                .map(carrier -> NounPhrase.of(sentence, carrier))
                .filter(carrier -> isOne(carrier)
                        && people.kindOf(carrier)
                                .map(kind -> kind == People.Kind.VEHICLE)
                                .orElse(weapons.in(carrier).isEmpty()))
                .map(carrier -> carrier.span().cover(load.span()));
    }

    private static boolean isOne(NounPhrase phrase) {
        return !phrase.isPlural()
                && phrase.tokens().stream()
                        .anyMatch(token -> ARTICLES.contains(token.lemma()) || isCapitalArticle(token));
    }

    /// "Struck a mine": words of a trigger that name the device that went off, with its article.
    private static boolean isOneDevice(NounPhrase verb, Filler filler) {
        return verb.head().isVerb()
                && filler.rules().stream().anyMatch(rule -> rule.startsWith(IMPLIED))
                && verb.sentence().tokens().stream()
                        .filter(token -> filler.span().contains(token.span()))
                        .anyMatch(token -> token.tag().equals("DT") && ARTICLES.contains(token.lemma()));
    }

    /// "A surface-to-air missile", whose article the parser may give to another word.
    private static boolean isOneBehindHyphens(Sentence sentence, Match<Weapon> match) {
        int at = match.first().index() - 1;
        boolean hyphens = false;
        while (at >= 0 && isCompounded(sentence, at)) {
            hyphens |= sentence.token(at).tag().equals(HYPHEN);
            at--;
        }
        return hyphens
                && match.last().tag().equals("NN")
                && at >= 0
                && (ARTICLES.contains(sentence.token(at).lemma()) || isCapitalArticle(sentence.token(at)));
    }

    /// Whether a word before a munition belongs to its name: an adjective, a noun, or anything beside a hyphen.
    private static boolean isCompounded(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.equals(HYPHEN)
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || sentence.token(at + 1).tag().equals(HYPHEN)
                || at > 0 && sentence.token(at - 1).tag().equals(HYPHEN);
    }

    /// By its place before the noun, as taggers take some weapons for verbs ("a drone struck").
    private static boolean isOne(NounPhrase phrase, Match<Weapon> match) {
        int first = Math.min(phrase.tokens().getFirst().index(), match.first().index());
        if (isHeadlined(phrase, first)) {
            return true;
        }
        int from = Math.max(0, first - 1);
        return !phrase.isPlural()
                // "A rocket attack" is no rocket.
                && !phrase.head().relation().equals("compound")
                && phrase.sentence().tokens().subList(from, phrase.head().index()).stream()
                        .filter(token -> token.index() >= first || token.tag().equals("DT"))
                        .anyMatch(token -> ARTICLES.contains(token.lemma()) || isCapitalArticle(token));
    }

    /// "Bomb kills five": headlines leave out the article.
    private static boolean isHeadlined(NounPhrase phrase, int first) {
        return first == 0
                && phrase.head().tag().equals("NN")
                && phrase.head().relation().startsWith("nsubj")
                && !phrase.tokens().getFirst().tag().equals("DT")
                && phrase.sentence()
                        .head(phrase.head())
                        .filter(verb -> verb.tag().equals("VBZ"))
                        .isPresent();
    }

    /// The "A" of "KARA - A bomb", which taggers take for a name.
    private static boolean isCapitalArticle(Token token) {
        return token.word().length() < 3 && ARTICLES.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /// Whether a sentence gives a number right before a munition; cheap, needs no tree.
    boolean mayTell(Sentence sentence) {
        return weapons.in(sentence).stream()
                .filter(match -> match.value().munition())
                .map(match -> match.first().index() - 1)
                .anyMatch(before -> before >= 0
                        && (sentence.token(before).tag().equals("CD")
                                || numbers.at(sentence, before).isPresent()));
    }

    /// The numbers of munitions that a sentence gives, with the verbs that they belong to.
    List<LossReader.Loss> read(Sentence sentence) {
        List<LossReader.Loss> found = new ArrayList<>();
        if (!sentence.hasTree() || Reality.asks(sentence)) {
            return found;
        }
        for (Match<Weapon> match : weapons.in(sentence)) {
            if (match.value().munition() && match.last().isNoun()) {
                counted(sentence, match).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<LossReader.Loss> counted(Sentence sentence, Match<Weapon> match) {
        NounPhrase phrase = NounPhrase.of(sentence, match.last());
        return numbers.in(phrase)
                .filter(number -> !number.range().isNone())
                .flatMap(number -> verb(sentence, match.last())
                        .map(verb -> new LossReader.Loss(
                                filler(
                                        match.value(),
                                        number.range(),
                                        sentence.token(number.from()).span().cover(phrase.span()),
                                        number.rules()),
                                verb)));
    }

    /// The verb that a munition does or suffers; empty where it is none of firing, or is denied or only meant.
    private Optional<Token> verb(Sentence sentence, Token munition) {
        Token at = munition;
        for (int nouns = 0; nouns < NOUNS && at.head() >= 0; nouns++) {
            Token head = sentence.token(at.head());
            if (head.isVerb()) {
                return Stream.concat(Stream.of(head), sentence.children(head, "xcomp").stream())
                        .filter(verb -> isFiring(sentence, verb))
                        .findFirst()
                        .or(() -> participle(sentence, munition));
            }
            at = head;
        }
        return participle(sentence, munition);
    }

    /// "Eight rockets fired at the base": the participle behind it.
    private Optional<Token> participle(Sentence sentence, Token munition) {
        return Stream.concat(
                        sentence.children(munition, "acl").stream(), sentence.children(munition, "acl:relcl").stream())
                .filter(verb -> isFiring(sentence, verb))
                .findFirst();
    }

    private boolean isFiring(Sentence sentence, Token verb) {
        boolean meant = sentence.children(verb).stream()
                .anyMatch(child -> child.tag().equals("MD") || child.lemma().equals("not"));
        // "Was to be fired" is meant; "is said to have been fired" is told.
        boolean planned =
                sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO"))
                        && sentence.children(verb, "aux").stream()
                                .noneMatch(child -> child.lemma().equals("have"));
        return !meant && !planned && verbs.at(sentence, verb.index()).isPresent();
    }

    private static Filler filler(Weapon weapon, CountRange range, Span span, List<String> rules) {
        List<String> all = new ArrayList<>(rules);
        all.add(weapon.rule());
        return Filler.asserted(Slot.MUNITIONS, new SlotValue.Count(range, weapon.kind()), span, all);
    }
}
