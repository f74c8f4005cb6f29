package org.hearsay.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.model.ImpreciseDate;

/// Days as answers write them: `2021-06-28`, `2020-01`, `2020`, or an object of `start` and `end`.
final class DaySpan {
    private DaySpan() {}

    /// The days; empty where none are given or the words are no date.
    static Optional<ImpreciseDate> of(JsonNode node) {
        if (node.isObject()) {
            Optional<ImpreciseDate> start = of(node.path("start"));
            Optional<ImpreciseDate> end = of(node.path("end"));
            if (start.isEmpty() || end.isEmpty()) {
                return start.or(() -> end);
            }
            return start.get().start().isAfter(end.get().end())
                    ? Optional.empty()
                    : Optional.of(
                            new ImpreciseDate(start.get().start(), end.get().end()));
        }
        return node.isTextual() ? of(node.asText()) : Optional.empty();
    }

    private static Optional<ImpreciseDate> of(String text) {
        String[] parts = text.substring(0, Math.min(10, text.length())).split("-");
        try {
            int year = Integer.parseInt(parts[0]);
            if (parts.length == 1) {
                return Optional.of(ImpreciseDate.in(year));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
            return Optional.of(
                    parts.length == 2
                            ? ImpreciseDate.in(month)
                            : ImpreciseDate.on(month.atDay(Integer.parseInt(parts[2]))));
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    /// Whether both can be one day, give or take `slack`; what is unknown meets all.
    static boolean meet(Optional<ImpreciseDate> one, Optional<ImpreciseDate> other, int slack) {
        return one.isEmpty() || other.isEmpty() || one.get().meets(other.get(), slack);
    }
}
