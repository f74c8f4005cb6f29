package org.hearsay.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// A violent event as one trigger of one sentence tells it.
///
/// @param sentence the sentence
/// @param head the trigger's word
/// @param span the trigger's words
/// @param type what happened
/// @param vague whether the type is only the default of an unspecific word such as "attack"
/// @param fillers its roles
/// @param traits how it is spoken of
/// @param days the weekdays and years named with it
/// @param rule id of the trigger's line
record Event(
        Sentence sentence,
        Token head,
        Span span,
        IncidentType type,
        boolean vague,
        List<Filler> fillers,
        Traits traits,
        DayWords.Days days,
        String rule) {

    /// How an event is spoken of.
    ///
    /// @param definite known already: "the attack", "these strikes"
    /// @param fresh told as new: "an attack"
    /// @param another said to be another one than those told before
    /// @param plural several: "strikes", "three bases"
    /// @param past told as lying before the rest: "had attacked"
    /// @param recalled told as no part of the news: "last year's attack"
    /// @param opens whether it says enough to tell of an incident by itself; else it only goes back to one
    record Traits(
            boolean definite,
            boolean fresh,
            boolean another,
            boolean plural,
            boolean past,
            boolean recalled,
            boolean opens) {}

    Event {
        fillers = List.copyOf(fillers);
    }

    Stream<Filler> on(Slot slot) {
        return fillers.stream().filter(filler -> filler.slot() == slot);
    }

    /// The short labels of a slot's values.
    List<String> labels(Slot slot) {
        return on(slot).map(filler -> filler.value().label()).distinct().toList();
    }

    /// This event, told as lying before the rest of a report.
    ///
    /// @param recalled whether as no part of its news
    Event before(boolean recalled) {
        var before = new Traits(
                traits.definite(), traits.fresh(), traits.another(), traits.plural(), true, recalled, traits.opens());
        return new Event(sentence, head, span, type, vague, fillers, before, days, rule);
    }

    Event withType(IncidentType type) {
        return new Event(sentence, head, span, type, vague, fillers, traits, days, rule);
    }

    Event withDays(DayWords.Days days) {
        return new Event(sentence, head, span, type, vague, fillers, traits, days, rule);
    }

    Event withFillers(List<Filler> fillers) {
        return new Event(sentence, head, span, type, vague, fillers, traits, days, rule);
    }
}
