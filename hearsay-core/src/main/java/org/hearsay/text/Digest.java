package org.hearsay.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The items of a report that rounds up several stories: under datelines, under numbers, or between ruled lines.
///
/// A report that tells one story has one item. So many marks of a kind make a digest, as one story may stand under two
/// datelines or hold a break.
public final class Digest {
    private static final int LEAST = 3;

    /// "KARA - ", "KARA, Country (Example Wire) -- ": a name in capitals at the head of a line, then a dash.
    private static final Pattern DATELINE =
            Pattern.compile("(\\p{Lu}[\\p{Lu} .'’/-]{1,40}\\p{Lu})(?:[,(][^.\\n–—-]{0,60})?\\s*(?:[–—-]|--)\\s+\\S");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)]\\s+\\p{Lu}");
    private static final Pattern RULE = Pattern.compile("[-=_*#~·•–—](?:\\s?[-=_*#~·•–—]){2,}\\s*");

    private final int[] items;

    private Digest(int[] items) {
        this.items = items;
    }

    /// The items of a report.
    public static Digest of(AnnotatedReport report) {
        String text = report.report().text();
        List<Integer> datelines = new ArrayList<>();
        Set<String> towns = new HashSet<>();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> rules = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            int start = sentence.span().start();
            if (!isAtHeadOfLine(text, start)) {
                continue;
            }
            String line = line(text, start);
            Matcher dateline = DATELINE.matcher(line);
            Matcher number = NUMBER.matcher(line);
            if (dateline.lookingAt()) {
                datelines.add(sentence.index());
                towns.add(dateline.group(1));
            } else if (number.lookingAt() && Integer.parseInt(number.group(1)) == numbers.size() + 1) {
                numbers.add(sentence.index());
            } else if (RULE.matcher(line).matches()) {
                rules.add(sentence.index());
            }
        }
        Set<Integer> starts = new HashSet<>();
        if (towns.size() >= LEAST) {
            starts.addAll(datelines);
        }
        if (numbers.size() >= LEAST) {
            starts.addAll(numbers);
        }
        if (rules.size() >= LEAST) {
            starts.addAll(rules);
        }
        int[] items = new int[report.sentences().size()];
        int item = 0;
        for (int i = 0; i < items.length; i++) {
            item += starts.contains(i) ? 1 : 0;
            items[i] = item;
        }
        return new Digest(items);
    }

    /// Whether the report rounds up several stories.
    public boolean isSeveral() {
        return items.length > 0 && items[items.length - 1] > 0;
    }

    /// Whether two sentences, by their indices, stand in one item.
    public boolean isOne(int sentence, int other) {
        return items[sentence] == items[other];
    }

    private static boolean isAtHeadOfLine(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /// The line from an offset on, no longer than any mark.
    private static String line(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 160 && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }
}
