package org.hearsay.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// How much must stand beside a trigger before it tells of an incident by itself.
///
/// "The village was raided" may be the tax office's doing. In a report that tells of violence anyway it hardly is, so
/// there less is asked: who is named need not be known to the lexicon.
final class Evidence {
    private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj");

    /// What is known of the report that a trigger stands in.
    enum Setting {
        /// Nothing: the words beside the trigger must say it all.
        UNKNOWN,
        /// That it tells of violence.
        VIOLENT
    }

    private final Roles roles;
    private final LossReader losses;

    Evidence(Roles roles, LossReader losses) {
        this.roles = roles;
        this.losses = losses;
    }

    /// Whether a trigger with these roles tells of an incident.
    ///
    boolean isEnough(Sentence sentence, Trigger trigger, Token head, List<Filler> fillers, Setting setting) {
        return isEnough(sentence, trigger, head, fillers)
                || !trigger.verb() && losses.isBeside(sentence, head)
                || setting == Setting.VIOLENT && trigger.isStrong()
                || setting == Setting.VIOLENT && isEnoughAmidViolence(sentence, trigger, head, fillers);
    }

    private boolean isEnough(Sentence sentence, Trigger trigger, Token head, List<Filler> fillers) {
        boolean weapon = has(fillers, Slot.WEAPONS);
        if (trigger.frame().needsWeapon()) {
            return weapon || isBlownUp(sentence, trigger, head, fillers);
        }
        return trigger.isStrong() && !fillers.isEmpty()
                || isHit(sentence, trigger, head)
                        && roles.hasVictim(sentence, IncidentType.PROPERTY_DESTRUCTION, fillers)
                || trigger.strength() == Trigger.Strength.VICTIM && roles.hasVictim(sentence, trigger.type(), fillers)
                || weapon
                || has(fillers, Slot.PERPETRATORS);
    }

    /// "Rebels blew up a pylon": done to something, where a boiler or sales explode by themselves.
    private boolean isBlownUp(Sentence sentence, Trigger trigger, Token head, List<Filler> fillers) {
        return trigger.isStrong()
                && sentence.children(head).stream()
                        .anyMatch(child -> child.relation().equals("obj")
                                || child.relation().equals("nsubj:pass"))
                && (has(fillers, Slot.PERPETRATORS)
                        || roles.hasVictim(sentence, IncidentType.PROPERTY_DESTRUCTION, fillers));
    }

    private boolean isEnoughAmidViolence(Sentence sentence, Trigger trigger, Token head, List<Filler> fillers) {
        if (trigger.frame().needsWeapon()) {
            // "They fired at the town."
            return has(fillers, Slot.TARGETS) && has(fillers, Slot.PERPETRATORS);
        }
        if (trigger.strength() != Trigger.Strength.VICTIM && losses.isLoss(sentence, head)) {
            // "Four were killed" is the toll of an incident told elsewhere, unless it says where.
            return has(fillers, Slot.PLACE);
        }
        if (!trigger.verb()) {
            return has(fillers, Slot.PLACE, Slot.TARGETS);
        }
        return has(fillers, Slot.PLACE)
                || has(fillers, Slot.TARGETS) && isBySomebodyKnown(sentence, head)
                || trigger.strength() == Trigger.Strength.WEAK && losses.mayTell(sentence)
                || trigger.strength() != Trigger.Strength.WEAK
                        && (has(fillers, Slot.TARGETS) || hasParty(sentence, head));
    }

    private static boolean has(List<Filler> fillers, Slot... slots) {
        List<Slot> any = Arrays.asList(slots);
        return fillers.stream().anyMatch(filler -> any.contains(filler.slot()));
    }

    /// "They also burned the police station": where violence is told, by those who did that.
    private static boolean isBySomebodyKnown(Sentence sentence, Token head) {
        return sentence.children(head, "nsubj").stream()
                .anyMatch(subject -> subject.tag().equals("PRP"));
    }

    /// Whether a noun is told to do it or to suffer it.
    private static boolean hasParty(Sentence sentence, Token head) {
        Stream<Token> above = sentence.head(head).filter(verb -> head.relation().equals("conj")).stream();
        return Stream.concat(Stream.of(head), above)
                .flatMap(verb -> sentence.children(verb).stream())
                .filter(child -> CORE.contains(child.relation()))
                .anyMatch(child -> child.isNoun() || child.tag().equals("CD"));
    }

    /// "The base was struck": in the passive, with nothing said of what struck it, such as a storm.
    private static boolean isHit(Sentence sentence, Trigger trigger, Token head) {
        return trigger.strength() == Trigger.Strength.HIT
                && !sentence.children(head, "nsubj:pass").isEmpty()
                && sentence.children(head).stream()
                        .map(sentence::markedRelation)
                        .noneMatch(relation -> relation.equals("obl:by") || relation.equals("obl:agent"));
    }
}
