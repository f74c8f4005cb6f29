package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// "…, residents and a nurse told the Example Daily on Monday.": who speaks behind the last comma of a sentence, read
/// by the order of its words, because parsers lose such endings more often than not.
///
/// @param speaker who speaks, those beside them included
/// @param said what stands before the aside
record ClosingAside(NounPhrase speaker, List<Token> said) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OPENS = Set.of("DT", "PRP$", "CD", "JJ", "JJS", "PDT");
    private static final Set<String> TELLS_MORE = Set.of("WP", "WDT", "VBN", "VBG", "IN");
    private static final Set<String> INSIDE = Set.of("CC", "HYPH", "POS", "DT", "CD", "PRP$");
    private static final Set<String> BREAKS = Set.of(",", "”", "\"", "’", "''", "—", "–", "--");

    ClosingAside {
        said = List.copyOf(said);
    }

    /// The aside that a verb of saying makes; empty where it makes none.
    ///
    /// @param last the last word of the verb: of "went on" the second
    static Optional<ClosingAside> of(Sentence sentence, Token verb, Token last) {
        List<Token> tokens = sentence.tokens();
        int end = startOfVerb(sentence, verb);
        int from = behindBreak(sentence, end - 1);
        int behind = Math.max(verb.index(), last.index()) + 1;
        boolean closes = from > 1
                && from < end
                && end > 0
                && isTold(tokens.subList(0, from - 1))
                && tokens.subList(behind, tokens.size()).stream().noneMatch(ClosingAside::isFinite);
        Optional<NounPhrase> speaker = closes ? phrase(sentence, from, end) : Optional.empty();
        int start = from;
        return speaker.map(it -> new ClosingAside(
                it,
                tokens.subList(0, start).stream()
                        .filter(token -> !sentence.isInDateline(token))
                        .toList()));
    }

    /// Where the words begin that no comma or other sign parts from a place; 0 where none does.
    static int behindBreak(Sentence sentence, int at) {
        int from = at + 1;
        while (from > 0 && !BREAKS.contains(sentence.token(from - 1).word())) {
            from--;
        }
        return from;
    }

    /// Where a finite verb with its helpers and adverbs begins: "has since said"; 0 where it is not finite.
    private static int startOfVerb(Sentence sentence, Token verb) {
        int start = verb.index();
        boolean finite = FINITE.contains(verb.tag()) || isPast(sentence, verb);
        while (start > 0) {
            Token before = sentence.token(start - 1);
            boolean has = before.lemma().equals("have") && isFinite(before);
            if (!has && !before.tag().startsWith("RB")) {
                break;
            }
            finite |= has;
            start--;
        }
        return finite ? start : 0;
    }

    /// "A monitor alleged on Monday": tagged a participle, and no agent behind it.
    private static boolean isPast(Sentence sentence, Token verb) {
        int behind = verb.index() + 1;
        return verb.tag().equals("VBN")
                && behind < sentence.tokens().size()
                && !sentence.token(behind).lemma().equals("by")
                && sentence.children(verb, "aux:pass").isEmpty();
    }

    static boolean isFinite(Token token) {
        return FINITE.contains(token.tag());
    }

    /// Something is told there, and not only named.
    private static boolean isTold(List<Token> before) {
        return before.stream().anyMatch(ClosingAside::isFinite);
    }

    /// The speaker between a comma and the verb: nouns and what tells more of them; empty where something else stands
    /// there.
    static Optional<NounPhrase> phrase(Sentence sentence, int from, int end) {
        Token first = sentence.token(from);
        if (!first.isNoun() && !OPENS.contains(first.tag())) {
            return Optional.empty();
        }
        int to = from;
        while (to < end && isInside(sentence.token(to))) {
            to++;
        }
        while (to > from && !sentence.token(to - 1).isNoun()) {
            to--;
        }
        int rest = to;
        boolean more = rest == end || TELLS_MORE.contains(sentence.token(rest).tag());
        if (!more || to == from) {
            return Optional.empty();
        }
        int head = from;
        while (head + 1 < to && !sentence.token(head + 1).tag().equals("CC")) {
            head++;
        }
        return sentence.token(head).isNoun()
                ? Optional.of(new NounPhrase(
                        sentence, sentence.token(head), sentence.tokens().subList(from, to)))
                : Optional.empty();
    }

    private static boolean isInside(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || INSIDE.contains(token.tag());
    }
}
