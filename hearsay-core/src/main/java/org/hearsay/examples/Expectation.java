package org.hearsay.examples;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// What a row must do to its `yes`, and must not do to its `no`.
///
/// @param words what it must do, behind "expected"
/// @param shows whether a reading shows it
record Expectation(String words, BiPredicate<Row, Reading> shows) {

    /// Any difference will do: for rows that claims name, and for those that only move what others make.
    private static final Expectation DIFFERENCE =
            new Expectation("the row to change the reading", (row, reading) -> reading.dependsOn(row.id()));

    /// What a table's rows must do beyond making a difference.
    private static final Map<String, Expectation> BY_TABLE = Map.of(
            "en/triggers",
            new Expectation(
                    "an incident told by this row",
                    (row, reading) -> reading.claimsOf(row.id()).anyMatch(claim -> claim.slot() == Slot.OCCURRED)),
            "en/losses",
            new Expectation(
                    "a loss in the row's slots",
                    (row, reading) -> row.list("slot").stream()
                            .allMatch(slot -> reading.claimsOf(row.id())
                                    .anyMatch(claim -> claim.slot().code().equals(slot)))),
            "en/damage",
            new Expectation(
                    "damage of the row's extent",
                    (row, reading) -> reading.claimsOf(row.id())
                            .anyMatch(claim -> claim.value() instanceof SlotValue.Damage damage
                                    && damage.label().equals(row.need("extent")))),
            "shared/weapons",
            new Expectation(
                    "a weapon of the row's kind",
                    (row, reading) -> reading.claimsOf(row.id())
                            .anyMatch(claim -> claim.value() instanceof SlotValue.Weapon(String kind)
                                    && kind.equals(row.need("kind")))),
            "en/numbers",
            new Expectation(
                    "a number of the row's bounds",
                    (row, reading) -> reading.claimsOf(row.id())
                            .anyMatch(claim -> claim.value() instanceof SlotValue.Count count
                                    && count.range().equals(bounds(row)))),
            "en/hedges",
            new Expectation("a fact with the row's stance", Expectation::hasStance),
            "en/reporting-verbs",
            new Expectation(
                    "a speaker with the row's stance",
                    (row, reading) -> hasStance(row, reading)
                                    && reading.claims()
                                            .anyMatch(claim ->
                                                    !claim.chain().speakers().isEmpty())
                            || row.need("object").equals("source") && reading.dependsOn(row.id())),
            "en/not-an-incident",
            new Expectation(
                    "the row to keep an incident out",
                    (row, reading) ->
                            reading.mentions().size() < reading.without().get().size()));

    static Expectation of(String table) {
        return Optional.ofNullable(BY_TABLE.get(table)).orElse(DIFFERENCE);
    }

    private static boolean hasStance(Row row, Reading reading) {
        Optional<Stance> stance = Stance.of(row.need("stance"));
        return reading.claimsOf(row.id()).map(Claim::stance).anyMatch(found -> stance.equals(Optional.of(found)));
    }

    private static CountRange bounds(Row row) {
        int min = Integer.parseInt(row.need("min"));
        String max = row.need("max");
        return max.equals("open") ? CountRange.atLeast(min) : CountRange.between(min, Integer.parseInt(max));
    }
}
