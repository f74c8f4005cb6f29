package org.hearsay.resolution.dates;

import java.util.Optional;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Whether a sentence tells of what has been or of what is still to come, at one of its words.
enum Tense {
    PAST,
    AHEAD,
    UNKNOWN;

    /// The tense of the nearest verb before a place, by its tag: "will be held on Monday" lies ahead, "said Monday"
    /// is past. The present tells of a plan where the sentence has no past at all: "the vote is on Sunday".
    ///
    /// @param at a place in the clean text
    static Tense before(Sentence sentence, int at) {
        Optional<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= at)
                .filter(token -> isTensed(token))
                .reduce((first, second) -> second);
        return before.map(token -> of(sentence, token)).orElse(UNKNOWN);
    }

    private static boolean isTensed(Token token) {
        return switch (token.tag()) {
            case "MD", "VBD", "VBZ", "VBP" -> true;
            default -> false;
        };
    }

    private static Tense of(Sentence sentence, Token token) {
        boolean hasPast =
                sentence.tokens().stream().map(Token::tag).anyMatch(tag -> tag.equals("VBD") || tag.equals("VBN"));
        return switch (token.tag()) {
            case "MD" -> AHEAD;
            case "VBD" -> PAST;
            default -> hasPast ? UNKNOWN : AHEAD;
        };
    }
}
