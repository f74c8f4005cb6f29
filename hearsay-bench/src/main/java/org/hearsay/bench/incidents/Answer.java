package org.hearsay.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;

/// An incident as a report's hand-made answers give it, or as an export does: what both are compared by.
///
/// @param id the incident's name
/// @param type ACLED's sub-event type
/// @param date when
/// @param place its name; empty where unknown
/// @param country ISO code; empty where unknown
/// @param point where; empty where unknown
/// @param acceptKm how far from there is near enough; 0 in an export
/// @param counts how many munitions, killed, injured, by slot
/// @param claims who says what
/// @param respondsTo what it answers, by name
record Answer(
        String id,
        String type,
        Optional<ImpreciseDate> date,
        String place,
        String country,
        Optional<GeoPoint> point,
        double acceptKm,
        List<String> perpetrators,
        List<String> targets,
        Set<String> weapons,
        Counts counts,
        String damage,
        List<String> respondsTo,
        List<Said> claims) {

    /// How many, by slot.
    record Counts(Optional<Range> munitions, Optional<Range> killed, Optional<Range> injured) {
        List<Optional<Range>> all() {
            return List.of(munitions, killed, injured);
        }
    }

    /// Names of the slots of [Counts#all].
    static final List<String> COUNTED = List.of("munitions", "killed", "injured");

    /// A claim.
    ///
    /// @param report the report it stands in; empty in hand-made answers, which are of one report
    /// @param start where its quote begins in the file, in code points; -1 where unknown
    record Said(String slot, String quote, String stance, List<String> chain, String report, int start, int end) {

        /// The same claim made twice counts once.
        Said alone() {
            return new Said(slot, quote, stance, chain, "", -1, -1);
        }

        static Said of(JsonNode claim) {
            return new Said(
                    claim.path("slot").asText(),
                    claim.path("quote").asText(""),
                    claim.path("stance").asText(),
                    texts(claim.path("chain")),
                    claim.path("report").asText(""),
                    claim.path("start").asInt(-1),
                    claim.path("end").asInt(-1));
        }
    }

    /// Whether it says where it was at all.
    boolean hasPlace() {
        return !place.isEmpty() || point.isPresent();
    }

    static Counts counts(JsonNode incident) {
        return new Counts(
                Range.of(incident.path("munitions")),
                Range.of(incident.path("killed")),
                Range.of(incident.path("injured")));
    }

    static List<Said> claims(JsonNode incident) {
        List<Said> claims = new ArrayList<>();
        incident.path("claims").forEach(claim -> claims.add(Said.of(claim)));
        return claims;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : "";
    }
}
