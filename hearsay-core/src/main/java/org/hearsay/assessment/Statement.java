package org.hearsay.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;

/// What one source says of an incident in one sentence, as an analyst notes it: the point of it, and what it names on
/// the way.
///
/// "Rebels fired eight rockets at the base in Kara, a resident said" is one statement, of eight munitions; that they
/// were
/// rockets, and what and where they hit, comes with it. See decision 31.
///
/// @param claim the point
/// @param with what else the same words of the same source say, in the order of the text
public record Statement(Claim claim, List<Claim> with) {
    /// What is the point of a sentence wherever it is said.
    private static final Set<Slot> POINTS = EnumSet.of(
            Slot.PERPETRATORS, Slot.MUNITIONS, Slot.KILLED, Slot.INJURED, Slot.DAMAGE, Slot.RESPONDS_TO, Slot.TIME);

    /// What is named on the way, where there is a point.
    private static final Set<Slot> PARTS = EnumSet.of(Slot.TARGETS, Slot.WEAPONS, Slot.PLACE);

    public Statement {
        with = List.copyOf(with);
    }

    /// The statements of an incident's mentions, in the order of mentions and text. Every claim stands in one of
    /// them, and that the incident happened, where anybody says so, is the point of one.
    ///
    /// @param own whether a claim of a mention is the report's own, and so stays by itself
    public static Map<Mention, List<Statement>> of(List<Mention> mentions, Predicate<Told> own) {
        Map<Mention, Map<Claim, Claim>> folded = new HashMap<>();
        boolean happened = false;
        for (Mention mention : mentions) {
            Map<Claim, Claim> into = new LinkedHashMap<>();
            mention.claims().stream()
                    .filter(claim -> !own.test(new Told(mention, claim)))
                    .forEach(claim -> point(claim, mention).ifPresent(point -> into.put(claim, point)));
            happened |= mention.claimsOn(Slot.OCCURRED).anyMatch(claim -> !into.containsKey(claim));
            folded.put(mention, into);
        }
        if (!happened) {
            mentions.stream()
                    .filter(mention -> folded.getOrDefault(mention, Map.of()).keySet().stream()
                            .anyMatch(Statement::isEvent))
                    .findFirst()
                    .ifPresent(mention -> unfoldFirst(folded.getOrDefault(mention, Map.of())));
        }
        Map<Mention, List<Statement>> statements = new HashMap<>();
        mentions.forEach(mention ->
                statements.put(mention, statements(mention.claims(), folded.getOrDefault(mention, Map.of()))));
        return statements;
    }

    private static void unfoldFirst(Map<Claim, Claim> into) {
        into.keySet().stream()
                .filter(Statement::isEvent)
                .min((one, other) -> one.span().compareTo(other.span()))
                .ifPresent(into::remove);
    }

    private static boolean isEvent(Claim claim) {
        return claim.slot() == Slot.OCCURRED;
    }

    /// A claim of a mention.
    public record Told(Mention mention, Claim claim) {}

    private static List<Statement> statements(List<Claim> claims, Map<Claim, Claim> into) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : claims) {
            if (!into.containsKey(claim)) {
                statements.add(new Statement(
                        claim,
                        claims.stream()
                                .filter(part -> claim.equals(into.get(part)))
                                .toList()));
            }
        }
        return statements;
    }

    /// The claim that is the point of the sentence in which another is only named; empty where that one is the point.
    private static Optional<Claim> point(Claim part, Mention mention) {
        boolean event = isEvent(part);
        if (!event && !PARTS.contains(part.slot()) && !isDescribed(part)) {
            return Optional.empty();
        }
        Optional<Claim> point = mention.claims().stream()
                .filter(claim -> POINTS.contains(claim.slot()) && !(event && claim.slot() == Slot.TIME))
                .filter(claim -> !isDescribed(claim))
                .filter(claim -> isOneVoice(part, claim) && isOneSentence(part, claim, mention))
                .findFirst();
        return point.isPresent() || event
                ? point
                : mention.claims().stream()
                        .filter(claim -> claim.slot() == Slot.OCCURRED)
                        .filter(claim -> isOneVoice(part, claim) && claim.span().contains(part.span()))
                        .findFirst();
    }

    /// "Gunmen" accuses nobody.
    private static boolean isDescribed(Claim claim) {
        return claim.slot() == Slot.PERPETRATORS
                && claim.value().label().chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isOneVoice(Claim one, Claim other) {
        return one.stance() == other.stance() && one.chain().equals(other.chain());
    }

    /// A claim that an incident happened spans its sentence.
    private static boolean isOneSentence(Claim one, Claim other, Mention mention) {
        return one.span().overlaps(other.span())
                || mention.claimsOn(Slot.OCCURRED)
                        .anyMatch(told ->
                                told.span().contains(one.span()) && told.span().contains(other.span()));
    }
}
