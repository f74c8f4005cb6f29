package org.hearsay.resolution.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.resolution.dates.DateWord.Kind;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Cuts a sentence into the words that rules about dates see, by the tables `en/date-words` and `en/time-words`.
final class DateWords {
    private static final Pattern WORD = Pattern.compile("(?<figures>\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?!\\d))"
            + "|(?<clock>\\d{1,2}[:.]\\d\\d(?!\\d)(?::\\d\\d)?)"
            + "|(?<decade>(?:19|20)?\\d0(?:'|’)?s\\b)"
            + "|(?<ordinal>\\d{1,2}(?:st|nd|rd|th)\\b)"
            + "|(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?)"
            + "|(?<word>['’]s\\b|\\p{L}[\\p{L}\\p{M}]*(?:[.'’](?!s\\b)\\p{L}+)*\\.?)"
            + "|(?<sign>\\S)");
    private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d+)[-/.](\\d+)[-/.](\\d+)");

    /// Words that are also something else, a verb or a name: as a month or a day they are printed as names.
    private static final Pattern OPEN_TO_DOUBT = Pattern.compile("\\p{L}{3,5}\\.?");

    private static final int MOST_WORDS = 6;

    /// The zone farthest from Greenwich.
    private static final int MOST_HOURS = 14;

    private final Map<String, Entry> entries = new HashMap<>();

    /// The words of the longest entry that begins with a word.
    private final Map<String, Integer> longest = new HashMap<>();

    private record Entry(Kind kind, List<String> values, boolean name, String rule) {}

    private record Piece(String text, int start, int end, String group) {
        String key() {
            return keyOf(text);
        }
    }

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    DateWords(Lexicon lexicon) {
        for (Row row : lexicon.table("en/time-words").rows()) {
            Kind kind = kind(row, row.need("kind"));
            add(row, kind, List.of(row.need("value").split(" ")));
        }
        for (Row row : lexicon.table("en/date-words").rows()) {
            List<String> parts = List.of(row.need("meaning").split(" "));
            add(row, meaning(row, parts.getFirst()), parts.size() == 1 ? parts : parts.subList(1, parts.size()));
        }
    }

    private void add(Row row, Kind kind, List<String> values) {
        boolean name = kind == Kind.WEEKDAY || kind == Kind.MONTH || kind == Kind.HIJRI || kind == Kind.PERSIAN;
        String key = pieces(row.need("word"), 0).stream().map(Piece::key).collect(Collectors.joining(" "));
        entries.put(key, new Entry(kind, values, name, row.id()));
        String[] parts = key.split(" ");
        longest.merge(parts[0], parts.length, Math::max);
    }

    private static Kind kind(Row row, String name) {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no kind '" + name + "'; see the head of the file");
        }
    }

    private static Kind meaning(Row row, String name) {
        return switch (name) {
            case "day", "night" -> Kind.RELATIVE_DAY;
            case "am", "pm" -> Kind.HALF_DAY;
            case "local" -> Kind.ZONE;
            case "clock" -> Kind.CLOCK_WORD;
            default -> kind(row, name);
        };
    }

    private static String keyOf(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// The words of a sentence, in order.
    List<DateWord> of(Sentence sentence, String text) {
        int from = sentence.span().start();
        List<Piece> pieces = pieces(text.substring(from, sentence.span().end()), from);
        List<DateWord> words = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int first = at;
            Optional<DateWord> entry = Optional.empty();
            for (int count = Math.min(longest(pieces.get(at).key()), pieces.size() - at);
                    count > 0 && entry.isEmpty();
                    count--) {
                entry = entry(sentence, pieces.subList(first, first + count));
                at = entry.isPresent() ? first + count : at;
            }
            if (entry.isPresent()) {
                words.add(entry.get());
            } else {
                words.add(figure(pieces.get(at)));
                at++;
            }
        }
        return joined(words);
    }

    private int longest(String first) {
        // "Nov." may be the row "nov"; a row of several words has its first word as it is printed.
        int bare = first.endsWith(".") && longest.containsKey(first.substring(0, first.length() - 1)) ? 1 : 0;
        return Math.min(MOST_WORDS, Math.max(bare, longest.getOrDefault(first, 0)));
    }

    private static List<Piece> pieces(String text, int from) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            for (String group : List.of("figures", "clock", "decade", "ordinal", "number", "word", "sign")) {
                if (matcher.group(group) != null) {
                    pieces.add(new Piece(matcher.group(), from + matcher.start(), from + matcher.end(), group));
                }
            }
        }
        return pieces;
    }

    private Optional<DateWord> entry(Sentence sentence, List<Piece> pieces) {
        if (pieces.stream().anyMatch(piece -> !piece.group().equals("word")) && pieces.size() == 1) {
            return Optional.empty();
        }
        String key = pieces.stream().map(Piece::key).collect(Collectors.joining(" "));
        Piece first = pieces.getFirst();
        Piece last = pieces.getLast();
        boolean stop = !entries.containsKey(key) && key.endsWith(".");
        Entry entry = entries.get(stop ? key.substring(0, key.length() - 1) : key);
        if (entry == null || entry.name() && !isName(sentence, first)) {
            return Optional.empty();
        }
        // "Nov." is a row of its own; a full stop behind any other word is none of it.
        if (stop && entry.kind() == Kind.MONTH && last.end() < sentence.span().end()) {
            return Optional.empty();
        }
        return Optional.of(new DateWord(
                entry.kind(), entry.values(), first.start(), stop ? last.end() - 1 : last.end(), entry.rule()));
    }

    /// Whether a word that may be a verb as well is printed as a name; in capitals its tag decides.
    private static boolean isName(Sentence sentence, Piece piece) {
        boolean capital = Character.isUpperCase(piece.text().codePointAt(0));
        if (!OPEN_TO_DOUBT.matcher(piece.text()).matches()) {
            return true;
        }
        Optional<Token> token = sentence.tokens().stream()
                .filter(it -> it.span().start() == piece.start())
                .findFirst();
        boolean noun = token.filter(it -> it.isNoun() || it.tag().equals("CD")).isPresent();
        return capital
                && (noun
                        || token.filter(it -> !it.tag().equals("MD") && !it.isVerb())
                                .isPresent());
    }

    private static DateWord figure(Piece piece) {
        return switch (piece.group()) {
            case "figures" -> word(Kind.FIGURES, numbers(piece.text()), piece);
            case "clock" -> word(Kind.CLOCK, List.of(piece.text().split("[:.]")), piece);
            case "decade" -> word(Kind.DECADE, List.of(piece.text().replaceAll("\\D", "")), piece);
            case "ordinal" -> dayOr(Kind.ORDINAL, piece.text().replaceAll("\\D", ""), piece);
            case "number" -> number(piece);
            default -> word(sign(piece.text()), List.of(piece.text()), piece);
        };
    }

    private static DateWord number(Piece piece) {
        String text = piece.text();
        boolean year = text.matches("(19|20)\\d\\d");
        return year ? word(Kind.YEAR, List.of(text), piece) : dayOr(Kind.FIGURE, text.replace(",", ""), piece);
    }

    private static DateWord dayOr(Kind otherwise, String figure, Piece piece) {
        boolean day = figure.matches("0?[1-9]|[12]\\d|3[01]");
        return word(day ? Kind.DAY_FIGURE : otherwise, List.of(figure), piece);
    }

    private static List<String> numbers(String text) {
        Matcher matcher = THREE_NUMBERS.matcher(text);
        if (!matcher.matches()) {
            return List.of(text);
        }
        List<String> numbers = List.of(matcher.group(1), matcher.group(2), matcher.group(3));
        // With points the day comes first, wherever it is written so.
        return text.contains(".") ? List.of(numbers.get(0), numbers.get(1), numbers.get(2), ".") : numbers;
    }

    private static Kind sign(String text) {
        return switch (text) {
            case "," -> Kind.COMMA;
            case "-", "–", "—" -> Kind.HYPHEN;
            case "'s", "’s" -> Kind.APOSTROPHE;
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            default -> Kind.OTHER;
        };
    }

    private static DateWord word(Kind kind, List<String> values, Piece piece) {
        return new DateWord(kind, values, piece.start(), piece.end(), "");
    }

    /// "Twenty-five" as one number.
    private static List<DateWord> joined(List<DateWord> words) {
        List<DateWord> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            DateWord word = words.get(at);
            boolean tens = word.kind() == Kind.NUMBER
                    && at + 2 < words.size()
                    && word.number() >= 20
                    && words.get(at + 1).kind() == Kind.HYPHEN
                    && words.get(at + 2).kind() == Kind.NUMBER;
            if (tens) {
                DateWord ones = words.get(at + 2);
                String sum = Integer.toString(word.number() + ones.number());
                joined.add(new DateWord(Kind.NUMBER, List.of(sum), word.start(), ones.end(), word.rule()));
                at += 2;
            } else if (isOffset(words, at)) {
                DateWord hours = words.get(at + 2);
                boolean east = words.get(at + 1).value().equals("+");
                joined.add(new DateWord(
                        Kind.ZONE, List.of(offset(east, hours.number())), word.start(), hours.end(), word.rule()));
                at += 2;
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /// "GMT+4", "UTC-3".
    private static boolean isOffset(List<DateWord> words, int at) {
        return words.get(at).kind() == Kind.ZONE
                && words.get(at).value().equals("Z")
                && at + 2 < words.size()
                && (words.get(at + 1).value().equals("+") || words.get(at + 1).kind() == Kind.HYPHEN)
                && words.get(at + 1).start() == words.get(at).end()
                && words.get(at + 2).kind() == Kind.DAY_FIGURE
                && words.get(at + 2).number() <= MOST_HOURS;
    }

    /// As [java.time.ZoneId] writes it.
    private static String offset(boolean east, int hours) {
        return "%s%02d:00".formatted(east ? "+" : "-", hours);
    }
}
