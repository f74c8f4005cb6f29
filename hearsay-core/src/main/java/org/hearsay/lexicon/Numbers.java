package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.CountRange;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads how many: digits, number words, vague ones ("dozens") and what moves their bounds ("at least").
public final class Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,9}");
    private static final Set<String> QUOTES = Set.of("``", "''", "-LRB-");
    private static final int MOST = 100_000_000;

    private static final Set<String> MOVES = Set.of("at-least", "more-than", "at-most", "fewer-than", "about");
    private static final String OR_MORE = "or-more";
    private static final Set<String> AFTER = Set.of("at-least", OR_MORE);
    private static final String MEASURE = "measure";
    private static final String TO = "to";
    private static final String BETWEEN = "between";
    private static final String BETWEEN_AND = "between-and";
    private static final String FURTHER = "further";
    private static final Set<String> OTHERS = Set.of(OR_MORE, MEASURE, TO, BETWEEN, BETWEEN_AND, FURTHER);
    private static final String EFFECTS = "effect is one of those listed at the head of the file";

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
        for (Row row : lexicon.table("en/number-modifiers").rows()) {
            String effect = row.need("effect");
            if (!MOVES.contains(effect) && !OTHERS.contains(effect)) {
                throw row.wrong(EFFECTS);
            }
            modifiers.add(row.need("word"), row);
        }
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
            // "Eleven others": a capital that only opens the sentence.
            boolean counts = token.index() == phrase.head().index() || !token.isProperNoun() || token.index() == 0;
            Optional<Amount> number = counts ? from(sentence, token.index()) : Optional.empty();
            if (number.isPresent()) {
                return number.map(
                        amount -> reopened(sentence, amount, phrase.head().index()));
            }
        }
        return Optional.empty();
    }

    /// Those whom a phrase counts where its noun is itself a number: the soldiers of "dozens of soldiers" and of "a
    /// number
    /// of soldiers"; else the phrase.
    public NounPhrase counted(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean number = in(phrase)
                .filter(amount -> amount.to() >= phrase.head().index())
                .isPresent();
        return number && phrase.head().isNoun()
                ? sentence.children(phrase.head(), "nmod").stream()
                        .filter(child -> sentence.markedRelation(child).equals("nmod:of"))
                        .filter(Token::isNoun)
                        .map(child -> NounPhrase.of(sentence, child))
                        .findFirst()
                        .orElse(phrase)
                : phrase;
    }

    /// The number of a phrase with the words behind its noun that move it: "forty guards or more".
    private Amount reopened(Sentence sentence, Amount amount, int head) {
        return amount.range().isExact() && head > amount.to() ? movedBehind(sentence, amount, head) : amount;
    }

    /// The number that begins at a token, or behind the modifier that does: the "no" of "no fewer than eight" and the
    /// "many" of "as many as a hundred" count nothing.
    private Optional<Amount> from(Sentence sentence, int index) {
        if (is(sentence, index, BETWEEN) && index + 1 < sentence.tokens().size()) {
            return at(sentence, index + 1);
        }
        return modifiers
                .at(sentence, index)
                .filter(modifier -> MOVES.contains(modifier.value().need("effect")))
                .flatMap(modifier -> plain(sentence, behind(sentence, modifier))
                        .filter(number -> !isMeasure(sentence, number))
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
                        == sentence.token(index).span().start()
                && !QUOTES.contains(sentence.token(index - 1).tag());
        return glued
                ? Optional.empty()
                : plain(sentence, index)
                        .filter(number -> !isMeasure(sentence, number))
                        .map(number -> ranged(sentence, number))
                        .map(number -> modified(sentence, number));
    }

    /// The number that begins at a token, or at the modifier before one.
    public Optional<Amount> startingAt(Sentence sentence, int index) {
        return from(sentence, index);
    }

    /// "16 years", "16 year-old", "20 km": years and distances are counted, not people or things.
    private boolean isMeasure(Sentence sentence, Amount number) {
        int behind = number.to() + 1;
        if (behind < sentence.tokens().size() && sentence.token(behind).word().equals("-")) {
            behind++;
        }
        return behind < sentence.tokens().size()
                && modifiers
                        .at(sentence, behind)
                        .filter(match -> match.value().need("effect").equals(MEASURE))
                        .isPresent();
    }

    /// "30 to 40", "between 30 and 40": from the first to the second.
    private Amount ranged(Sentence sentence, Amount number) {
        int join = number.to() + 1;
        boolean between = number.from() > 0 && is(sentence, number.from() - 1, BETWEEN);
        if (!number.range().isExact() || !is(sentence, join, between ? BETWEEN_AND : TO)) {
            return number;
        }
        return plain(sentence, join + 1)
                .filter(most -> most.range().isExact()
                        && most.range().min() > number.range().min()
                        && !isMeasure(sentence, most))
                .map(most -> new Amount(
                        CountRange.between(number.range().min(), most.range().min()),
                        between ? number.from() - 1 : number.from(),
                        most.to(),
                        number.rules()))
                .orElse(number);
    }

    private boolean is(Sentence sentence, int index, String effect) {
        return index >= 0
                && index < sentence.tokens().size()
                && modifiers
                        .at(sentence, index)
                        .filter(match -> match.value().need("effect").equals(effect))
                        .isPresent();
    }

    /// "41 or more", "41 at least": the words right behind a number, or behind its noun.
    private Amount movedBehind(Sentence sentence, Amount number, int last) {
        int behind = last + 1;
        if (behind >= sentence.tokens().size()) {
            return number;
        }
        return modifiers
                .at(sentence, behind)
                .filter(match -> AFTER.contains(match.value().need("effect")))
                // "40 guards more than two years ago": what is followed by a number of its own moves that.
                .filter(match -> plain(sentence, match.last().index() + 1).isEmpty())
                .map(match -> {
                    List<String> rules = new ArrayList<>(number.rules());
                    rules.add(match.value().id());
                    return new Amount(
                            CountRange.atLeast(number.range().min()),
                            number.from(),
                            match.last().index(),
                            rules);
                })
                .orElse(number);
    }

    private Optional<Amount> plain(Sentence sentence, int index) {
        if (is(sentence, index, FURTHER) && isDigitsOrWord(sentence, index + 1)) {
            // "another 65", "a further nine": a number of its own.
            return plain(sentence, index + 1);
        }
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
            // "twenty-eight", cut at its hyphen.
            boolean hyphen = at + 1 < sentence.tokens().size()
                    && sentence.token(at).tag().equals("HYPH")
                    && words.at(sentence, at + 1)
                            .filter(next -> next.value().range().isExact())
                            .isPresent();
            at += hyphen ? 1 : 0;
            if (total == 0 || total > MOST) {
                break;
            }
        }
        if (!any || total > MOST) {
            return Optional.empty();
        }
        return Optional.of(new Amount(CountRange.exactly((int) total), index, at - 1, rules));
    }

    private boolean isDigitsOrWord(Sentence sentence, int index) {
        return index < sentence.tokens().size()
                && (digits(sentence.token(index)).isPresent()
                        || words.at(sentence, index).isPresent());
    }

    private static Optional<Long> digits(Token token) {
        if (!DIGITS.matcher(token.word()).matches()) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(token.word().replace(",", "")));
    }

    private Amount modified(Sentence sentence, Amount number) {
        if (number.range().isExact()) {
            Amount moved = movedBehind(sentence, number, number.to());
            if (!moved.equals(number)) {
                return moved;
            }
        }
        for (int from = Math.max(0, number.from() - 3); from < number.from(); from++) {
            Optional<PhraseIndex.Match<Row>> found = modifiers.at(sentence, from);
            if (found.isPresent()
                    && found.get().last().index() == number.from() - 1
                    && MOVES.contains(found.get().value().need("effect"))) {
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
            default -> throw row.wrong(EFFECTS);
        };
    }
}
