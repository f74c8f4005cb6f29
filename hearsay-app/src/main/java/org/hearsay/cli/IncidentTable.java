package org.hearsay.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hearsay.store.IncidentLine;
import org.jspecify.annotations.Nullable;

/// The ledger as a table.
final class IncidentTable {
    private static final int FIXED = 79;
    private static final int LEAST_PLACE = 14;
    private static final int MOST_PLACE = 34;

    private final Terminal terminal;
    private final String format;
    private final int placeWidth;

    IncidentTable(Terminal terminal) {
        this.terminal = terminal;
        placeWidth = Math.clamp(terminal.width() - FIXED, LEAST_PLACE, MOST_PLACE);
        format = "%-11s  %-13s %-5s  %-16s  %-" + placeWidth + "s  %6s %7s %7s %7s  ";
    }

    void print(List<IncidentLine> lines) {
        String header =
                format.formatted("ID", "DATE", "TIME", "TYPE", "PLACE", "KILLED", "INJURED", "REPORTS", "ORIGINS");
        terminal.out().println(terminal.bold(header + "DISPUTED"));
        lines.forEach(line ->
                terminal.out().println((row(line) + terminal.red(String.join(", ", line.disputed()))).stripTrailing()));
    }

    private String row(IncidentLine line) {
        return format.formatted(
                line.id(),
                date(line.date()),
                blank(line.time()),
                words(line.type()),
                Printable.of(place(line), placeWidth),
                blank(line.killed()),
                blank(line.injured()),
                line.reports(),
                line.origins());
    }

    /// Months and years as such, some days by the first and the day of the month of the last, `2023-11-12/13`, longer
    /// ranges by the month they begin in.
    static String date(@Nullable String date) {
        if (date == null) {
            return "";
        }
        int slash = date.indexOf('/');
        if (slash < 0) {
            return date;
        }
        LocalDate first = LocalDate.parse(date.substring(0, slash));
        LocalDate last = LocalDate.parse(date.substring(slash + 1));
        return last.isAfter(first.plusWeeks(1))
                ? "~" + YearMonth.from(first)
                : "%s/%02d".formatted(first, last.getDayOfMonth());
    }

    private static String place(IncidentLine line) {
        String place = line.place() == null ? "" : line.place();
        return line.country() == null ? place : place + ", " + line.country();
    }

    /// A code of the record as words: `air_drone_strike` is an air drone strike.
    static String words(String code) {
        return code.replace('_', ' ');
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
