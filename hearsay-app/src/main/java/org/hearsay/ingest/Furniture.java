package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;

/// Knows the lines of a page that are not its story: share buttons, menus, picture credits, links to other stories.
///
/// Words come from the table `en/page-furniture`; what needs no words (a row of links set apart by bars) is here.
final class Furniture {
    /// A line is judged by its first and last words; what lies between is not looked at.
    private static final int LOOK = 300;

    private static final int LONGEST_MENU = 2_000;
    private static final int LONGEST_LINK = 60;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*|[:©]");
    private static final Pattern BULLET = Pattern.compile("\\s*[•·*▪‣–-]\\s");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern LIST = Pattern.compile("\\s[•·/]\\s");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern STOP = Pattern.compile("[.:]\\s*$");
    private static final Pattern SLASH_OR_COMMA = Pattern.compile("[/,]");
    private static final Pattern LAST_BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,80})[)\\]][.\\s]*$");
    private static final Pattern SLASHED_CREDIT =
            Pattern.compile("(\\p{Lu}[\\p{L} ]{1,20}?)\\s?/\\s?\\p{Lu}[\\p{L} .'’-]{1,40}$");
    private static final Pattern AGENCY_LAST = Pattern.compile("[.!?]\\s+(\\p{Lu}[\\p{L} ]{1,20})\\.?$");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byLast = new HashMap<>();
    private final List<Phrase> inBrackets = new ArrayList<>();
    private final OutletNames outlets;

    /// What a line is.
    enum Verdict {
        PROSE,
        FURNITURE,
        /// Furniture, with nothing but furniture behind it.
        REST
    }

    private enum Where {
        LINE,
        START,
        END,
        BRACKET,
        ITEM,
        REST
    }

    private record Phrase(List<String> tokens, Where where, int most) {}

    Furniture(Lexicon lexicon, OutletNames outlets) {
        this.outlets = outlets;
        for (Row row : lexicon.table("en/page-furniture").rows()) {
            Phrase phrase = new Phrase(tokens(row.need("word")), where(row), most(row));
            if (phrase.tokens.isEmpty()) {
                throw row.wrong("no word in '" + row.need("word") + "'");
            }
            switch (phrase.where) {
                case LINE, START, ITEM, REST -> add(byFirst, phrase.tokens.getFirst(), phrase);
                case END -> add(byLast, phrase.tokens.getLast(), phrase);
                case BRACKET -> inBrackets.add(phrase);
            }
        }
    }

    private static void add(Map<String, List<Phrase>> index, String key, Phrase phrase) {
        index.computeIfAbsent(key, first -> new ArrayList<>()).add(phrase);
    }

    private static Where where(Row row) {
        String code = row.need("where");
        for (Where where : Where.values()) {
            if (where.name().toLowerCase(Locale.ROOT).equals(code)) {
                return where;
            }
        }
        throw row.wrong("'" + code + "' is no place; write line, start, end, bracket, item or rest");
    }

    private static int most(Row row) {
        String cell = row.cell("most").orElse("100000");
        if (!cell.matches("\\d{1,6}")) {
            throw row.wrong("'" + cell + "' is no number of words");
        }
        return Integer.parseInt(cell);
    }

    /// What a line is, its neighbours not considered.
    Verdict judge(String line) {
        if (isMenu(line) || isCaption(line)) {
            return Verdict.FURNITURE;
        }
        String start = line.substring(0, Math.min(line.length(), LOOK));
        boolean isItem = BULLET.matcher(start).lookingAt();
        List<String> first = tokens(start);
        if (first.isEmpty()) {
            return Verdict.PROSE;
        }
        for (Phrase phrase : byFirst.getOrDefault(first.getFirst(), List.of())) {
            if (fits(phrase, first, line, isItem)) {
                return phrase.where == Where.REST ? Verdict.REST : Verdict.FURNITURE;
            }
        }
        List<String> last = tokens(line.substring(Math.max(0, line.length() - LOOK)));
        return !last.isEmpty()
                        && byLast.getOrDefault(last.getLast(), List.of()).stream()
                                .anyMatch(phrase -> endsWith(last, phrase.tokens) && isShort(phrase, last, line))
                ? Verdict.FURNITURE
                : Verdict.PROSE;
    }

    private static boolean fits(Phrase phrase, List<String> tokens, String line, boolean isItem) {
        if (!startsWith(tokens, phrase.tokens)) {
            return false;
        }
        return switch (phrase.where) {
            case START -> isShort(phrase, tokens, line);
            case ITEM -> isItem && isShort(phrase, tokens, line);
            case LINE, REST -> line.length() <= LOOK && words(tokens) == words(phrase.tokens);
            case END, BRACKET -> false;
        };
    }

    /// Where a row limits the words of a line, a sentence with its full stop or a colon is left alone as well.
    private static boolean isShort(Phrase phrase, List<String> tokens, String line) {
        return phrase.most == 100_000
                || line.length() <= LOOK
                        && words(tokens) <= phrase.most
                        && !STOP.matcher(line).find();
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(token -> !token.equals(":")).count();
    }

    /// Links in a row, set apart by bars, bullets or slashes; a path such as "Home > World".
    private static boolean isMenu(String line) {
        if (line.length() > LONGEST_MENU) {
            return false;
        }
        String bare = line.strip();
        long bars = bare.chars().filter(c -> c == '|').count();
        if (bars >= 2
                && BAR.splitAsStream(bare).mapToInt(String::length).max().orElse(0) <= LONGEST_LINK * 2
                && bare.length() / (bars + 1) <= LONGEST_LINK) {
            return true;
        }
        if (bare.length() <= LONGEST_LINK && (bare.startsWith("|") || bare.endsWith("|"))) {
            return true;
        }
        long items = LIST.matcher(bare).results().count();
        return items >= 3 && !bare.endsWith(".")
                || bare.length() <= LONGEST_LINK && bare.contains(" > ") && !bare.endsWith(".");
    }

    /// A picture's caption or credit: `(photo credit: …)`, `EXAMPLE WIRE/Jane Doe` at its end.
    private boolean isCaption(String line) {
        if (line.length() > LOOK) {
            return false;
        }
        String bare = line.strip();
        if (bare.contains("©") && !bare.endsWith(".")) {
            return true;
        }
        Matcher bracket = LAST_BRACKET.matcher(bare);
        if (bracket.find()) {
            String inside = bracket.group(1);
            List<String> tokens = tokens(inside);
            return inBrackets.stream().anyMatch(phrase -> contains(tokens, phrase.tokens));
        }
        Matcher slashed = SLASHED_CREDIT.matcher(bare);
        Matcher agency = AGENCY_LAST.matcher(bare);
        return slashed.find() && outlets.isKnown(slashed.group(1)) || agency.find() && outlets.isKnown(agency.group(1));
    }

    /// Where the credit that ends a caption begins: "Smoke over the bridge [Example Wire]"; the line's length where
    /// there is none. The caption itself may well be news.
    int creditFrom(String line) {
        String end = line.substring(Math.max(0, line.length() - LOOK));
        Matcher bracket = LAST_BRACKET.matcher(end);
        return bracket.find() && end.charAt(bracket.start()) == '[' && isCredit(bracket.group(1))
                ? line.length() - end.length() + bracket.start()
                : line.length();
    }

    private boolean isCredit(String inside) {
        return SLASH_OR_COMMA.splitAsStream(inside).anyMatch(name -> outlets.isKnown(name.strip()));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(token -> NUMBER.matcher(token.group()).matches() ? "0" : token.group())
                .toList();
    }

    private static boolean startsWith(List<String> tokens, List<String> phrase) {
        return tokens.size() >= phrase.size()
                && tokens.subList(0, phrase.size()).equals(phrase);
    }

    private static boolean endsWith(List<String> tokens, List<String> phrase) {
        int from = tokens.size() - phrase.size();
        return from >= 0 && tokens.subList(from, tokens.size()).equals(phrase);
    }

    private static boolean contains(List<String> tokens, List<String> phrase) {
        for (int from = 0; from + phrase.size() <= tokens.size(); from++) {
            if (tokens.subList(from, from + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
