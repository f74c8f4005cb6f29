package org.hearsay.resolution.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/// Turns hours told in another zone into those of the place: "at 1644 GMT" at a place in Syria is 19:44. Thread-safe.
///
/// The words stay what the report says. Where the zone of the place is unknown the hour stays as told.
public final class LocalTimes {
    private final TimeExpressions expressions;
    private final TimeZones zones;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public LocalTimes(Lexicon lexicon) {
        expressions = new TimeExpressions(lexicon);
        zones = new TimeZones(lexicon);
    }

    /// The mentions with their hours, and with them the day where midnight lies in between, in the time of their
    /// places.
    public List<Mention> resolve(AnnotatedReport report, List<Mention> mentions) {
        if (mentions.stream()
                .allMatch(mention -> mention.claimsOn(Slot.TIME).findAny().isEmpty())) {
            return mentions;
        }
        Map<Span, ZoneId> told = expressions.ofThePastIn(report).times().stream()
                .filter(time -> time.zone().isPresent())
                .collect(Collectors.toMap(
                        TimeExpression::span, time -> time.zone().orElseThrow(), (one, other) -> one));
        return told.isEmpty()
                ? mentions
                : mentions.stream().map(mention -> resolve(mention, told)).toList();
    }

    private Mention resolve(Mention mention, Map<Span, ZoneId> told) {
        Place place = mention.place();
        Optional<ZoneId> local = place == null ? Optional.empty() : zones.of(place);
        Dating dating = mention.dating();
        // Without a day the clocks of summer and winter cannot be told apart.
        if (local.isEmpty() || dating == null) {
            return mention;
        }
        List<Claim> claims = new ArrayList<>();
        @Nullable Dating shifted = dating;
        for (Claim claim : mention.claims()) {
            ZoneId zone = told.get(claim.span());
            if (zone == null || !(claim.value() instanceof SlotValue.Clock(LocalTime clock))) {
                claims.add(claim);
                continue;
            }
            LocalDate day = dating.date().start();
            ZonedDateTime there = day.atTime(clock).atZone(zone).withZoneSameInstant(local.get());
            claims.add(claim.withValue(new SlotValue.Clock(there.toLocalTime())));
            if (claim.span().equals(dating.words()) && !there.toLocalDate().equals(day)) {
                shifted = new Dating(
                        ImpreciseDate.on(there.toLocalDate()),
                        dating.words(),
                        dating.basis() + ", in the time of the place (" + local.get() + ")");
            }
        }
        return mention.withClaims(claims).withDating(shifted);
    }
}
