package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/// A slot's value as the words around a trigger give it.
///
/// @param slot the slot
/// @param value its value
/// @param stance asserted, or left open by the words beside it
/// @param span the words
/// @param rules ids of the lexicon lines that made it
record Filler(Slot slot, SlotValue value, Stance stance, Span span, List<String> rules) {
    Filler {
        rules = List.copyOf(rules);
    }

    static Filler asserted(Slot slot, SlotValue value, Span span, List<String> rules) {
        return new Filler(slot, value, Stance.ASSERTS, span, rules);
    }

    /// Whether it counts somebody or something: not where it says none, nor where it counts nothing.
    boolean countsAny() {
        return value instanceof SlotValue.Count count && count.range().min() > 0;
    }

    /// This filler, made by one more line.
    Filler withRule(String rule) {
        List<String> more = new ArrayList<>(rules);
        more.add(rule);
        return new Filler(slot, value, stance, span, more);
    }

    Filler withStance(Stance stance) {
        return new Filler(slot, value, stance, span, rules);
    }

    /// This filler as a claim in the report's own voice.
    Claim toClaim() {
        return new Claim(slot, value, stance, SourceChain.UNKNOWN, span, rules);
    }
}
