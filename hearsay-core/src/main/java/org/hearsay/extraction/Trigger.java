package org.hearsay.extraction;

import org.hearsay.lexicon.Row;
import org.hearsay.model.IncidentType;
import org.jspecify.annotations.Nullable;

/// A word that tells of an incident.
///
/// @param frame how its roles are read
/// @param type the type it makes; null where the weapon decides
/// @param byState the type it makes when a state does it and no weapon is named; null where that decides nothing
/// @param strong whether it is enough alone; a weak one needs a weapon, an armed actor or a loss beside it
/// @param verb whether it is a verb; else a noun
/// @param rule id of its line
record Trigger(
        Frame frame,
        @Nullable IncidentType type,
        @Nullable IncidentType byState,
        boolean strong,
        boolean verb,
        String rule) {

    static Trigger of(Row row, Frame frame) {
        String strength = row.need("strength");
        if (!strength.equals("strong") && !strength.equals("weak")) {
            throw row.wrong("strength is strong or weak");
        }
        return new Trigger(
                frame,
                type(row, "type"),
                type(row, "by_state"),
                strength.equals("strong"),
                frame.isOfVerbs(),
                row.id());
    }

    private static @Nullable IncidentType type(Row row, String column) {
        return row.cell(column)
                .map(code -> IncidentType.ofCode(code)
                        .orElseThrow(() -> row.wrong("'" + code + "' is no incident type; see docs/glossary.md")))
                .orElse(null);
    }
}
