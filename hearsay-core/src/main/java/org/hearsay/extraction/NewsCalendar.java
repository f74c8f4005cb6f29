package org.hearsay.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The day words of a report, seen from the day on which it was published.
///
/// "On 11 April" is then a Thursday, so that it can be told from "Wednesday", and "in February" is long ago in June.
final class NewsCalendar {
    /// What happened so many days before a report was published is not its news.
    private static final int NEWS_DAYS = 10;

    private static final int WEEK = 7;

    private final @Nullable LocalDate published;

    /// @param published null where nobody knows it; then the words stay as they are and nothing is old
    NewsCalendar(@Nullable LocalDate published) {
        this.published = published;
    }

    /// What the sentences of a report tell, each event with the weekdays of its dates, and as no part of the news where
    /// its words say that it was long ago. A report all of whose days are long ago has them for its news.
    List<EventReader.Reading> seen(List<EventReader.Reading> readings) {
        boolean news = published != null
                && readings.stream()
                        .flatMap(reading -> reading.events().stream())
                        .map(Event::days)
                        .anyMatch(days -> !days.equals(DayWords.NONE) && !isOld(days, published));
        return readings.stream()
                .map(reading -> new EventReader.Reading(
                        inOneBreath(reading.events().stream()
                                .map(event -> seen(event, news))
                                .toList()),
                        reading.unreal(),
                        reading.total()))
                .toList();
    }

    /// "In November, in the massacre, they burned homes and shot people": they shot them in November.
    private static List<Event> inOneBreath(List<Event> events) {
        return events.stream()
                .map(event -> event.days().equals(DayWords.NONE)
                                && events.stream()
                                        .anyMatch(other -> other.traits().recalled()
                                                && OneBreath.describes(event.sentence(), event.head(), other.head()))
                        ? event.before(true)
                        : event)
                .toList();
    }

    private Event seen(Event event, boolean news) {
        if (published == null) {
            return event;
        }
        Set<Integer> weekdays = new TreeSet<>(event.days().weekdays());
        event.days()
                .dates()
                .forEach(date -> last(date, published)
                        .filter(day -> !date.endsWith("-"))
                        // A weekday without a date is one of the last seven.
                        .filter(day -> !day.plusDays(WEEK).isBefore(published))
                        .ifPresent(day -> weekdays.add(day.getDayOfWeek().getValue())));
        Event dated = event.withDays(
                new DayWords.Days(weekdays, event.days().years(), event.days().dates()));
        return news && isOld(event.days(), published) ? dated.before(true) : dated;
    }

    private static boolean isOld(DayWords.Days days, LocalDate published) {
        if (!days.years().isEmpty()) {
            return days.years().stream()
                    .allMatch(year -> Integer.parseInt(year) < published.getYear() - 1
                            || Integer.parseInt(year) < published.getYear() && published.getDayOfYear() > NEWS_DAYS);
        }
        Set<LocalDate> all = days.dates().stream()
                .flatMap(date -> last(date, published).stream())
                .collect(Collectors.toSet());
        return days.weekdays().isEmpty()
                && !all.isEmpty()
                && all.stream().allMatch(day -> day.plusDays(NEWS_DAYS).isBefore(published));
    }

    /// The last day before the publication that bears a date such as `2-19`, or the last one of a month such as `2-`.
    private static Optional<LocalDate> last(String date, LocalDate published) {
        String[] parts = date.split("-", -1);
        try {
            int month = Integer.parseInt(parts[0]);
            for (int year = published.getYear(); year >= published.getYear() - 1; year--) {
                YearMonth of = YearMonth.of(year, month);
                LocalDate day = parts[1].isEmpty() ? of.atEndOfMonth() : of.atDay(Integer.parseInt(parts[1]));
                boolean running =
                        parts[1].isEmpty() && YearMonth.from(published).equals(of);
                if (running || !day.isAfter(published)) {
                    return Optional.of(day);
                }
            }
        } catch (DateTimeException e) {
            // No month has such a day: "May 35".
            return Optional.empty();
        }
        return Optional.empty();
    }
}
