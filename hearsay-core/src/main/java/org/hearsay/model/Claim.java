package org.hearsay.model;

import java.util.List;

/// One thing that one speaker says about one incident.
///
/// @param slot the question it answers
/// @param value the answer
/// @param stance how the innermost speaker stands to it
/// @param chain who says so, through whom
/// @param span the words it was read from, in the report's clean text
/// @param rules ids of the lexicon lines that made it, such as `en/triggers/fire`
public record Claim(Slot slot, SlotValue value, Stance stance, SourceChain chain, Span span, List<String> rules) {
    public Claim {
        rules = List.copyOf(rules);
    }

    public Claim withValue(SlotValue value) {
        return new Claim(slot, value, stance, chain, span, rules);
    }

    public Claim withChain(SourceChain chain) {
        return new Claim(slot, value, stance, chain, span, rules);
    }

    public Claim withStance(Stance stance) {
        return new Claim(slot, value, stance, chain, span, rules);
    }

    public Claim withSpan(Span span) {
        return new Claim(slot, value, stance, chain, span, rules);
    }

    /// This claim with another rule to its credit; unchanged where the rule stands there already.
    public Claim withRule(String rule) {
        if (rules.contains(rule)) {
            return this;
        }
        var more = new java.util.ArrayList<>(rules);
        more.add(rule);
        return new Claim(slot, value, stance, chain, span, more);
    }
}
