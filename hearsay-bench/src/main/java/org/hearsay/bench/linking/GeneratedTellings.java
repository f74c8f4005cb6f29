package org.hearsay.bench.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hearsay.linking.CommonWords;
import org.hearsay.linking.IncidentNames;
import org.hearsay.linking.Linker;
import org.hearsay.linking.Telling;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/// Mentions made from their number alone, as dense as those of a year of world news on armed conflict.
///
/// Assumed: 1,000 mentions a day, in the order of their days give or take two; 2.5 mentions an incident, a few with
/// dozens; 20 countries with 40 places each, drawn by Zipf's law, so that one place in a hundred has a twentieth of
/// all;
/// one in ten placed no better than by country, one in ten without a day; a report a mention, with 40 words of which
/// 8 are the incident's own, 4 the place's and the rest common to all.
final class GeneratedTellings {
    private static final int A_DAY = 1000;
    private static final int COUNTRIES = 20;
    private static final int PLACES = 40;
    private static final double MENTIONS_AN_INCIDENT = 2.5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final List<IncidentType> TYPES =
            List.of(IncidentType.SHELLING, IncidentType.AIR_DRONE_STRIKE, IncidentType.IED, IncidentType.ATTACK);
    private static final Span WORD = new Span(0, 1);

    private final Linker linker;
    private final CommonWords words;

    GeneratedTellings(Linker linker, CommonWords words) {
        this.linker = linker;
        this.words = words;
    }

    /// The mention of that number; the same each time.
    Telling telling(int number) {
        var own = new SplittableRandom(number * 31L + 7);
        int day = number / A_DAY;
        // Mentions of an incident come within two days: it is drawn from those of the day, or of one or two before.
        int incidentDay = Math.max(0, day - (own.nextInt(4) == 0 ? 1 + own.nextInt(2) : 0));
        int ofDay = (int) (A_DAY / MENTIONS_AN_INCIDENT);
        int chosen = own.nextInt(30) == 0 ? own.nextInt(3) : own.nextInt(ofDay);
        var incident = new SplittableRandom(incidentDay * 1_000_003L + chosen);
        int country = zipf(incident, COUNTRIES);
        int place = zipf(incident, PLACES);
        IncidentType type = TYPES.get(incident.nextInt(TYPES.size()));
        int killed = incident.nextInt(12);
        LocalDate happened = FIRST_DAY.plusDays(incidentDay);
        var id = new MentionId(IncidentNames.sha256("generated " + number), number, 0);
        Dating dating = own.nextInt(10) == 0 ? null : new Dating(ImpreciseDate.on(happened), null, "generated");
        Mention mention = new Mention(
                id,
                type,
                Mention.Role.MAIN,
                List.of(WORD),
                List.of(
                        claim(Slot.KILLED, new SlotValue.Count(CountRange.exactly(killed + own.nextInt(2)), null)),
                        claim(Slot.PERPETRATORS, new SlotValue.Actor("Group " + country + " " + incident.nextInt(3)))),
                dating,
                place(country, place, own.nextInt(10) == 0),
                List.of());
        String text = text(own, incidentDay * 1000 + chosen, country * PLACES + place);
        return linker.tellings(List.of(mention), FIRST_DAY.plusDays(day), words.in(text), Map.of())
                .getFirst();
    }

    private static Claim claim(Slot slot, SlotValue value) {
        return new Claim(slot, value, Stance.ASSERTS, SourceChain.UNKNOWN, WORD, List.of("generated"));
    }

    private static Place place(int country, int place, boolean vague) {
        double lat = -40 + country * 4;
        double lon = country * 17 - 170;
        String code = "" + (char) ('A' + country % 26) + 'Z';
        return vague
                ? new Place("Country " + country, null, code, new GeoPoint(lat, lon), null, 400.0)
                : new Place(
                        "Place " + place,
                        null,
                        code,
                        new GeoPoint(lat + place % 8 * 0.5, lon + Math.floorDiv(place, 8) * 0.6),
                        null,
                        5.0);
    }

    /// The first of `size` is the likeliest by far.
    private static int zipf(SplittableRandom random, int size) {
        return (int) Math.min(size - 1, Math.pow(size, random.nextDouble()) - 1);
    }

    private static String text(SplittableRandom own, int incident, int place) {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(" Detail").append(incident).append('x').append(own.nextInt(10));
        }
        for (int i = 0; i < 4; i++) {
            text.append(" Town").append(place).append('x').append(i);
        }
        for (int i = 0; i < 28; i++) {
            text.append(" common").append(own.nextInt(4000));
        }
        return text.toString();
    }
}
