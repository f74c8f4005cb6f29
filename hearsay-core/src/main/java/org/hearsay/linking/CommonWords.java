package org.hearsay.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;

/// How common words are in news, so that a text's telling words stand out. Thread-safe.
///
/// The counts are the lexicon's and never the ledger's: how alike two reports are must not change with a third one,
/// or every new report would weigh all others anew.
public final class CommonWords {
    private static final int OF = 10_000;
    /// In how many of 10,000 reports a word stands that is not in the table: fewer than the rarest that is.
    private static final double UNLISTED = 13;
    /// Figures and names tell events apart better than other words of their rarity.
    private static final double FIGURE = 2;

    private static final double NAME = 1.25;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Integer> per10000 = new HashMap<>();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public CommonWords(Lexicon lexicon) {
        for (Row row : lexicon.table("en/common-words").rows()) {
            per10000.put(row.need("word"), count(row));
        }
    }

    private static int count(Row row) {
        try {
            return Integer.parseInt(row.need("per_10000"));
        } catch (NumberFormatException e) {
            throw row.wrong("per_10000 is a whole number");
        }
    }

    /// The rarer words of a text, weighed by how often it uses them and how rare they are (TF-IDF).
    public RareWords in(String text) {
        Map<String, Use> uses = new HashMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            if (found.length() > 1 || Character.isDigit(found.charAt(0))) {
                uses.computeIfAbsent(found.toLowerCase(Locale.ROOT), it -> new Use())
                        .add(Character.isUpperCase(found.charAt(0)));
            }
        }
        List<RareWords.Weighed> weighed = uses.entrySet().stream()
                .map(use -> new RareWords.Weighed(use.getKey(), use.getValue().weight() * rarity(use.getKey())))
                .filter(each -> each.weight() > 0)
                .sorted(Comparator.comparingDouble((RareWords.Weighed each) -> -each.weight())
                        .thenComparing(RareWords.Weighed::word))
                .toList();
        return RareWords.of(weighed);
    }

    private double rarity(String word) {
        Integer count = per10000.get(word);
        double rarity = Math.log(OF / (count == null ? UNLISTED : count));
        return word.chars().allMatch(Character::isDigit) ? FIGURE * rarity : rarity;
    }

    /// How a text uses a word.
    private static final class Use {
        private int times;
        private int capitalised;

        void add(boolean isCapitalised) {
            times++;
            capitalised += isCapitalised ? 1 : 0;
        }

        double weight() {
            return (1 + Math.log(times)) * (2 * capitalised > times ? NAME : 1);
        }
    }
}
