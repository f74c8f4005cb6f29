package org.hearsay.resolution.dates;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.hearsay.resolution.dates.DateMeaning.Which;
import org.hearsay.resolution.dates.DatePiece.Hour;
import org.hearsay.resolution.dates.DatePiece.Meaning;
import org.hearsay.resolution.dates.DatePiece.Phase;
import org.hearsay.resolution.dates.DateRules.Found;
import org.hearsay.resolution.dates.DateRules.Rule;
import org.jspecify.annotations.Nullable;

/// The rules for clock times, parts of the day, and what narrows a day or a month down. As in [DateRules].
final class ClockRules {
    /// "(1500 GMT)" behind a time in the place's own; it is passed over, as the place's time is what people report.
    /// A zone alone in brackets is the clock's own: "(GMT+4)".
    private static final String ZONE = "(?:\\([CNYD]?z\\)|z(?:\\([CNYD]z\\))?)?";

    /// "local time (1644 GMT)".
    private static final String IN_ZONE = "(?:z(?:\\([CNYD]z\\))?|\\(z\\))";

    private ClockRules() {}

    static List<Rule> all() {
        return List.of(
                // 7:44 PM local time (1644 GMT), 14:00 local time
                Rule.of("(?<c>C)(?:(?<m>m)" + ZONE + "|" + IN_ZONE + ")", ClockRules::marked),
                // at 14:00, until 14:00, around 14:00 (11:00 GMT)
                Rule.of("(?<=[@^iQbg&>-])(?<c>C)k?(?:\\([CNYD]?z\\))?", found -> clock(found, "")),
                // 9 p.m., 8 o'clock
                Rule.of("(?<c>[Dn])(?:k?(?<m>m)" + ZONE + "|k|z)", ClockRules::marked),
                // three in the morning, 8 o'clock in the evening, 9:30 at night
                Rule.of(
                        "(?<c>[DnC])k?(?:it|\\^)(?<p>P)",
                        found -> clock(found, found.need("p").value())),
                // 6 and 7 a.m.
                Rule.of("(?<c>[Dn])(?=[&>-][Dn]m)", ClockRules::before),
                // at 2000, by 0930, 1430 hours, at 1500 GMT
                Rule.of("(?<=[\\^i])(?<c>[YN])(?:U|z)?(?![.U])", ClockRules::figures),
                Rule.of("(?<c>[YN])z", ClockRules::figures),
                // 0930
                Rule.of(
                        "(?<c>N)",
                        found -> found.need("c").value().startsWith("0") ? figures(found) : Optional.empty()),
                // noon, midnight
                Rule.of("(?<c>c)", ClockRules::word),
                // that night, the following morning, this evening
                Rule.of("t?(?<l>L)(?<p>P)", ClockRules::partOf),
                // the night (of), before dawn; alone before a day
                Rule.of(
                        "t?(?<p>P)",
                        found -> Optional.of(new Hour(found.need("p").value(), null, null))),
                // early, late, mid-
                Rule.of(
                        "t?(?<e>E)f?-?",
                        found -> Optional.of(new Phase(DateMeaning.PhaseOf.Phase.valueOf(
                                found.need("e").value())))));
    }

    private static Optional<Meaning> marked(Found found) {
        return clock(found, found.word("m").map(ClockRules::half).orElse(""));
    }

    private static Optional<Meaning> clock(Found found, String half) {
        DateWord word = found.need("c");
        int minute = word.kind() == DateWord.Kind.CLOCK
                ? Integer.parseInt(word.values().get(1))
                : 0;
        return hour(word.number(), minute, half).map(it -> new Hour(it.toString(), it, null));
    }

    /// "6 and 7 a.m.": the half of the day stands behind the second.
    private static Optional<Meaning> before(Found found) {
        DateWord mark = found.words().get(found.matcher().end() + 2);
        return hour(found.need("c").number(), 0, half(mark)).map(it -> new Hour(it.toString(), it, null));
    }

    private static String half(DateWord mark) {
        return mark.value().equals("pm") ? "PM" : "MO";
    }

    private static Optional<Meaning> figures(Found found) {
        String text = found.need("c").value();
        return text.matches("([01]\\d|2[0-4])[0-5]\\d")
                ? hour(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2)), "")
                        .map(it -> new Hour(it.toString(), it, null))
                : Optional.empty();
    }

    private static Optional<Meaning> word(Found found) {
        LocalTime time = LocalTime.parse(found.need("c").value());
        return Optional.of(new Hour(time.toString(), time, null));
    }

    /// @param half `MO` or empty for as it stands, `PM` and the parts of the later day for the twelve hours from noon
    private static Optional<LocalTime> hour(int hour, int minute, String half) {
        boolean later = half.equals("PM") || half.equals("AF") || half.equals("EV") || half.equals("NI") && hour >= 5;
        boolean twelve = !half.isEmpty();
        if (minute > 59 || hour > (twelve ? 12 : 24) || hour == 24 && minute > 0 || twelve && hour == 0 && later) {
            return Optional.empty();
        }
        int of24 = twelve ? hour % 12 + (later ? 12 : 0) : hour % 24;
        return Optional.of(LocalTime.of(of24, minute));
    }

    private static Optional<Meaning> partOf(Found found) {
        Which which = DateRules.which(found.word("l")).orElse(Which.SAME);
        String part = found.need("p").value();
        boolean lastNight = which == Which.LAST && part.equals("NI");
        @Nullable
        DateMeaning date = lastNight
                ? new DateMeaning.DaysAway(-1, 0)
                : new DateMeaning.Away(Period.DAY, which.step(), which.isOfText() || which == Which.NEXT);
        return which == Which.RECENT ? Optional.empty() : Optional.of(new Hour(part, null, date));
    }
}
