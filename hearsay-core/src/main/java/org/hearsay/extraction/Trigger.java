package org.hearsay.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.Row;
import org.hearsay.model.IncidentType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A word that tells of an incident.
///
/// @param frame how its roles are read
/// @param type the type it makes; null where the weapon decides
/// @param byState the type it makes when a state does it and no weapon is named; null where that decides nothing
/// @param alone the type it makes when neither a weapon nor a side is named; null where that is an attack
/// @param strength how much must stand beside it before it tells of an incident
/// @param verb whether it is a verb; else a noun
/// @param with lemmas of words one of which must stand in its clause; none where it needs none
/// @param rule id of its line
record Trigger(
        Frame frame,
        @Nullable IncidentType type,
        @Nullable IncidentType byState,
        @Nullable IncidentType alone,
        Strength strength,
        boolean verb,
        Set<String> with,
        String rule) {

    /// How far apart a verb and the word that completes it may stand: "took the six wounded travellers hostage".
    private static final int FARTHEST = 8;

    /// How much must stand beside a trigger before it tells of an incident.
    enum Strength {
        /// Any role.
        STRONG,
        /// A victim, or what a weak one needs: one shoots people or films.
        VICTIM,
        /// What a weak one needs, or something that is hit in the passive: "the depot was struck".
        HIT,
        /// A weapon, an armed actor or a loss.
        WEAK;

        private static Strength of(Row row) {
            String word = row.need("strength");
            return Arrays.stream(values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> row.wrong("strength is strong, victim, hit or weak"));
        }
    }

    Trigger {
        with = Set.copyOf(with);
    }

    static Trigger of(Row row, Frame frame) {
        return new Trigger(
                frame,
                type(row, "type"),
                type(row, "by_state"),
                type(row, "alone"),
                Strength.of(row),
                frame.isOfVerbs(),
                new HashSet<>(row.list("with")),
                row.id());
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    /// Whether the word that must complete it hangs on it: "took six travellers hostage".
    boolean isComplete(Sentence sentence, Token head) {
        if (with.isEmpty()) {
            return true;
        }
        List<Token> tokens = sentence.tokens();
        int from = Math.max(0, head.index() - FARTHEST);
        int to = Math.min(tokens.size(), head.index() + FARTHEST + 1);
        return tokens.subList(from, to).stream()
                .filter(token -> with.contains(token.lemma()))
                .anyMatch(token -> sentence.dominates(head, token));
    }

    /// Whether a word that must complete a noun stands in its sentence: "bodies, their hands tied".
    boolean isSaid(Sentence sentence) {
        return with.isEmpty() || sentence.tokens().stream().anyMatch(token -> with.contains(token.lemma()));
    }

    private static @Nullable IncidentType type(Row row, String column) {
        return row.cell(column)
                .map(code -> IncidentType.ofCode(code)
                        .orElseThrow(() -> row.wrong("'" + code + "' is no incident type; see docs/glossary.md")))
                .orElse(null);
    }
}
