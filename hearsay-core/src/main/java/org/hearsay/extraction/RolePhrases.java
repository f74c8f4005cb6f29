package org.hearsay.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Slot;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The phrase that fills a role: the people behind a number, without a day or a dateline that the parser gave to them.
final class RolePhrases {
    private static final Set<String> AIMED = Set.of("nmod:on", "nmod:against");

    private final Numbers numbers;
    private final People people;
    private final PhraseIndex<String> dateWords = new PhraseIndex<>();

    RolePhrases(Lexicon lexicon, Numbers numbers) {
        this.numbers = numbers;
        people = People.of(lexicon);
        lexicon.table("en/date-words").rows().forEach(row -> dateWords.add(row.need("word"), row.id()));
    }

    /// The phrase of a noun.
    NounPhrase of(Sentence sentence, Token noun) {
        return undated(behindDash(whole(numbers.counted(NounPhrase.of(sentence, noun)))));
    }

    /// "KARA - Gunmen": the gunmen, whom the parser took for a part of the town's name.
    private static NounPhrase behindDash(NounPhrase phrase) {
        List<Token> tokens = phrase.tokens();
        int head = tokens.indexOf(phrase.head());
        int from = head;
        while (from > 0 && !isDash(phrase.sentence(), tokens.get(from - 1))) {
            from--;
        }
        return from > 0 && from < head + 1
                ? new NounPhrase(phrase.sentence(), phrase.head(), tokens.subList(from, tokens.size()))
                : phrase;
    }

    /// A dash with a space on both sides; a hyphen has none.
    private static boolean isDash(Sentence sentence, Token token) {
        int at = token.index();
        return token.word().codePoints().noneMatch(Character::isLetterOrDigit)
                && (token.tag().equals("HYPH") || token.tag().equals(":"))
                && at > 0
                && sentence.token(at - 1).span().end() < token.span().start();
    }

    /// "On Monday afternoon soldiers clashed", "In March, insurgents": the soldiers, whose day the parser gave to them.
    private NounPhrase undated(NounPhrase phrase) {
        List<Token> tokens = phrase.tokens();
        int head = tokens.indexOf(phrase.head());
        int from = head;
        while (from > 0
                && dateWords.at(phrase.sentence(), tokens.get(from - 1).index()).isEmpty()) {
            from--;
        }
        boolean led = from > 0
                && dateWords.at(phrase.sentence(), phrase.head().index()).isEmpty();
        return led ? new NounPhrase(phrase.sentence(), phrase.head(), tokens.subList(from, tokens.size())) : phrase;
    }

    /// "Maureen Shaw, whose sister was killed": nobody is named.
    static boolean isWhose(NounPhrase phrase) {
        return phrase.tokens().stream().anyMatch(token -> token.tag().equals("WP$"));
    }

    /// "His farm": what belongs to somebody told of.
    static boolean isOwn(NounPhrase phrase) {
        return phrase.sentence().children(phrase.head()).stream()
                .anyMatch(child -> child.tag().equals("PRP$"));
    }

    /// "One of the guards": the guards.
    private static NounPhrase whole(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return phrase.head().tag().equals("CD")
                ? sentence.children(phrase.head(), "nmod").stream()
                        .filter(child ->
                                child.isNoun() && sentence.markedRelation(child).equals("nmod:of"))
                        .map(child -> NounPhrase.of(sentence, child))
                        .findFirst()
                        .orElse(phrase)
                : phrase;
    }

    /// "Strikes of the army on two villages": whose strikes they were; but "the murder of a guard on Friday".
    Optional<NounPhrase> doer(Sentence sentence, Token deed) {
        List<Token> complements = deed.isNoun() ? sentence.children(deed, "nmod") : List.of();
        boolean aimed = complements.stream()
                .filter(token -> AIMED.contains(sentence.markedRelation(token)))
                .anyMatch(token -> !isDate(NounPhrase.of(sentence, token)));
        return complements.stream()
                .filter(token -> aimed && sentence.markedRelation(token).equals("nmod:of"))
                .map(token -> of(sentence, token))
                .findFirst();
    }

    /// "The Turkish bus attack": whether an adjective or a noun before a trigger tells of what was hit, and not who did
    /// it.
    boolean describesAnother(NounPhrase phrase, Token trigger) {
        Sentence sentence = phrase.sentence();
        int from = phrase.head().index() + 1;
        return from < trigger.index()
                && sentence.tokens().subList(from, trigger.index()).stream()
                        .filter(Token::isNoun)
                        .anyMatch(noun -> people.kindOf(noun.lemma())
                                .filter(kind -> kind.isHit() && !kind.attacks())
                                .isPresent());
    }

    /// "Two men on a motorcycle": what those who did it came on.
    boolean isRidden(NounPhrase phrase, List<Filler> found) {
        int before = phrase.tokens().getFirst().index() - 1;
        return before > 0
                && phrase.sentence().token(before).tag().equals("IN")
                && people.kindOf(phrase)
                        .filter(kind -> kind == People.Kind.VEHICLE)
                        .isPresent()
                && found.stream()
                        .filter(filler -> filler.slot() == Slot.PERPETRATORS)
                        .anyMatch(filler -> filler.span()
                                .contains(phrase.sentence().token(before - 1).span()));
    }

    /// "A booby-trapped Mercedes exploded": what blew up, not who blew it up.
    boolean explodes(Sentence sentence, Token verb, Token noun) {
        return noun.relation().equals("nsubj")
                && sentence.children(verb, "obj").isEmpty()
                && people.kindOf(NounPhrase.of(sentence, noun))
                        .filter(People.Kind::attacks)
                        .isEmpty();
    }

    /// Whether a phrase names a day.
    boolean isDate(NounPhrase phrase) {
        return phrase.tokens().stream()
                .anyMatch(
                        token -> dateWords.at(phrase.sentence(), token.index()).isPresent());
    }
}
