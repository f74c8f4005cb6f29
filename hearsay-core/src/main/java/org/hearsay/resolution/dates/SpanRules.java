package org.hearsay.resolution.dates;

import java.util.List;
import java.util.Optional;
import org.hearsay.resolution.dates.DateMeaning.Which;
import org.hearsay.resolution.dates.DatePiece.Constant;
import org.hearsay.resolution.dates.DatePiece.Day;
import org.hearsay.resolution.dates.DatePiece.Meaning;
import org.hearsay.resolution.dates.DateRules.Found;
import org.hearsay.resolution.dates.DateRules.Rule;

/// The rules for how long, how often, and how long ago. As in [DateRules].
final class SpanRules {
    private static final String COUNT = "(?<n>[nDNVao])";
    private static final String CENTURY = "CE";

    private SpanRules() {}

    static List<Rule> all() {
        return List.of(
                // three weeks ago, a year ago
                Rule.of("Q?" + COUNT + "(?<u>U)A", found -> away(found, -1, false)),
                // two days earlier, a month later, the day before
                Rule.of("Q?(?<n>[nDNVao])(?<u>U)(?:B(?!p)|b(?![tLan.DNWMH]))", found -> away(found, -1, true)),
                Rule.of("Q?(?<n>[nDNVao])(?<u>U)(?:F(?!p)|g(?![tLan.DNWMH]))", found -> away(found, 1, true)),
                Rule.of("t(?<u>U)(?:B|b(?![tLan.DNWMH]))", found -> beside(found, -1)),
                // three hours later, hours later: how long
                Rule.of("Q?" + COUNT + "-?(?<u>U)F?", SpanRules::duration),
                // 63-year-old
                Rule.of("Q?" + COUNT + "-?(?<u>U)-?y", SpanRules::duration),
                // half an hour
                Rule.of("Q?ha(?<u>U)", SpanRules::half),
                // hours, for weeks
                Rule.of("(?<u>U)F?", SpanRules::plural),
                // the past three days, the next few months, recent months
                Rule.of("t?(?<l>L)(?<n>[nDNVo])(?<u>U)", SpanRules::duration),
                Rule.of("t?(?<l>L)(?<u>U)", SpanRules::vague),
                // daily, every week, every Monday
                Rule.of(
                        "s",
                        found -> Optional.of(new Constant(
                                TimeExpression.Type.SET, found.first().value()))),
                Rule.of(
                        "e(?<u>U)",
                        found -> Optional.of(new Constant(
                                TimeExpression.Type.SET,
                                value("1", found.need("u").value())))),
                Rule.of(
                        "e(?<w>W)",
                        found -> Optional.of(new Constant(
                                TimeExpression.Type.SET,
                                "XXXX-WXX-" + found.need("w").number()))),
                Rule.of(
                        "e(?<p>S)",
                        found -> Optional.of(new Constant(
                                TimeExpression.Type.SET,
                                "XXXX-" + found.need("p").value()))),
                // now, recently, soon
                Rule.of(
                        "r",
                        found -> Optional.of(new Constant(
                                TimeExpression.Type.DATE, found.first().value()))));
    }

    /// How many: `X` where the words do not say.
    private static String count(DateWord word) {
        return switch (word.kind()) {
            case VAGUE -> "X";
            default -> word.value();
        };
    }

    private static String value(String count, String unit) {
        if (unit.equals(CENTURY) && count.matches("\\d+")) {
            return "P" + count + "CE";
        }
        if (unit.equals(Period.DECADE.designator()) && count.matches("\\d+")) {
            return "P" + count + "0Y";
        }
        return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
    }

    private static Optional<Meaning> away(Found found, int sign, boolean ofText) {
        String count = count(found.need("n"));
        Optional<Period> period = Period.of(found.need("u").value());
        if (count.equals("X")) {
            return ofText ? Optional.empty() : Optional.of(new Constant(TimeExpression.Type.DATE, "PAST_REF"));
        }
        if (!count.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(count);
        // Ten years ago is a year, a decade ago too.
        boolean decades = period.filter(it -> it == Period.DECADE).isPresent();
        return period.map(it -> decades
                ? new Day(new DateMeaning.Away(Period.YEAR, sign * number * 10, ofText))
                : new Day(new DateMeaning.Away(it, sign * number, ofText)));
    }

    private static Optional<Meaning> beside(Found found, int step) {
        return Period.of(found.need("u").value()).map(it -> new Day(new DateMeaning.Away(it, step, true)));
    }

    private static Optional<Meaning> duration(Found found) {
        DateWord count = found.need("n");
        boolean ordinal = count.kind() == DateWord.Kind.ORDINAL;
        return ordinal || count.value().length() > 6
                ? Optional.empty()
                : Optional.of(new Constant(
                        TimeExpression.Type.DURATION,
                        value(count(count), found.need("u").value())));
    }

    private static Optional<Meaning> half(Found found) {
        return found.need("u").value().equals("TH")
                ? Optional.of(new Constant(TimeExpression.Type.DURATION, "PT30M"))
                : Optional.empty();
    }

    private static Optional<Meaning> plural(Found found) {
        return isPlural(found.need("u"))
                ? Optional.of(new Constant(
                        TimeExpression.Type.DURATION, value("X", found.need("u").value())))
                : Optional.empty();
    }

    private static Optional<Meaning> vague(Found found) {
        boolean vague = isPlural(found.need("u"))
                || DateRules.which(found.word("l"))
                        .filter(it -> it == Which.RECENT)
                        .isPresent();
        return vague ? plural(found) : Optional.empty();
    }

    /// Whether a unit is named in the plural; each has a row of its own.
    static boolean isPlural(DateWord unit) {
        return unit.rule().endsWith("s");
    }
}
