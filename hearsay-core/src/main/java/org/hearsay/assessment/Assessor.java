package org.hearsay.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.jspecify.annotations.Nullable;

/// Says what the sources make of an incident. The order of reports makes no difference.
public final class Assessor {
    private static final double HALF_SHARP_KM = 10;
    private static final double OFF_THE_MAP = 0.001;
    private static final Comparator<Voice> READING_ORDER = Comparator.comparing(Voice::mention)
            .thenComparing(voice -> voice.claim().span())
            .thenComparing(voice -> voice.claim().toString());

    private Assessor() {}

    /// The assessment of an incident.
    ///
    /// @param reports the reports it is told in and those they copy, by id
    public static Assessment assess(Incident incident, Map<String, ReportHead> reports) {
        var positions = new Positions(reports);
        Map<Slot, SlotAssessment> slots = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            List<Voice> voices = voices(incident, slot);
            if (!voices.isEmpty()) {
                List<Assessment.Position> held = positions.of(voices);
                Verdicts.Ruling ruling = Verdicts.on(held);
                slots.put(slot, new SlotAssessment(held, ruling.verdict(), ruling.rule(), BestValues.of(slot, held)));
            }
        }
        return new Assessment(type(incident), dating(incident), place(incident), slots);
    }

    private static List<Voice> voices(Incident incident, Slot slot) {
        List<Voice> voices = new ArrayList<>();
        for (Mention mention : incident.mentions()) {
            mention.claimsOn(slot).forEach(claim -> voices.add(new Voice(mention.id(), claim)));
        }
        voices.sort(READING_ORDER);
        return voices;
    }

    /// The type that most reports give it; of equals the one first listed in the codebook.
    private static IncidentType type(Incident incident) {
        return mostFrequent(
                incident.mentions().stream().map(Mention::type).toList(), Comparator.<IncidentType>naturalOrder());
    }

    /// Of the finest datings the most frequent; of equals the earliest.
    private static @Nullable Dating dating(Incident incident) {
        List<Dating> datings = incident.mentions().stream()
                .map(Mention::dating)
                .filter(Objects::nonNull)
                .toList();
        if (datings.isEmpty()) {
            return null;
        }
        long finest = datings.stream().mapToLong(it -> it.date().days()).min().orElseThrow();
        ImpreciseDate best = mostFrequent(
                datings.stream()
                        .map(Dating::date)
                        .filter(date -> date.days() == finest)
                        .toList(),
                Comparator.<ImpreciseDate>naturalOrder());
        return datings.stream().filter(it -> it.date().equals(best)).findFirst().orElseThrow();
    }

    /// The place that the others bear out best: each mention's place that can be the same one speaks for it, the more
    /// the preciser both are. Of equals the first by name; a place off the map only where none is on it.
    private static @Nullable Place place(Incident incident) {
        List<Place> places = incident.mentions().stream()
                .map(Mention::place)
                .filter(Objects::nonNull)
                .toList();
        return places.stream()
                .distinct()
                .max(Comparator.comparingDouble((Place place) -> support(place, places))
                        .thenComparing(Comparator.comparing(Place::name).reversed())
                        .thenComparing(Place::toString))
                .orElse(null);
    }

    private static double support(Place place, List<Place> all) {
        double others = all.stream()
                .filter(other -> other.meets(place, 0))
                .mapToDouble(Assessor::sharpness)
                .sum();
        return others * sharpness(place);
    }

    /// 1 for a point, a half where the place is known to within 10 km, near 0 for a country or a place off the map.
    private static double sharpness(Place place) {
        Double km = place.precisionKm();
        return km == null ? OFF_THE_MAP : HALF_SHARP_KM / (HALF_SHARP_KM + km);
    }

    private static <T> T mostFrequent(List<T> values, Comparator<? super T> tie) {
        Map<T, Long> counts = values.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey, tie))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
