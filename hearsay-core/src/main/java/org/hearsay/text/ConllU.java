package org.hearsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;

/// Sentences in CoNLL-U, the format of the Universal Dependencies treebanks: one token a line, ten columns.
///
/// Of the columns we write form, lemma, language-specific tag (XPOS), head, relation and MISC; there `TokenRange` says
/// where the token stands (UTF-16 units of the clean text) and `NER` of which kind of name it is part. A sentence
/// without a tree has `_` for heads and relations. A token with a tab or a line end in it (a number broken at a line's
/// end) has a space there, and what it was in `SpacesInToken`, as UDPipe writes it.
///
/// See <https://universaldependencies.org/format.html>.
public final class ConllU {
    private static final String NONE = "_";
    private static final int COLUMNS = 10;

    /// What a cell of MISC cannot hold, and the letter behind a backslash that stands for it.
    private static final String SIGNS = " \t\n\r|\\";

    private static final String ESCAPES = "stnrp\\";

    private ConllU() {}

    /// The sentences as CoNLL-U, a blank line behind each.
    ///
    /// @param text the clean text that they stand in
    public static String write(List<Sentence> sentences, String text) {
        var out = new StringBuilder();
        for (Sentence sentence : sentences) {
            out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
            out.append("# text = ").append(oneLine(sentence.span().of(text))).append('\n');
            sentence.tokens().forEach(token -> out.append(line(sentence, token)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String line(Sentence sentence, Token token) {
        boolean tree = sentence.hasTree();
        return String.join(
                "\t",
                Integer.toString(token.index() + 1),
                oneLine(token.word()),
                oneLine(token.lemma()),
                NONE,
                token.tag(),
                NONE,
                tree ? Integer.toString(token.head() + 1) : NONE,
                tree ? token.relation() : NONE,
                NONE,
                misc(token));
    }

    private static String misc(Token token) {
        String range = "TokenRange=" + token.span().start() + ":" + token.span().end();
        String all = token.isName() ? "NER=" + token.name() + "|" + range : range;
        return oneLine(token.word()).equals(token.word()) ? all : all + "|SpacesInToken=" + escaped(token.word());
    }

    private static String escaped(String word) {
        StringBuilder out = new StringBuilder();
        word.chars().forEach(sign -> {
            int at = SIGNS.indexOf(sign);
            out.append(at < 0 ? Character.toString(sign) : "\\" + ESCAPES.charAt(at));
        });
        return out.toString();
    }

    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            boolean escape = cell.charAt(i) == '\\' && i + 1 < cell.length();
            int at = escape ? ESCAPES.indexOf(cell.charAt(++i)) : -1;
            out.append(at < 0 ? cell.charAt(i) : SIGNS.charAt(at));
        }
        return out.toString();
    }

    /// The sentences of a CoNLL-U file, numbered from 0 in its order. Multiword tokens (`1-2`) and empty nodes (`1.1`)
    /// are passed over.
    ///
    /// @throws IllegalArgumentException where a line cannot be used; the message names it and says what is wrong
    public static List<Sentence> read(String conllu) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        boolean tree = true;
        String[] lines = conllu.split("\r?\n", -1);
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            if (line.isBlank() && !tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), tokens, tree));
                tokens = new ArrayList<>();
                tree = true;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = cells(line, number);
                if (cells.getFirst().matches("\\d+")) {
                    tree = tree && !cells.get(6).equals(NONE);
                    tokens.add(token(cells, tokens.size(), number));
                }
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), tokens, tree));
        }
        return sentences;
    }

    private static List<String> cells(String line, int number) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
            throw wrong(number, cells.size() + " columns instead of " + COLUMNS + "; they are set apart by tabs");
        }
        return cells;
    }

    private static Token token(List<String> cells, int index, int number) {
        if (!cells.getFirst().equals(Integer.toString(index + 1))) {
            throw wrong(number, "token " + cells.getFirst() + " stands where " + (index + 1) + " should");
        }
        Map<String, String> misc = misc(cells.get(9));
        boolean tree = !cells.get(6).equals(NONE);
        return new Token(
                index,
                range(misc.getOrDefault("TokenRange", ""), number),
                misc.containsKey("SpacesInToken") ? unescaped(misc.getOrDefault("SpacesInToken", "")) : cells.get(1),
                cells.get(2),
                cells.get(4),
                misc.getOrDefault("NER", "O"),
                tree ? whole(cells.get(6), number) - 1 : -1,
                tree ? cells.get(7) : "dep");
    }

    private static Map<String, String> misc(String cell) {
        Map<String, String> misc = new LinkedHashMap<>();
        for (String part : cell.split("\\|")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                misc.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        return misc;
    }

    private static Span range(String range, int number) {
        if (!range.matches("\\d{1,9}:\\d{1,9}")) {
            throw wrong(number, "no TokenRange=start:end in the last column");
        }
        int colon = range.indexOf(':');
        return new Span(Integer.parseInt(range.substring(0, colon)), Integer.parseInt(range.substring(colon + 1)));
    }

    private static int whole(String cell, int number) {
        if (!cell.matches("\\d{1,6}")) {
            throw wrong(number, "'" + cell + "' is no head; write a token's number, 0 for the root, or _");
        }
        return Integer.parseInt(cell);
    }

    private static IllegalArgumentException wrong(int number, String problem) {
        return new IllegalArgumentException("line " + number + ": " + problem);
    }
}
