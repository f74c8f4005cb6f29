package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.text.DependencyPath;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds who did it where another word than that for the deed says so (`en/culprits`): "the attack was the work of
/// rebels", "soldiers were involved in the massacre", "the bomb was its own".
public final class Culprits {
    /// So many words at most lie between a negation and what it negates.
    private static final int REACH = 5;

    private final Negations negations;
    private final PhraseIndex<Word> words = new PhraseIndex<>();

    private record Word(DependencyPath who, boolean alone, String rule) {}

    /// Somebody who did it, or of whom it is said that they did not.
    ///
    /// @param who the head of the words that name them; a pronoun where those who speak name themselves
    /// @param word the word that says so, by whose place in the grammar the deed is found
    /// @param alone whether the deed may have been told in a sentence before
    /// @param denied whether they did not do it
    /// @param rule id of the word's line
    public record Culprit(Token who, Token word, boolean alone, boolean denied, String rule) {}

    public Culprits(Lexicon lexicon) {
        negations = new Negations(lexicon);
        for (Row row : lexicon.table("en/culprits").rows()) {
            words.add(
                    row.need("word"),
                    new Word(row.path(row.need("who")), row.cell("alone").isPresent(), row.id()));
        }
    }

    /// Whether a sentence holds a word that can name somebody by itself; cheap, needs no tree.
    public boolean mayTell(Sentence sentence) {
        return words.in(sentence).stream().anyMatch(match -> match.value().alone());
    }

    /// Those whom a sentence names so, in its order; none where it has no tree.
    public List<Culprit> in(Sentence sentence) {
        List<Culprit> culprits = new ArrayList<>();
        if (!sentence.hasTree()) {
            return culprits;
        }
        for (Match<Word> match : words.in(sentence)) {
            Word value = match.value();
            Token word = sentence.headWithin(Sentence.cover(match.tokens())).orElse(match.last());
            boolean denied = isDenied(sentence, match);
            List<Token> all = value.who().from(sentence, word);
            all.stream()
                    .filter(who -> !holdsAnother(who, word, all))
                    .forEach(who -> culprits.add(new Culprit(who, word, value.alone(), denied, value.rule())));
        }
        return culprits;
    }

    /// "The government held rebels responsible": who holds another responsible is not the one.
    private static boolean holdsAnother(Token who, Token word, List<Token> all) {
        return who.relation().equals("nsubj")
                && who.head() != word.index()
                && all.stream()
                        .anyMatch(other -> other.relation().equals("obj") && other.head() == who.head()
                                || other.relation().equals("nsubj") && other.head() == word.index());
    }

    /// "They were **not** behind the blast", "it was **none** of their doing": a few words before, no sign between.
    private boolean isDenied(Sentence sentence, Match<Word> match) {
        int at = match.last().index();
        int first = Math.max(0, match.first().index() - REACH);
        while (at >= first && !isSign(sentence.token(at))) {
            if (negations.isNegation(sentence, sentence.token(at))) {
                return true;
            }
            at--;
        }
        return false;
    }

    private static boolean isSign(Token token) {
        return !token.tag().equals("POS")
                && !Character.isLetterOrDigit(token.word().codePointAt(0));
    }
}
