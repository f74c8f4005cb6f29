package org.hearsay.resolution.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Span;

/// The time that lies between two incidents: "five months after …", "hours earlier".
///
/// @param words the stretch and the word that says which way it goes, in the report's clean text
/// @param duration how long, as TIMEX3 writes it: `P5M`, `PT24H`, `PTXH`
/// @param after whether what is told comes after what it is counted from
/// @param bare whether it counts from what was told before, and not from an incident that it names
record Lapse(Span words, String duration, boolean after, boolean bare) {
    private static final Pattern DURATION = Pattern.compile("P(?<clock>T?)(?<n>\\d{1,3}|X)(?<unit>DE|[HMDWY])");
    private static final int HOURS = 24;
    private static final int HALF_A_DAY = 12;

    /// The day of what comes so long after, or before, a day; a month or a year where it is counted in these, and a
    /// week
    /// in weeks. Empty where the stretch is too vague for any, as "weeks after" is.
    Optional<ImpreciseDate> from(ImpreciseDate date, boolean forward) {
        Matcher found = DURATION.matcher(duration);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean vague = found.group("n").equals("X");
        int count = vague ? 1 : Integer.parseInt(found.group("n"));
        if (!found.group("clock").isEmpty()) {
            // "Two hours later" is mostly still the same day.
            int days = found.group("unit").equals("H") && count >= HALF_A_DAY ? (count + HOURS - 1) / HOURS : 0;
            return Optional.of(
                    forward
                            ? new ImpreciseDate(date.start(), date.end().plusDays(days))
                            : new ImpreciseDate(date.start().minusDays(days), date.end()));
        }
        LocalDate day = forward ? date.start() : date.end();
        return vague
                ? Optional.empty()
                : Period.of(found.group("unit"))
                        .map(period -> period.around(period.plus(day, forward ? count : -count)));
    }
}
