package org.hearsay.resolution.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// A day of the year that goes by a name.
sealed interface Holiday {

    /// When it falls.
    LocalDate in(int year);

    /// Reads `12-25`, `easter -2` or `nth 5 1 -1` (month, weekday, which one).
    ///
    /// @throws IllegalArgumentException where it is none of these
    static Holiday of(List<String> words) {
        return switch (words.getFirst()) {
            case "easter" -> new Easter(Integer.parseInt(words.getLast()));
            case "nth" ->
                new Nth(
                        Integer.parseInt(words.get(1)),
                        DayOfWeek.of(Integer.parseInt(words.get(2))),
                        Integer.parseInt(words.get(3)));
            default -> {
                String[] parts = words.getFirst().split("-");
                yield new SameDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
        };
    }

    /// The same day each year.
    record SameDay(int month, int day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /// The nth weekday of a month; -1 is the last.
    record Nth(int month, DayOfWeek day, int number) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
        }
    }

    /// Days from the western Easter Sunday.
    record Easter(int days) implements Holiday {
        /// By the rule of Meeus, Astronomical Algorithms (1991), chapter 8.
        @Override
        public LocalDate in(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int sum = h + l - 7 * m + 114;
            return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(days);
        }
    }
}
