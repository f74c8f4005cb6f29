package org.hearsay.bench;

import java.util.Locale;
import org.hearsay.Pipeline;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;

/// Reads ever longer reports and prints what a thousand words cost: the same at every length where time is linear in
/// it.
///
/// Usage: `LengthSpeed [PAGES]`, the longest report's pages (64 where none is given). Two kinds, both written here: a
/// feature in which each page tells an attack of its own, and a text of the same words without a full stop. The best of
/// three readings counts.
public final class LengthSpeed {
    private static final int PAGES = 64;
    private static final int TIMES = 3;
    private static final double MILLIS = 1e6;
    private static final int THOUSAND = 1_000;
    private static final String[] TOWNS = {"Mosul", "Goma", "Kandahar", "Maiduguri", "Donetsk", "Cali", "Jenin", "Idlib"
    };

    private LengthSpeed() {}

    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PAGES;
        var lexicon = Lexicon.builtIn();
        var pipeline = new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
        cost(pipeline, feature(most), TIMES);
        for (int pages = 1; pages <= most; pages *= 2) {
            String feature = feature(pages);
            String endless = feature.replace(".", " and").replace("\n", " ");
            System.out.printf(
                    Locale.ROOT,
                    "%d words: feature %.1f ms, without a full stop %.1f ms a thousand words%n",
                    words(feature),
                    cost(pipeline, feature, TIMES),
                    cost(pipeline, endless, TIMES));
        }
    }

    private static String feature(int pages) {
        var text = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            text.append("On ")
                    .append(1 + page % 28)
                    .append(" May rebels fired ")
                    .append(2 + page)
                    .append(" rockets at the army base in ")
                    .append(TOWNS[page % TOWNS.length])
                    .append(". Two soldiers were killed and three wounded, the ministry said. ")
                    .append("The market opened at nine and the traders drank their tea. ".repeat(15))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /// Milliseconds a thousand words, the best of some readings.
    private static double cost(Pipeline pipeline, String text, int times) {
        var report = new Report("0".repeat(64), "long", text, CleanText.of(text), Publication.UNKNOWN);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            pipeline.read(report);
            best = Math.min(best, (System.nanoTime() - begun) / MILLIS);
        }
        return best * THOUSAND / words(text);
    }
}
