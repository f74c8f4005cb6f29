package org.hearsay.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.text.DependencyPath;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// The words that tell of people killed or injured, of `en/losses`.
final class LossWords {
    private static final String SELF = "self";
    /// The word itself but as a noun: "nine wounded", not "nine wounds".
    private static final String PARTICIPLE = "participle";

    private final PhraseIndex<Word> words = new PhraseIndex<>();

    /// What a word counts.
    ///
    /// @param slots killed, injured or both
    /// @param path the way to the people counted; null where there is none
    /// @param self whether the word itself is counted: "four dead"
    /// @param with the verbs one of which must govern it; none where it needs none
    /// @param alive whether things can suffer it as well, so that only nouns known as people count
    /// @param several whether only two or more count
    /// @param noun the word as a noun, which counts nobody; null where it does
    /// @param rule id of its line
    record Word(
            List<Slot> slots,
            @Nullable DependencyPath path,
            boolean self,
            List<String> with,
            boolean alive,
            boolean several,
            @Nullable String noun,
            String rule) {}

    LossWords(Lexicon lexicon) {
        this(lexicon, "en/losses");
    }

    /// @param table a table with the columns of `en/losses`
    LossWords(Lexicon lexicon, String table) {
        lexicon.table(table).rows().forEach(row -> words.add(row.need("word"), word(row)));
    }

    private static Word word(Row row) {
        List<Slot> slots = row.list("slot").stream()
                .map(code -> Slot.ofCode(code)
                        .filter(slot -> slot == Slot.KILLED || slot == Slot.INJURED)
                        .orElseThrow(() -> row.wrong("slot is killed, injured or both set apart by ;")))
                .toList();
        String counts = row.need("counts");
        boolean participle = counts.startsWith(PARTICIPLE);
        boolean self = participle || counts.startsWith(SELF);
        String path = self ? counts.replaceFirst("^\\p{Alpha}+,?\\s*", "") : counts;
        return new Word(
                slots,
                path.isEmpty() ? null : row.path(path),
                self,
                row.list("with"),
                row.cell("alive").isPresent(),
                row.cell("several").isPresent(),
                participle ? row.need("word") : null,
                row.id());
    }

    List<Match<Word>> in(Sentence sentence) {
        List<Match<Word>> apart = sentence.hasTree() ? apart(sentence) : List.of();
        return apart.isEmpty()
                ? words.in(sentence)
                : Stream.concat(
                                words.in(sentence).stream()
                                        .filter(match -> apart.stream()
                                                .noneMatch(other -> other.last().equals(match.last()))),
                                apart.stream())
                        .toList();
    }

    /// "Suffered minor injuries", "a serious bullet wound": a verb and its object that are an entry, with what is said
    /// of
    /// the object between.
    private List<Match<Word>> apart(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isNoun() && token.relation().equals("obj"))
                .flatMap(noun -> sentence
                        .head(noun)
                        .filter(verb -> verb.isVerb() && verb.index() < noun.index() - 1)
                        .flatMap(verb -> words.of(verb.lemma() + " " + name(sentence, noun))
                                .map(word -> new Match<>(word, List.of(verb, noun))))
                        .stream())
                .toList();
    }

    /// "Gunshot wounds" are another thing than wounds.
    private static String name(Sentence sentence, Token noun) {
        return Stream.concat(sentence.children(noun, "compound").stream(), Stream.of(noun))
                .map(Token::lemma)
                .collect(Collectors.joining(" "));
    }

    boolean isAt(Sentence sentence, int index) {
        return words.at(sentence, index).isPresent();
    }

    /// Whether the word stands for a loss that is told: not a wish, a plan or a possibility ("to kill", "could kill"),
    /// and governed by a verb that it needs ("took nine lives", not "saved nine lives").
    static boolean isTold(Sentence sentence, Token at, Word word) {
        boolean meant = isMeant(sentence, at);
        boolean thing =
                word.noun() != null && at.isNoun() && at.lemma().equals(word.noun()) && !isHeadlineVerb(sentence, at);
        return !meant
                && !thing
                && (word.with().isEmpty()
                        || sentence.head(at)
                                .filter(verb -> word.with().contains(verb.lemma()))
                                .isPresent()
                        || at.index() > 1 && word.with().stream().anyMatch(verb -> isNear(sentence, at, verb)));
    }

    /// "To kill", "could blow up": what is wished, planned or possible.
    static boolean isMeant(Sentence sentence, Token verb) {
        return verb.tag().equals("VB")
                && (sentence.children(verb, "mark").stream()
                                .anyMatch(mark -> mark.tag().equals("TO"))
                        || sentence.children(verb, "aux").stream()
                                .anyMatch(aux -> aux.tag().equals("MD")));
    }

    /// "Bomb kills five, wounds 31": a verb that the tagger took for a noun, by the number right behind it.
    private static boolean isHeadlineVerb(Sentence sentence, Token at) {
        int next = at.index() + 1;
        return at.tag().equals("NNS")
                && next < sentence.tokens().size()
                && sentence.token(next).tag().equals("CD")
                && at.index() > 0
                && Set.of(",", "CC").contains(sentence.token(at.index() - 1).tag());
    }

    /// "A boy who killed a guard", "two bombs killing four", "the man whose son was shot": what governs the verb is not
    /// whom it happened to, where the verb has somebody else.
    static boolean isOfSomebodyElse(Sentence sentence, Token verb, Token head) {
        boolean relative = verb.relation().equals("acl:relcl")
                && (!sentence.children(verb, "obj").isEmpty()
                        || sentence.children(verb, "nsubj:pass").stream().anyMatch(Token::isNoun));
        return (verb.tag().equals("VBG") || relative) && sentence.dominates(head, verb);
    }

    /// "is said to have cost 82 lives": the verb a few words before, where the grammar lost it.
    private static boolean isNear(Sentence sentence, Token at, String verb) {
        return sentence.tokens().subList(Math.max(0, at.index() - 4), at.index()).stream()
                .anyMatch(token -> token.lemma().equals(verb));
    }
}
