package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Span;

/// How far two words of a sentence stand from each other in its grammar.
public final class TreeDistance {
    /// Steps in the tree count so much more than words in between, which only break ties.
    private static final int STEP = 100;

    private TreeDistance() {}

    /// The steps between two words in the tree, then the words between them in the text; without a tree the words
    /// alone.
    public static int between(Sentence sentence, Token one, Token other) {
        int words = Math.min(Math.abs(one.index() - other.index()), STEP - 1);
        if (!sentence.hasTree()) {
            return words;
        }
        List<Integer> up = toRoot(sentence, one);
        List<Integer> otherUp = toRoot(sentence, other);
        for (int steps = 0; steps < up.size(); steps++) {
            int meeting = otherUp.indexOf(up.get(steps));
            if (meeting >= 0) {
                return (steps + meeting) * STEP + words;
            }
        }
        return (up.size() + otherUp.size()) * STEP + words;
    }

    /// Whether one of these spans of the sentence stands nearer to a word than `distance`.
    ///
    /// @param spans such as the triggers of other incidents; those outside the sentence are passed over
    public static boolean isNearer(Sentence sentence, Stream<Span> spans, Token word, int distance) {
        return spans.filter(sentence.span()::contains)
                .flatMap(span -> sentence.lastWithin(span).stream())
                .anyMatch(token -> between(sentence, token, word) < distance);
    }

    private static List<Integer> toRoot(Sentence sentence, Token token) {
        List<Integer> path = new ArrayList<>();
        int at = token.index();
        while (at >= 0 && path.size() <= sentence.tokens().size()) {
            path.add(at);
            at = sentence.token(at).head();
        }
        return path;
    }
}
