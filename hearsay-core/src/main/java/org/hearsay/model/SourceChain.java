package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who says it, citing whom: from the one who prints it inwards.
///
/// Empty where the report speaks in its own voice and its outlet is unknown.
///
/// @param speakers outermost first
public record SourceChain(List<Speaker> speakers) {
    /// A report's own voice, its outlet unknown.
    public static final SourceChain UNKNOWN = new SourceChain(List.of());

    public SourceChain {
        speakers = List.copyOf(speakers);
    }

    public static SourceChain of(Speaker... speakers) {
        return new SourceChain(List.of(speakers));
    }

    /// The one who prints it.
    public Optional<Speaker> outermost() {
        return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.getFirst());
    }

    /// The one whose word it finally is.
    public Optional<Speaker> innermost() {
        return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.getLast());
    }

    /// This chain printed by `outlet`; unchanged where the outlet stands first already.
    public SourceChain printedBy(Speaker outlet) {
        if (outermost()
                .map(Speaker::name)
                .filter(outlet.name()::equalsIgnoreCase)
                .isPresent()) {
            return this;
        }
        List<Speaker> longer = new ArrayList<>(speakers.size() + 1);
        longer.add(outlet);
        longer.addAll(speakers);
        return new SourceChain(longer);
    }

    /// The names, outermost first, as the record prints them.
    public List<String> names() {
        return speakers.stream().map(Speaker::name).toList();
    }
}
