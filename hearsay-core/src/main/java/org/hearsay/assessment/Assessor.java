package org.hearsay.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.Dating;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.jspecify.annotations.Nullable;

/// Says what the sources make of an incident. The order of reports makes no difference.
public final class Assessor {
    private static final int FEW = 4;
    private static final Comparator<Voice> READING_ORDER = Comparator.comparing(Voice::mention)
            .thenComparing(voice -> voice.claim().span())
            .thenComparing(voice -> voice.claim().toString());

    private Assessor() {}

    /// The assessment of an incident.
    ///
    /// @param reports the reports it is told in and those they copy, by id
    public static Assessment assess(Incident incident, Map<String, ReportHead> reports) {
        var positions = new Positions(reports, new Deaths(incident, reports));
        Map<Slot, SlotAssessment> slots = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            List<Voice> voices = voices(incident, slot);
            if (!voices.isEmpty()) {
                List<Assessment.Position> held = positions.of(voices);
                Verdicts.Ruling ruling = Verdicts.on(held);
                slots.put(slot, new SlotAssessment(held, ruling.verdict(), ruling.rule(), BestValues.of(slot, held)));
            }
        }
        return new Assessment(type(incident), dating(incident, reports), place(incident), slots);
    }

    private static List<Voice> voices(Incident incident, Slot slot) {
        List<Voice> voices = new ArrayList<>();
        for (Mention mention : incident.mentions()) {
            mention.claimsOn(slot).forEach(claim -> voices.add(new Voice(mention.id(), claim)));
        }
        voices.sort(READING_ORDER);
        return voices;
    }

    /// The type that most reports give it; of equals the one first listed in the codebook. Reports that say no more
    /// than
    /// "attack" leave the word to the others, unless these are fewer than one in four.
    private static IncidentType type(Incident incident) {
        List<IncidentType> all = incident.mentions().stream().map(Mention::type).toList();
        List<IncidentType> specific =
                all.stream().filter(type -> type != IncidentType.ATTACK).toList();
        List<IncidentType> heard = specific.size() * FEW >= all.size() ? specific : all;
        return mostFrequent(heard, Comparator.<IncidentType>naturalOrder());
    }

    private static @Nullable Dating dating(Incident incident, Map<String, ReportHead> reports) {
        List<Dating> datings = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (Mention mention : incident.mentions()) {
            Optional.ofNullable(mention.dating()).ifPresent(datings::add);
            Optional.ofNullable(reports.get(mention.id().report()))
                    .map(report -> report.publication().date())
                    .ifPresent(days::add);
        }
        return new DayChoice(datings, days).best().orElse(null);
    }

    private static @Nullable Place place(Incident incident) {
        return Whereabouts.best(incident.mentions().stream()
                        .map(Mention::place)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(null);
    }

    private static <T> T mostFrequent(List<T> values, Comparator<? super T> tie) {
        Map<T, Long> counts = values.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey, tie))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
