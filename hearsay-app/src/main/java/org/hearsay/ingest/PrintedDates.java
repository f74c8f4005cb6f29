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
/// is over 12, and left alone where it could be either way round. Of `24 FEB 88` the year lies between 1930 and 2029.
final class PrintedDates {
    private static final Pattern GAP = Pattern.compile("\\s*[|·•∙]\\s*|\\s{2,}|\\t+|\\s+(?:[–—-]|--)\\s+");
    private static final Pattern CLOCK = Pattern.compile(
            "T?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:[.]\\d+)?|\\(?(?:[A-Z]{2,4})?[+-]\\d{1,4}(?::\\d{2})?\\)?");
    private static final Pattern SHORT_OR_ZONE = Pattern.compile("\\p{L}{1,2}|[A-Z]{2,5}|[^\\p{L}\\p{N}]+");
    /// Names of places before a day: "ABIDJAN, Ivory Coast,", "GAZA/JERUSALEM (Example Wire) -".
    private static final Pattern DATELINE_PLACE = Pattern.compile(
            "[\\[(]?\\p{Lu}[\\p{L}.'’-]*(?:(?:,?\\s+|[/-])(?:\\(?\\p{Lu}[\\p{L}.'’-]*\\)?|\\p{Ll}{1,3}))*\\s*[,(–—-][\\s,]*");

    /// What stands behind the day of a dateline: a dash, a colon, an outlet in brackets, a full stop.
    private static final Pattern DATELINE_END = Pattern.compile(
            "\\s*(?:,?\\s*[(/\\[][^)/\\]]{1,50}[)/\\]]|,\\s*\\p{Lu}[^.,;]{0,30}?(?=\\s+(?:[–—-]|--)\\s))?\\s*(?:[:–—-]|--|\\.\\s|[)\\]]|(?<=[)/\\]])\\s)");

    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)" + "(?:[/_-](\\d{1,2})[/_-](\\d{1,2})|(\\d\\d)(\\d\\d))(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)[-/]?(\\d\\d)[-/]?(\\d\\d)(?!\\d)");
    private static final int LONGEST_LINE = 160;

    /// Years of two digits are those of the last century from here on.
    private static final int PIVOT = 30;

    /// So many words beside a date are the name of an outlet or a place, or a heading; more are the report.
    private static final int LONGEST_NAME = 5;

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern days;
    private final Pattern date;
    private final Pattern labels;
    private final Pattern updates;

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
                        + "(?:[\\s.,/-]+(?<dy>\\d{4})|\\s+(?<wy>\\d\\d)(?![\\p{N}:.,%]?\\p{N}))"
                        + "|" + month.replaceFirst("\\(", "(?<mm>")
                        + "\\s*(?<md>\\d{1,2})\\p{L}{0,2}(?:[\\s,]+|\\s*\\(\\s*)(?<my>\\d{4})\\)?"
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

    /// The day that a line, or a part of it set off by a bar, a dot, a dash or a gap, consists of, clock and weekday
    /// apart. A line that goes on with a sentence is a dateline and none of these.
    Optional<Printed> alone(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String[] parts = GAP.split(line.strip());
        for (int at = 0; at < parts.length; at++) {
            String part = parts[at];
            Matcher found = date.matcher(part);
            Optional<LocalDate> day = found.find() ? day(found) : Optional.empty();
            if (day.isPresent()) {
                String beside = (part.substring(0, found.start()) + " " + part.substring(found.end())).strip();
                boolean isUpdate = updates.matcher(part).find()
                        || at > 0 && updates.matcher(parts[at - 1]).matches();
                return isImprint(part, found, beside)
                                && Stream.of(parts).skip(at + 1).allMatch(PrintedDates::isHeading)
                        ? Optional.of(new Printed(day.get(), isUpdate, beside.replaceAll("^[\\s,.:]+|[\\s,.:]+$", "")))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(String part) {
        return part.split("\\s+").length <= LONGEST_NAME && !part.endsWith(".");
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
                        .replaceAll("")
                        .strip()
                        .endsWith(",");
        return setOff
                && left.size() <= LONGEST_NAME
                && left.stream().allMatch(word -> word.chars().anyMatch(Character::isUpperCase));
    }

    /// The day of a dateline: "HARBOUR TOWN (Example Wire - 4 May 2021)", "HARBOUR TOWN, May 4, 2021 (Example Wire) -",
    /// "4 May 2021. ".
    Optional<LocalDate> dateline(String prose) {
        String start = prose.substring(0, Math.min(prose.length(), LONGEST_LINE));
        int open = start.indexOf('(');
        int close = start.indexOf(')', open + 1);
        Optional<LocalDate> inBrackets =
                open < 0 || close < 0 || open > 40 || start.substring(0, open).contains(". ")
                        ? Optional.empty()
                        : in(start.substring(open, close));
        return inBrackets.or(() -> behindPlace(start));
    }

    /// A day behind nothing but names that end in a comma, a bracket or a weekday, and before a mark that ends a
    /// dateline.
    private Optional<LocalDate> behindPlace(String start) {
        Matcher found = date.matcher(start);
        if (!found.find() || !DATELINE_END.matcher(start.substring(found.end())).lookingAt()) {
            return Optional.empty();
        }
        String place =
                days.matcher(start.substring(0, found.start())).replaceAll(",").strip();
        return place.isEmpty() || DATELINE_PLACE.matcher(place).matches() ? day(found) : Optional.empty();
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
        if (found.group("dm") != null) {
            return day(year(found), month(found.group("dm")), found.group("dd"));
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

    private static String year(Matcher found) {
        String year = found.group("dy");
        if (year != null) {
            return year;
        }
        String two = found.group("wy");
        return (Integer.parseInt(two) < PIVOT ? "20" : "19") + two;
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
