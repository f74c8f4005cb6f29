package org.hearsay.ingest;

import java.util.Optional;
import org.hearsay.ingest.Lines.Line;
import org.hearsay.ingest.MetadataLines.Entry;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.jspecify.annotations.Nullable;

/// What the head of one report says about its publication, gathered line by line. Not thread-safe.
final class Head {
    /// How many lines of print, blank ones not counted, may name the outlet or the day; further down they are others'.
    private static final int LINES = 25;

    private static final int LONGEST_HEADLINE = 200;

    private final MetadataLines metadata;
    private final PrintedDates dates;
    private final OutletNames outlets;
    private final Furniture furniture;
    private boolean inMetadata = true;
    private int lines;
    private int proseLines;
    private @Nullable String url;
    private @Nullable String headline;
    private @Nullable String namedOutlet;
    private @Nullable String printedOutlet;
    private final DayEvidence days = new DayEvidence();

    Head(MetadataLines metadata, PrintedDates dates, OutletNames outlets, Furniture furniture) {
        this.furniture = furniture;
        this.metadata = metadata;
        this.dates = dates;
        this.outlets = outlets;
    }

    /// Where the prose of a line begins, in units of the file; its end where all of it is metadata.
    ///
    /// @param goesOn whether the next line is the rest of its sentence
    int proseFrom(Line line, boolean goesOn) {
        if (inMetadata) {
            Optional<Entry> entry = metadata.read(line.text());
            if (entry.isPresent()) {
                note(entry.get());
                return line.end() - entry.get().rest().length();
            }
            inMetadata = false;
        }
        return lines++ < LINES && !goesOn && isImprint(line.text()) ? line.end() : line.start();
    }

    /// Where the prose of a kept line ends: a headline's outlet is cut off ("Bridge hit by mortars | Example Daily").
    int proseTo(Line line, int from) {
        proseLines++;
        String prose = line.text().substring(from - line.start());
        if (proseLines <= 3) {
            days.add(dates.dateline(prose), DateBasis.PRINTED);
        }
        if (proseLines == 1 && prose.length() < LONGEST_HEADLINE && !endsSentence(prose)) {
            int cut = outlets.tail(prose, url);
            if (cut < prose.length()) {
                printed(outlets.nameIn(prose.substring(cut)));
            }
            if (headline == null) {
                headline = prose.substring(0, cut).strip();
            }
            return cut == prose.length() ? line.end() : from + cut;
        }
        if (proseLines <= 3) {
            outlets.dateline(prose, url).ifPresent(this::printed);
        }
        return line.end();
    }

    /// All that was learnt; which of several days counts is [DayEvidence]'s to say.
    Publication publication() {
        String outlet = namedOutlet != null ? namedOutlet : printedOutlet;
        if (outlet == null) {
            outlet = outlets.of(url).orElse(null);
        }
        if (url != null) {
            days.add(dates.inAddress(url), DateBasis.ADDRESS);
        }
        Optional<DayEvidence.Piece> day = days.best();
        return new Publication(
                outlet,
                url,
                headline,
                day.map(DayEvidence.Piece::day).orElse(null),
                day.map(DayEvidence.Piece::basis).orElse(DateBasis.UNKNOWN));
    }

    private void note(Entry entry) {
        String value = entry.value();
        switch (entry.field()) {
            case URL -> url = url == null ? value : url;
            case OUTLET -> namedOutlet = namedOutlet == null ? value : namedOutlet;
            case HEADLINE -> headline = headline == null ? value : headline;
            case DATE -> days.add(dates.inStamp(value), DateBasis.METADATA);
            case UPDATED -> days.add(dates.inStamp(value), DateBasis.UPDATED);
            case AUTHOR, OTHER -> {}
        }
    }

    /// Whether a line of print only says who published the report or when; what it says is kept in mind.
    private boolean isImprint(String line) {
        // A section such as "News" may spell an address too.
        Optional<String> outlet =
                furniture.judge(line) == Furniture.Verdict.PROSE ? outlets.alone(line, url) : Optional.empty();
        if (outlet.isPresent()) {
            printed(outlet.get());
            return true;
        }
        Optional<PrintedDates.Printed> printed = dates.alone(line);
        if (printed.isEmpty()) {
            return false;
        }
        days.add(printed.get().date(), printed.get().isUpdate() ? DateBasis.UPDATED : DateBasis.PRINTED);
        outlets.alone(printed.get().beside(), url).ifPresent(this::printed);
        return true;
    }

    private void printed(String outlet) {
        if (printedOutlet == null) {
            printedOutlet = outlet;
        }
    }

    private static boolean endsSentence(String prose) {
        String bare = prose.strip();
        return bare.endsWith(".") || bare.endsWith(".”") || bare.endsWith(".\"");
    }
}
