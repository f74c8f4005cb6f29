package org.hearsay.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.assessment.ClaimMatrix;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Origin;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// A claim matrix on a terminal: as many origins side by side as its width holds, the others below.
final class MatrixPrinter {
    private static final int SLOT_WIDTH = 21;
    private static final int LEAST_CELL = 14;
    private static final int MOST_CELL = 26;
    private static final String GAP = "  ";

    private final Terminal terminal;

    MatrixPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(ClaimMatrix matrix) {
        if (matrix.origins().isEmpty()) {
            return;
        }
        int room = terminal.width() - SLOT_WIDTH;
        int columns = Math.max(1, Math.min(matrix.origins().size(), room / (LEAST_CELL + GAP.length())));
        int width = Math.min(MOST_CELL, room / columns - GAP.length());
        for (int from = 0; from < matrix.origins().size(); from += columns) {
            List<Origin> origins = matrix.origins()
                    .subList(from, Math.min(from + columns, matrix.origins().size()));
            terminal.out().println();
            terminal.out().println(terminal.bold((pad("", SLOT_WIDTH) + cells(origins, width)).stripTrailing()));
            for (ClaimMatrix.Row row : matrix.rows()) {
                if (origins.stream().anyMatch(row.cells()::containsKey)) {
                    terminal.out().println(line(row, origins, width));
                }
            }
        }
        terminal.out().println();
        terminal.out()
                .println(terminal.faint(
                        "+ asserts, - denies, ? cannot confirm, x retracts, ~ replaced later, ! disputed or denied,"
                                + " * unnamed"));
    }

    private static String cells(List<Origin> origins, int width) {
        return origins.stream()
                .map(origin -> pad(Printable.of(origin.name() + (origin.proven() ? "" : " *"), width), width))
                .collect(Collectors.joining(GAP));
    }

    private String line(ClaimMatrix.Row row, List<Origin> origins, int width) {
        String slot = (row.isDisputed() ? "! " : "  ") + row.slot().question();
        String text = pad(Printable.of(slot, SLOT_WIDTH - 1), SLOT_WIDTH)
                + origins.stream()
                        .map(origin -> pad(cell(row, origin, width), width))
                        .collect(Collectors.joining(GAP));
        return row.isDisputed() ? terminal.red(text.stripTrailing()) : text.stripTrailing();
    }

    private static String cell(ClaimMatrix.Row row, Origin origin, int width) {
        List<Position> held = row.cells().getOrDefault(origin, List.of());
        String text =
                held.stream().map(position -> answer(row.slot(), position)).collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : Printable.of(text, width);
    }

    private static String answer(Slot slot, Position position) {
        String mark = position.replaced() ? "~" : position.stance().mark();
        if (position.stance() == Stance.CANNOT_CONFIRM && position.value() instanceof SlotValue.Count) {
            return mark;
        }
        String label = position.value().label();
        return mark + (slot == Slot.OCCURRED ? IncidentTable.words(label) : label);
    }

    private static String pad(String text, int width) {
        int missing = width - text.codePointCount(0, text.length());
        return missing <= 0 ? text : text + " ".repeat(missing);
    }
}
