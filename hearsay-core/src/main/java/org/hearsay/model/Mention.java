package org.hearsay.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One incident as one report tells it.
///
/// Each stage returns a fuller one: extraction finds the claims, attribution their speakers, resolution the day, the
/// place and the names.
///
/// @param id its permanent name
/// @param type what happened
/// @param role whether it is the news or recalled
/// @param triggers the words that tell of it, in order, at least one
/// @param claims what is said about it
/// @param dating when it happened; null where the report does not let us know
/// @param yearless the day of a year that the report does not let us know; null where it is dated, or has no day at all
/// @param place where it happened; null where the report does not say
/// @param relations to other incidents told in the same report
public record Mention(
        MentionId id,
        IncidentType type,
        Role role,
        List<Span> triggers,
        List<Claim> claims,
        @Nullable Dating dating,
        @Nullable YearlessDating yearless,
        @Nullable Place place,
        List<Relation> relations) {

    /// Why a report tells an incident.
    public enum Role {
        /// The news of the report.
        MAIN,
        /// Recalled.
        BACKGROUND;

        /// The word in records.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How an incident stands to another one.
    ///
    /// @param kind the relation
    /// @param to the other incident as this report tells it
    /// @param words the words that say so, in the report's clean text
    /// @param rule id of the lexicon line that made it
    public record Relation(Kind kind, MentionId to, Span words, String rule) {
        /// Kinds of relation.
        public enum Kind {
            RESPONDS_TO,
            FOLLOWED_BY,
            PART_OF,
            /// Told to be another one: "a second bomb", "an hour later".
            APART_FROM
        }
    }

    public Mention {
        triggers = List.copyOf(triggers);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        if (dating != null && yearless != null) {
            throw new IllegalArgumentException("dated, so with a year: " + id);
        }
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("no mention without words: " + id);
        }
    }

    /// One that is dated, or has no day at all.
    public Mention(
            MentionId id,
            IncidentType type,
            Role role,
            List<Span> triggers,
            List<Claim> claims,
            @Nullable Dating dating,
            @Nullable Place place,
            List<Relation> relations) {
        this(id, type, role, triggers, claims, dating, null, place, relations);
    }

    /// The claims about one slot, in the order of the report.
    public Stream<Claim> claimsOn(Slot slot) {
        return claims.stream().filter(claim -> claim.slot() == slot);
    }

    /// The words that tell of other incidents and not of this one.
    ///
    /// @param all the mentions of one report, this one among them
    public Stream<Span> rivals(List<Mention> all) {
        return all.stream()
                .filter(other -> !other.id.equals(id))
                .flatMap(other -> other.triggers.stream())
                .filter(trigger -> !triggers.contains(trigger));
    }

    public Mention withType(IncidentType type) {
        return new Mention(id, type, role, triggers, claims, dating, yearless, place, relations);
    }

    public Mention withRole(Role role) {
        return new Mention(id, type, role, triggers, claims, dating, yearless, place, relations);
    }

    public Mention withClaims(List<Claim> claims) {
        return new Mention(id, type, role, triggers, claims, dating, yearless, place, relations);
    }

    public Mention withDating(@Nullable Dating dating) {
        return new Mention(id, type, role, triggers, claims, dating, place, relations);
    }

    /// The same, dated only as far as that goes.
    public Mention withYearless(YearlessDating yearless) {
        return new Mention(id, type, role, triggers, claims, null, yearless, place, relations);
    }

    public Mention withPlace(@Nullable Place place) {
        return new Mention(id, type, role, triggers, claims, dating, yearless, place, relations);
    }

    public Mention withRelations(List<Relation> relations) {
        return new Mention(id, type, role, triggers, claims, dating, yearless, place, relations);
    }
}
