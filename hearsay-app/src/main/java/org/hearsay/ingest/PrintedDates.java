package org.hearsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;

/// Reads the day on which a report was published from a line of print or from an address.
///
/// Only whole days count: a month or a day without its year dates nothing. `06/29/2021` is read where one of its
/// numbers
/// is over 12, and left alone where it could be either way round.
final class PrintedDates {
    private static final Pattern GAP = Pattern.compile("\\s*[|·•]\\s*|\\s{2,}|\\t+|\\s+[–—-]\\s+");
    private static final Pattern CLOCK = Pattern.compile(
            "T?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:[.]\\d+)?|\\(?(?:[A-Z]{2,4})?[+-]\\d{1,4}(?::\\d{2})?\\)?");
    private static final Pattern SHORT_OR_ZONE = Pattern.compile("\\p{L}{1,2}|[A-Z]{2,5}|[^\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)" + "(?:[/_-](\\d{1,2})[/_-](\\d{1,2})|(\\d\\d)(\\d\\d))(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)[-/]?(\\d\\d)[-/]?(\\d\\d)(?!\\d)");
    private static final int LONGEST_LINE = 160;

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern days;
    private final Pattern date;
    private final Pattern labels;
    private final Pattern updates;

    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,40}, *");
    private static final Pattern WIRE = Pattern.compile("(\\d{1,2}) (\\p{Lu}{3}) (\\d\\d)(?![\\p{L}\\p{N}])");
    /// A line that opens with a dateline and has so many words goes on as prose.
    private static final int PROSE = 12;
    /// Two digits from here on are a year of the last century.
    private static final int OLDEST = 40;

    /// A line that gives the day of publication.
    ///
    /// @param isUpdate whether it says when the report was last changed
    /// @param beside the rest of the part that holds the date, such as the outlet's name
    record Printed(LocalDate date, boolean isUpdate, String beside) {}

    PrintedDates(Lexicon lexicon) {
        List<Row> words = lexicon.table("en/date-words").rows();
        for (Row row : words) {
            String meaning = row.need("meaning");
            if (meaning.startsWith("month ")) {
                months.put(bare(row.need("word")), Integer.parseInt(meaning.substring(6)));
            }
        }
        days = anyOf(words.stream()
                .filter(row -> row.need("meaning").matches("weekday \\d|am|pm|local"))
                .map(row -> row.need("word"))
                .flatMap(word -> word.length() > 5 && !word.contains(" ")
                        ? Stream.of(word, word.substring(0, 3))
                        : Stream.of(word)));
        String month = "(" + alternatives(months.keySet().stream()) + ")\\.?";
        date = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:"
                        + "(?<iy>\\d{4})-(?<im>\\d\\d)-(?<id>\\d\\d)"
                        + "|(?<dd>\\d{1,2})\\p{L}{0,2}[\\s.,/-]+" + month.replaceFirst("\\(", "(?<dm>")
                        + "[\\s.,/-]+(?<dy>\\d{4})"
                        + "|" + month.replaceFirst("\\(", "(?<mm>")
                        + "\\s*(?<md>\\d{1,2})\\p{L}{0,2}[\\s,]+(?<my>\\d{4})"
                        + "|(?<nd>\\d{1,2})\\.(?<nm>\\d{1,2})\\.(?<ny>\\d{4})"
                        + "|(?<sa>\\d{1,2})/(?<sb>\\d{1,2})/(?<sy>\\d{4})"
                        + ")(?!\\p{N})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Row> names = lexicon.table("en/metadata-lines").rows();
        labels = anyOf(names.stream()
                .filter(row -> row.need("field").matches("date|updated"))
                .map(row -> row.need("word")));
        updates = anyOf(names.stream()
                .filter(row -> row.need("field").equals("updated"))
                .map(row -> row.need("word")));
    }

    /// The first whole day that a text names.
    Optional<LocalDate> in(String text) {
        Matcher found = date.matcher(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
        return found.find() ? day(found) : Optional.empty();
    }

    /// The day of a time stamp of a page or a feed, as its own clock counts it: ISO 8601, with or without hyphens, or
    /// as
    /// [#in] reads it.
    Optional<LocalDate> inStamp(String stamp) {
        Matcher compact = COMPACT.matcher(stamp.strip());
        return compact.lookingAt()
                ? day(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3))
                : in(stamp);
    }

    /// The day that a line, or a part of it set off by a bar, a dash or a gap, consists of, clock and weekday apart.
    Optional<Printed> alone(String line) {
        boolean prose =
                line.strip().split("\\s+").length >= PROSE && opening(line).isPresent();
        if (prose || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (String part : GAP.split(line.strip())) {
            Matcher found = date.matcher(part);
            Optional<LocalDate> day = found.find() ? day(found) : Optional.empty();
            if (day.isPresent()) {
                String beside = (part.substring(0, found.start()) + " " + part.substring(found.end())).strip();
                return isImprint(part, found, beside)
                        ? Optional.of(new Printed(
                                day.get(),
                                updates.matcher(part).find(),
                                beside.replaceAll("^[\\s,.:]+|[\\s,.:]+$", "")))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Besides the date: nothing but clock and weekday, or a name of a few capitalised words set off by a comma.
    private boolean isImprint(String part, Matcher found, String beside) {
        String rest = CLOCK.matcher(
                        days.matcher(labels.matcher(beside).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
        List<String> left = Stream.of(rest.strip().split("[\\s,:/]+"))
                .filter(word -> !SHORT_OR_ZONE.matcher(word).matches() && !word.isEmpty())
                .toList();
        if (left.isEmpty()) {
            return true;
        }
        boolean setOff = part.startsWith(",", found.end())
                || days.matcher(part.substring(0, found.start()))
                        .replaceAll(" ")
                        .strip()
                        .endsWith(",");
        return setOff
                && left.size() <= 4
                && left.stream().allMatch(word -> word.chars().anyMatch(Character::isUpperCase));
    }

    /// The day inside the brackets of a dateline: "HARBOUR TOWN (Example Wire - 4 May 2021)".
    Optional<LocalDate> dateline(String prose) {
        String start = prose.substring(0, Math.min(prose.length(), LONGEST_LINE));
        int open = start.indexOf('(');
        int close = start.indexOf(')', open + 1);
        return open < 0 || close < 0 || open > 40 || start.substring(0, open).contains(". ")
                ? Optional.empty()
                : in(start.substring(open, close));
    }

    /// The day with which a text opens, as in "4 May 2021. Covers …", or the one behind the town of a dateline:
    /// "HARBOUR
    /// TOWN, May 4, 2021 (Example Wire) –", "HARBOUR TOWN, 4 MAY 81 --".
    Optional<LocalDate> opening(String prose) {
        Matcher town = TOWN.matcher(prose);
        if (!town.lookingAt()) {
            Matcher first = date.matcher(prose);
            return first.lookingAt() && prose.startsWith(".", first.end()) ? day(first) : Optional.empty();
        }
        String rest = prose.substring(town.end(), Math.min(prose.length(), town.end() + LONGEST_LINE));
        Matcher found = date.matcher(rest);
        if (found.lookingAt()) {
            return day(found);
        }
        Matcher wire = WIRE.matcher(rest);
        return wire.lookingAt() ? day(century(wire.group(3)), month(wire.group(2)), wire.group(1)) : Optional.empty();
    }

    /// Wires of the last century wrote "12 APR 85".
    private static String century(String year) {
        return (Integer.parseInt(year) >= OLDEST ? "19" : "20") + year;
    }

    /// The day in an address, as in `/2021/06/29/` or `/20210629-`.
    Optional<LocalDate> inAddress(String url) {
        int path = url.indexOf('/', url.contains("://") ? url.indexOf("://") + 3 : 0);
        if (path < 0) {
            return Optional.empty();
        }
        Matcher found = ADDRESS.matcher(url);
        if (!found.find(path)) {
            return in(url.substring(path).replace('/', ' '));
        }
        boolean isParted = found.group(2) != null;
        return day(found.group(1), Integer.parseInt(found.group(isParted ? 2 : 4)), found.group(isParted ? 3 : 5));
    }

    private Optional<LocalDate> day(Matcher found) {
        if (found.group("iy") != null) {
            return day(found.group("iy"), Integer.parseInt(found.group("im")), found.group("id"));
        }
        if (found.group("dy") != null) {
            return day(found.group("dy"), month(found.group("dm")), found.group("dd"));
        }
        if (found.group("my") != null) {
            return day(found.group("my"), month(found.group("mm")), found.group("md"));
        }
        if (found.group("ny") != null) {
            return day(found.group("ny"), Integer.parseInt(found.group("nm")), found.group("nd"));
        }
        int first = Integer.parseInt(found.group("sa"));
        int second = Integer.parseInt(found.group("sb"));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return day(found.group("sy"), Math.min(first, second), Integer.toString(Math.max(first, second)));
    }

    private int month(String word) {
        return months.getOrDefault(bare(word), 0);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        try {
            return number < 1900 || number > 2099
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(number, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // 31 June: not a day, so not a date.
            return Optional.empty();
        }
    }

    private static String bare(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static Pattern anyOf(Stream<String> words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives(words) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The longest first, so that "published on" is not read as "published".
    private static String alternatives(Stream<String> words) {
        return words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
