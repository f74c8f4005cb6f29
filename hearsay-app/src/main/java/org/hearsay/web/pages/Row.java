package org.hearsay.web.pages;

import java.util.List;
import org.hearsay.export.Headline;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Slot;
import org.hearsay.store.IncidentLine;
import org.hearsay.store.IncidentSummary;

/// An incident as a list shows it.
///
/// @param day ISO with the weekday
/// @param type its code
/// @param killed the range; empty for unknown
/// @param disputed the questions on which sources contradict each other
public record Row(
        String id,
        String day,
        String time,
        String type,
        String headline,
        String place,
        String killed,
        String injured,
        int origins,
        int reports,
        int copies,
        List<String> disputed) {
    private static final String UNDATED = "undated";

    public Row {
        disputed = List.copyOf(disputed);
    }

    static Row of(IncidentSummary summary) {
        IncidentLine line = summary.line();
        ImpreciseDate days = Wording.days(line.date());
        String place = line.place() == null ? "" : line.place();
        String country = line.country() == null ? "" : Wording.country(line.country());
        return new Row(
                line.id(),
                days == null ? UNDATED : Wording.day(days.start(), days.end()),
                line.time() == null ? "" : line.time(),
                line.type(),
                Headline.brief(summary),
                place.isEmpty() ? "" : country.isEmpty() || country.equals(place) ? place : place + ", " + country,
                figure(line.killed()),
                figure(line.injured()),
                line.origins(),
                line.reports(),
                summary.copies(),
                line.disputed().stream()
                        .map(code -> Slot.ofCode(code).map(Slot::question).orElse(code))
                        .toList());
    }

    /// Whether somebody says on which days it can have been.
    boolean isDated() {
        return !day.equals(UNDATED);
    }

    /// The day, or the first and the last of several.
    public List<String> days() {
        return List.of(day.split("(?<=/)"));
    }

    private static String figure(@org.jspecify.annotations.Nullable String label) {
        return label == null ? "" : label.replace('-', '–');
    }

    /// The type in words.
    public String typeWords() {
        return Wording.words(type);
    }
}
