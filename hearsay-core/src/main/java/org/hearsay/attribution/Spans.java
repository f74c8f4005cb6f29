package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Spans of what is said, which a speaker's name may cut in two.
final class Spans {
    private Spans() {}

    /// The runs of these tokens; signs between two of them do not part them, and none begins or ends with a comma.
    static List<Span> of(Sentence sentence, Collection<Token> tokens) {
        var places = new TreeSet<Integer>();
        tokens.forEach(token -> places.add(token.index()));
        List<Span> runs = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int at : places) {
            if (from >= 0 && !onlySigns(sentence, to + 1, at)) {
                add(runs, sentence, from, to);
                from = -1;
            }
            from = from < 0 ? at : from;
            to = at;
        }
        if (from >= 0) {
            add(runs, sentence, from, to);
        }
        return runs;
    }

    private static boolean onlySigns(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().allMatch(Spans::isSign);
    }

    private static void add(List<Span> runs, Sentence sentence, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && isStop(sentence.token(from))) {
            from++;
        }
        while (to > from && isStop(sentence.token(to))) {
            to--;
        }
        if (!isStop(sentence.token(from))) {
            runs.add(sentence.token(from).span().cover(sentence.token(to).span()));
        }
    }

    private static boolean isSign(Token token) {
        return !Character.isLetterOrDigit(token.word().codePointAt(0));
    }

    private static boolean isStop(Token token) {
        return switch (token.word()) {
            case ",", ":", ";", "-", "–", "—", "--", "." -> true;
            default -> false;
        };
    }

    /// Both, those that meet or that only signs could part made one, in order.
    static List<Span> union(List<Span> some, List<Span> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Span::compareTo);
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            if (!merged.isEmpty() && merged.getLast().end() >= span.start()) {
                merged.set(merged.size() - 1, merged.getLast().cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
