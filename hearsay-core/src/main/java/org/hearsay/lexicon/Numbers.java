package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.CountRange;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads how many: digits, number words, vague ones ("dozens") and what moves their bounds ("at least").
public final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,9}");
    private static final int MOST = 100_000_000;

    private final PhraseIndex<Word> words = new PhraseIndex<>();
    private final PhraseIndex<Row> modifiers = new PhraseIndex<>();

    private record Word(CountRange range, String rule) {}

    /// A number found.
    ///
    /// @param range its bounds
    /// @param from index of the first token that belongs to it, its modifier's where it has one
    /// @param to index of its last token
    /// @param rules ids of the lines that made it; empty for plain digits
    public record Amount(CountRange range, int from, int to, List<String> rules) {}

    public Numbers(Lexicon lexicon) {
        for (Row row : lexicon.table("en/numbers").rows()) {
            int min = whole(row, row.need("min"));
            String max = row.need("max");
            words.add(
                    row.need("word"),
                    new Word(
                            max.equals("open") ? CountRange.atLeast(min) : CountRange.between(min, whole(row, max)),
                            row.id()));
        }
        lexicon.table("en/number-modifiers").rows().forEach(row -> modifiers.add(row.need("word"), row));
    }

    private static int whole(Row row, String cell) {
        if (!cell.matches("\\d{1,7}")) {
            throw row.wrong("'" + cell + "' is no whole number");
        }
        return Integer.parseInt(cell);
    }

    /// How many a noun phrase counts; empty where it gives no number. A single named or singular thing counts as one
    /// only by [#orOne].
    public Optional<Amount> in(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        for (Token token : phrase.upToHead()) {
            boolean counts = token.index() == phrase.head().index() || !token.isProperNoun();
            Optional<Amount> number = counts ? from(sentence, token.index()) : Optional.empty();
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /// The number that begins at a token, or behind the modifier that does: the "no" of "no fewer than eight" and the
    /// "many" of "as many as a hundred" count nothing.
    private Optional<Amount> from(Sentence sentence, int index) {
        return modifiers
                .at(sentence, index)
                .flatMap(modifier -> plain(sentence, behind(sentence, modifier))
                        .map(number -> modified(number, modifier.value(), index)))
                .or(() -> at(sentence, index));
    }

    /// The token behind a modifier and the article that may follow it.
    private static int behind(Sentence sentence, PhraseIndex.Match<Row> modifier) {
        int at = modifier.last().index() + 1;
        boolean article =
                at < sentence.tokens().size() && sentence.token(at).tag().equals("DT");
        return article ? at + 1 : at;
    }

    /// As [#in], and one for a singular: "a soldier", "Captain Ruiz".
    public Optional<Amount> orOne(NounPhrase phrase) {
        Optional<Amount> number = in(phrase);
        if (number.isPresent() || phrase.isPlural()) {
            return number;
        }
        int at = phrase.head().index();
        return Optional.of(new Amount(CountRange.exactly(1), at, at, List.of()));
    }

    /// The number that begins at a token; its modifier is looked for before it. The 21 of BM-21 is none.
    public Optional<Amount> at(Sentence sentence, int index) {
        boolean glued = index > 0
                && sentence.token(index - 1).span().end()
                        == sentence.token(index).span().start();
        return glued ? Optional.empty() : plain(sentence, index).map(number -> modified(sentence, number));
    }

    private Optional<Amount> plain(Sentence sentence, int index) {
        List<String> rules = new ArrayList<>();
        long total = 0;
        Word vague = null;
        int at = index;
        boolean any = false;
        while (at < sentence.tokens().size()) {
            Token token = sentence.token(at);
            Optional<PhraseIndex.Match<Word>> word = words.at(sentence, at);
            Optional<Long> digits = digits(token);
            if (digits.isPresent() && !any) {
                total = digits.get();
            } else if (word.isPresent() && word.get().value().range().isExact()) {
                long value = word.get().value().range().min();
                total = any && value >= 12 && value > total ? Math.max(1, total) * value : total + value;
                rules.add(word.get().value().rule());
                at = word.get().last().index();
            } else if (word.isPresent() && !any) {
                vague = word.get().value();
                return Optional.of(
                        new Amount(vague.range(), index, word.get().last().index(), List.of(vague.rule())));
            } else {
                break;
            }
            any = true;
            at++;
            if (total == 0 || total > MOST) {
                break;
            }
        }
        if (!any || total > MOST) {
            return Optional.empty();
        }
        return Optional.of(new Amount(CountRange.exactly((int) total), index, at - 1, rules));
    }

    private static Optional<Long> digits(Token token) {
        if (!DIGITS.matcher(token.word()).matches()) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(token.word().replace(",", "")));
    }

    private Amount modified(Sentence sentence, Amount number) {
        for (int from = Math.max(0, number.from() - 3); from < number.from(); from++) {
            Optional<PhraseIndex.Match<Row>> found = modifiers.at(sentence, from);
            if (found.isPresent() && found.get().last().index() == number.from() - 1) {
                return modified(number, found.get().value(), from);
            }
        }
        return number;
    }

    private static Amount modified(Amount number, Row modifier, int from) {
        List<String> rules = new ArrayList<>(number.rules());
        rules.add(modifier.id());
        return new Amount(moved(modifier, number.range()), from, number.to(), rules);
    }

    private static CountRange moved(Row row, CountRange range) {
        int least = range.min();
        return switch (row.need("effect").toLowerCase(Locale.ROOT)) {
            case "at-least" -> CountRange.atLeast(least);
            case "more-than" -> CountRange.atLeast(least + 1);
            case "at-most" -> CountRange.between(0, least);
            case "fewer-than" -> CountRange.between(0, Math.max(0, least - 1));
            case "about" -> range;
            default -> throw row.wrong("effect is at-least, more-than, at-most, fewer-than or about");
        };
    }
}
