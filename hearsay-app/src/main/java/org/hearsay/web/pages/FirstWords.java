package org.hearsay.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.assessment.Origins;
import org.hearsay.export.Headline;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Slot;

/// What somebody was the first to say of an incident, alone or with others: their words in its earliest reports.
///
/// @param id of the incident
/// @param day on which these reports were published, ISO with the weekday
/// @param answers what they said, by question
public record FirstWords(String id, String headline, String day, List<Answer> answers) {
    public FirstWords {
        answers = List.copyOf(answers);
    }

    /// What they said on one question.
    ///
    /// @param address where it stands in the report reader
    public record Answer(String question, String stance, String mark, String value, String address) {}

    /// What the voice of that name said in the reports of the first day.
    static FirstWords of(LedgerEntry entry, String name) {
        var origins = new Origins(entry.reports());
        LocalDate first = entry.incident().mentions().stream()
                .flatMap(mention -> day(entry, mention.id().report()).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<Slot, SlotAssessment> slot : entry.assessment().slots().entrySet()) {
            for (Position position : slot.getValue().positions()) {
                position.voices().stream()
                        .filter(voice -> origins.heard(position, voice).name().equalsIgnoreCase(name))
                        .filter(voice -> day(entry, voice).equals(Optional.ofNullable(first)))
                        .findFirst()
                        .ifPresent(voice -> answers.add(new Answer(
                                slot.getKey().question(),
                                position.stance().words(),
                                position.stance().mark(),
                                MatrixView.value(position),
                                MatrixView.address(entry, voice))));
            }
        }
        return new FirstWords(
                entry.incident().id(), Headline.of(entry.assessment()), Wording.day(first, first), answers);
    }

    private static Optional<LocalDate> day(LedgerEntry entry, Voice voice) {
        return day(entry, voice.mention().report());
    }

    private static Optional<LocalDate> day(LedgerEntry entry, String report) {
        return Optional.ofNullable(entry.reports().get(report))
                .flatMap(head -> Optional.ofNullable(head.publication().date()));
    }
}
