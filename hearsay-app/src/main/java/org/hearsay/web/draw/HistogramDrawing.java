package org.hearsay.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.store.IncidentSearch.Bar;
import org.hearsay.store.IncidentSearch.Histogram;
import org.hearsay.store.IncidentSearch.Unit;
import org.jspecify.annotations.Nullable;

/// A histogram as numbers.
///
/// @param bars one for each day, month or year that has incidents
/// @param marks dates under the axis
/// @param chosen the part that the filter asks for, its left edge and its length; empty for no part
/// @param first the first day
/// @param last the last day
/// @param unit `day`, `month` or `year`
/// @param most the height of the highest bar in incidents
public record HistogramDrawing(
        int width,
        int height,
        List<Column> bars,
        List<Mark> marks,
        List<String> chosen,
        String first,
        String last,
        String unit,
        int most,
        int undated) {
    private static final int MARKS = 5;

    /// A bar; its lower part is what is disputed.
    public record Column(
            String x, String width, String y, String height, String disputedY, String disputedHeight, String words) {}

    /// A date under the axis.
    public record Mark(String x, String words, String anchor) {}

    /// Draws a histogram.
    ///
    /// @param from the first day that the filter asks for; null for any
    /// @param to the last one; null for any
    public static HistogramDrawing of(
            Histogram histogram, @Nullable LocalDate from, @Nullable LocalDate to, int width, int height) {
        Unit unit = histogram.unit();
        List<Bar> bars = histogram.bars();
        String name = unit.name().toLowerCase(java.util.Locale.ROOT);
        if (bars.isEmpty()) {
            return new HistogramDrawing(
                    width, height, List.of(), List.of(), List.of(), "", "", name, 0, histogram.undated());
        }
        LocalDate first = bars.getFirst().first();
        LocalDate last = end(bars.getLast().first(), unit);
        double day = width / (double) (ChronoUnit.DAYS.between(first, last) + 1);
        int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        for (Bar bar : bars) {
            double x = ChronoUnit.DAYS.between(first, bar.first()) * day;
            double length = (ChronoUnit.DAYS.between(bar.first(), end(bar.first(), unit)) + 1) * day;
            double high = Math.max(2, (height - 4.0) * bar.count() / most);
            double disputed = high * bar.disputed() / bar.count();
            columns.add(new Column(
                    World.number(x),
                    World.number(Math.max(1.2, Math.min(length, 28) - (length > 3 ? 1 : 0))),
                    World.number(height - high),
                    World.number(high),
                    World.number(height - disputed),
                    World.number(disputed),
                    label(bar.first(), unit) + ": " + bar.count() + (bar.count() == 1 ? " incident" : " incidents")
                            + (bar.disputed() > 0 ? ", " + bar.disputed() + " disputed" : "")));
        }
        return new HistogramDrawing(
                width,
                height,
                columns,
                marks(first, last, unit, width),
                chosen(from, to, first, last, day, width),
                first.toString(),
                last.toString(),
                name,
                most,
                histogram.undated());
    }

    private static LocalDate end(LocalDate first, Unit unit) {
        return switch (unit) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    private static String label(LocalDate day, Unit unit) {
        return day.toString().substring(0, unit == Unit.DAY ? 10 : unit == Unit.MONTH ? 7 : 4);
    }

    private static List<Mark> marks(LocalDate first, LocalDate last, Unit unit, int width) {
        long days = ChronoUnit.DAYS.between(first, last);
        int count = days == 0 ? 1 : MARKS;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = label(first.plusDays(days * i / Math.max(1, count - 1)), unit);
            if (marks.stream().noneMatch(mark -> mark.words.equals(words))) {
                marks.add(new Mark(
                        World.number(width * (double) i / Math.max(1, count - 1)),
                        words,
                        i == 0 ? "start" : i == count - 1 ? "end" : "middle"));
            }
        }
        return marks;
    }

    private static List<String> chosen(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate first, LocalDate last, double day, int width) {
        if (from == null && to == null) {
            return List.of();
        }
        LocalDate left = from == null || from.isBefore(first) ? first : from;
        LocalDate right = to == null || to.isAfter(last) ? last : to;
        double x = Math.clamp(ChronoUnit.DAYS.between(first, left) * day, 0, width);
        double end = Math.clamp((ChronoUnit.DAYS.between(first, right) + 1) * day, x, width);
        return List.of(World.number(x), World.number(Math.max(1, end - x)));
    }
}
