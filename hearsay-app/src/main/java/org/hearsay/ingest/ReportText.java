package org.hearsay.ingest;

import java.util.List;
import org.hearsay.ingest.Lines.Line;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Publication;
import org.hearsay.model.Span;

/// Tells the prose of a report from its metadata lines and the furniture of the page it was saved from.
final class ReportText {
    private final MetadataLines metadata;
    private final Furniture furniture;
    private final PrintedDates dates;
    private final OutletNames outlets;
    private final PageData pages;
    private final PageProse prose;

    ReportText(Lexicon lexicon) {
        metadata = new MetadataLines(lexicon);
        dates = new PrintedDates(lexicon);
        outlets = new OutletNames(lexicon);
        furniture = new Furniture(lexicon, outlets);
        pages = new PageData(lexicon, dates, outlets);
        prose = new PageProse(furniture);
    }

    /// What a report's file holds.
    ///
    /// @param kept the ranges that are prose, ascending, not overlapping
    /// @param publication who published it, where and when
    record Reading(List<Span> kept, Publication publication) {}

    /// @param original the decoded file
    Reading read(String original) {
        if (PageData.isPage(original)) {
            return new Reading(prose.of(original), pages.read(original));
        }
        var head = new Head(metadata, dates, outlets, furniture);
        var kept = new Kept();
        for (Line line : new Lines(original)) {
            int from = line.isBlank() ? line.start() : head.proseFrom(line, goesOn(original, line));
            if (from < line.end() && !line.isBlank()) {
                String prose = line.text().substring(from - line.start());
                Furniture.Verdict verdict = furniture.judge(prose);
                if (verdict == Furniture.Verdict.REST && line.start() > original.length() / 2) {
                    break;
                }
                if (verdict == Furniture.Verdict.PROSE) {
                    kept.keep(from, Math.min(head.proseTo(line, from), from + furniture.creditFrom(prose)));
                }
            }
            // The line end stays even where the line goes, so that its neighbours never run together.
            if (!kept.isEmpty()) {
                kept.keep(line.end(), line.next());
            }
        }
        return new Reading(kept.spans(), head.publication());
    }

    /// Whether the next line begins with a small letter, as in a text cut to a width: no line of its own.
    private static boolean goesOn(String original, Line line) {
        int next = line.next();
        while (next < original.length() && (original.charAt(next) == ' ' || original.charAt(next) == '\t')) {
            next++;
        }
        return next < original.length() && Character.isLowerCase(original.charAt(next));
    }
}
