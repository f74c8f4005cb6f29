package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the nouns that may head a filler, and all ways to cut their phrases: the answer key is not regular in what
/// belongs to a filler, so that is learnt, not ruled.
final class CandidateReader {
    private static final Set<String> INSIDE =
            Set.of("CD", "VBN", "VBG", "FW", "HYPH", "POS", "DT", "PRP$", "``", "''", "RB", "AFX", "$");
    private static final Set<String> NEVER_FIRST = Set.of("POS", "HYPH", "''");
    private static final int LONGEST_BEFORE = 8;
    private static final int LONGEST_BEHIND = 10;

    private final Weapons weapons;

    CandidateReader(Lexicon lexicon) {
        weapons = new Weapons(lexicon);
    }

    /// The candidates of a document, in the order of its text.
    List<Candidate> read(Muc4Reading reading) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            Set<Integer> armed = new HashSet<>();
            weapons.in(sentence).forEach(match -> armed.add(match.last().index()));
            for (Token token : sentence.tokens()) {
                if (isHead(sentence, token) || armed.contains(token.index())) {
                    candidates.add(new Candidate(sentence, token, wordings(reading.document(), sentence, token)));
                }
            }
        }
        return candidates;
    }

    /// A noun that ends a run of nouns, or a name before the noun or the name that it belongs to ("FMLN guerrillas");
    /// besides, any weapon ("a dynamite attack").
    private static boolean isHead(Sentence sentence, Token token) {
        if (!token.isNoun() || token.word().length() < 2) {
            return false;
        }
        if (token.index() + 1 == sentence.tokens().size()) {
            return true;
        }
        Token next = sentence.token(token.index() + 1);
        return !next.isNoun()
                || token.isProperNoun() && !next.isProperNoun()
                || token.isName() && !token.name().equals(next.name());
    }

    private static List<Wording> wordings(Muc4Document document, Sentence sentence, Token head) {
        List<Wording> wordings = new ArrayList<>();
        for (int last : ends(sentence, head)) {
            for (int first : starts(sentence, head)) {
                wordings.add(wording(document, sentence, first, last));
            }
        }
        return wordings;
    }

    private static Wording wording(Muc4Document document, Sentence sentence, int first, int last) {
        Span span = new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
        String text = span.of(document.text()).replaceAll("\\s+", " ");
        return new Wording(first, last, text, CeafRee.normal(text));
    }

    private static List<Integer> starts(Sentence sentence, Token head) {
        List<Integer> starts = new ArrayList<>(List.of(head.index()));
        for (int at = head.index() - 1; at >= 0 && head.index() - at <= LONGEST_BEFORE; at--) {
            Token token = sentence.token(at);
            if (!isInside(token) && !joinsNames(sentence, at)) {
                break;
            }
            if (isInside(token)
                    && !NEVER_FIRST.contains(token.tag())
                    && !CeafRee.normal(token.word()).isEmpty()) {
                starts.add(at);
            }
        }
        return starts;
    }

    /// The "and" of "Agriculture and Livestock Ministry".
    private static boolean joinsNames(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("CC")
                && at > 0
                && at + 1 < sentence.tokens().size()
                && sentence.token(at - 1).isProperNoun()
                && sentence.token(at + 1).isProperNoun();
    }

    private static boolean isInside(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || INSIDE.contains(token.tag())
                || token.name().equals("PERSON");
    }

    /// The head itself, the phrases that follow it behind prepositions, and the end of all that hangs on it.
    private static Set<Integer> ends(Sentence sentence, Token head) {
        Set<Integer> ends = new TreeSet<>(List.of(head.index()));
        int at = phraseBehind(sentence, head.index());
        if (at > 0) {
            ends.add(at);
            int next = phraseBehind(sentence, at);
            if (next > 0) {
                ends.add(next);
            }
        }
        int last = sentence.subtree(head, child -> false).getLast().index();
        if (last > head.index()
                && last - head.index() <= LONGEST_BEHIND
                && !sentence.token(last).relation().equals("punct")) {
            ends.add(last);
        }
        return ends;
    }

    /// The last noun of the phrase that a preposition behind `end` introduces; -1 where there is none.
    private static int phraseBehind(Sentence sentence, int end) {
        int at = end + 1;
        if (at >= sentence.tokens().size() || !sentence.token(at).tag().equals("IN")) {
            return -1;
        }
        int last = -1;
        for (at = at + 1;
                at < sentence.tokens().size() && (isInside(sentence.token(at)) || joinsNames(sentence, at));
                at++) {
            if (sentence.token(at).isNoun()) {
                last = at;
            }
        }
        return last;
    }
}
