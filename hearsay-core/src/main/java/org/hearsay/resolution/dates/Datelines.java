package org.hearsay.resolution.dates;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells the day in a dateline, on which a report was written, from days of what it tells: "HARBOUR TOWN, 4 May 2021
/// (Example
/// Wire) – Rebels fired …", "4 May 2021. Covers …".
final class Datelines {
    private static final String ENDS = ".:–—-()/[|";
    private static final int LONGEST = 12;

    private Datelines() {}

    /// Whether a day with its year stands at the very start of a line, behind nothing but names, and before a mark that
    /// sets it off.
    static boolean hold(AnnotatedReport report, TimeExpression time) {
        String text = report.report().text();
        String behind = text.substring(time.span().end()).stripLeading();
        boolean setOff = !behind.isEmpty() && ENDS.indexOf(behind.codePointAt(0)) >= 0;
        Optional<Sentence> sentence = report.sentenceAt(time.span());
        if (time.basis() != TimeExpression.Basis.ALONE || !setOff || sentence.isEmpty()) {
            return false;
        }
        List<Token> before = sentence.get().tokens().stream()
                .filter(token -> token.span().end() <= time.span().start())
                .toList();
        int line = text.lastIndexOf('\n', time.span().start()) + 1;
        return before.size() <= LONGEST
                && before.stream()
                        .filter(token -> token.span().start() >= line)
                        .noneMatch(token -> token.isVerb()
                                || token.tag().equals("IN")
                                        && Character.isUpperCase(token.word().codePointAt(0)));
    }
}
