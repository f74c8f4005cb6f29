package org.hearsay.web.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/// Words of a report in their sentence.
///
/// @param before what stands before them in the sentence
/// @param quote the words
/// @param after what stands behind them
public record Excerpt(String before, String quote, String after) {
    private static final int MOST = 240;
    private static final Pattern END = Pattern.compile("[.!?…][\"”’')\\]]*\\s|\\n");

    /// The sentence around a span of a report's clean text, cut where it is very long.
    static Excerpt of(Report report, Span span) {
        String text = report.text();
        int from = Math.max(0, span.start() - MOST);
        Matcher end = END.matcher(text).region(from, span.start());
        int start = from;
        while (end.find()) {
            start = end.end();
        }
        int to = Math.min(text.length(), span.end() + MOST);
        Matcher next = END.matcher(text).region(Math.max(span.start(), span.end() - 1), to);
        int stop = next.find() ? Math.max(next.end(), span.end()) : to;
        return new Excerpt(
                cut(start == from && from > 0)
                        + text.substring(start, span.start()).stripLeading(),
                span.of(text),
                text.substring(span.end(), stop).stripTrailing() + cut(stop == to && to < text.length()));
    }

    private static String cut(boolean isCut) {
        return isCut ? "…" : "";
    }
}
