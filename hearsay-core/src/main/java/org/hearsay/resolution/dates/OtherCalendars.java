package org.hearsay.resolution.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/// Days of the Islamic and the Persian calendar.
final class OtherCalendars {
    private static final LocalDate NOWRUZ_1400 = LocalDate.of(2021, 3, 21);
    private static final int EPOCH = 1400;

    private OtherCalendars() {}

    /// A day of the Umm al-Qura calendar, which a country's own sighting of the moon may miss by a day; empty where
    /// there is no such day.
    static Optional<LocalDate> hijri(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// A day of the solar Hijri calendar, in years 1244 to 1473, where its leap years repeat every 33 years; empty
    /// where there is no such day.
    static Optional<LocalDate> persian(int year, int month, int day) {
        int length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
        if (year < 1244 || year > 1473 || month < 1 || month > 12 || day < 1 || day > length) {
            return Optional.empty();
        }
        long days = 0;
        for (int each = Math.min(year, EPOCH); each < Math.max(year, EPOCH); each++) {
            days += isLeap(each) ? 366 : 365;
        }
        LocalDate nowruz = NOWRUZ_1400.plusDays(year < EPOCH ? -days : days);
        int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        return Optional.of(nowruz.plusDays(before + day - 1L));
    }

    private static boolean isLeap(int year) {
        return switch (year % 33) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }
}
