package org.hearsay.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Speaker;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Which type of incident a word for a deed makes, with these weapons and by these sides.
final class DeedTypes {
    private final Map<String, IncidentType> typeOfWeapon = new HashMap<>();
    private final Weapons weapons;
    private final Actors actors;

    DeedTypes(Lexicon lexicon) {
        weapons = new Weapons(lexicon);
        actors = Actors.of(lexicon);
        lexicon.table("shared/weapons")
                .rows()
                .forEach(row -> row.cell("type")
                        .flatMap(IncidentType::ofCode)
                        .ifPresent(type -> typeOfWeapon.putIfAbsent(row.need("kind"), type)));
    }

    /// "Shot down a helicopter with its crew": what carries people was hit; only what is fired is intercepted.
    boolean isAircraftShotDown(Sentence sentence, Trigger trigger, List<Filler> fillers) {
        return trigger.type() == IncidentType.DISRUPTED
                && trigger.frame().needsWeapon()
                && fillers.stream().anyMatch(filler -> isAircraft(sentence, filler));
    }

    /// Whether a weapon is an aircraft that carries people.
    boolean isAircraft(Sentence sentence, Filler filler) {
        return filler.slot() == Slot.WEAPONS
                && weapons.in(sentence).stream()
                        .filter(match -> filler.span().overlaps(Sentence.cover(match.tokens())))
                        .anyMatch(match -> match.value().type() == IncidentType.AIR_DRONE_STRIKE
                                && !match.value().munition());
    }

    /// What the weapons among these make of a deed; null where they decide nothing.
    ///
    /// @param fired whether from the air is how it was done: "a drone fired three missiles"
    @Nullable
    IncidentType byWeapon(List<Filler> fillers, boolean fired) {
        IncidentType found = null;
        for (Filler filler : fillers) {
            if (filler.value() instanceof SlotValue.Weapon(String kind)) {
                IncidentType type = typeOfWeapon.get(kind);
                boolean fromAir = fired && type == IncidentType.AIR_DRONE_STRIKE;
                if (found == null || type == IncidentType.SUICIDE_BOMB || fromAir) {
                    found = type;
                }
            }
        }
        return found;
    }

    /// What happened, by the word for it, the weapon and who did it.
    IncidentType of(Trigger trigger, @Nullable IncidentType weapon, List<Filler> fillers) {
        if (weapon == IncidentType.SUICIDE_BOMB && trigger.type() != IncidentType.DISRUPTED) {
            return weapon;
        }
        IncidentType own = trigger.type();
        // "Drones set fire to the plant": a strike, whatever it did there.
        boolean open = own == IncidentType.EXPLOSION
                || own == IncidentType.PROPERTY_DESTRUCTION
                        && (weapon == IncidentType.AIR_DRONE_STRIKE || weapon == IncidentType.SHELLING)
                // "Rockets were fired on the town", "gunships opened fire on the convoy": no guns.
                || own == IncidentType.ATTACK
                        && trigger.frame().isOfShots()
                        && (weapon == IncidentType.SHELLING || weapon == IncidentType.AIR_DRONE_STRIKE);
        IncidentType byState = trigger.byState();
        boolean bombedByState =
                own == IncidentType.EXPLOSION && weapon == null && byState != null && isByState(fillers);
        if (own != null && !(open && weapon != null) && !bombedByState) {
            return own;
        }
        // "Bombs fell on the town": from the air; "threw a bomb": ACLED counts what is thrown by hand as a grenade.
        if (weapon == IncidentType.IED
                && trigger.alone() != null
                && trigger.frame().needsWeapon()) {
            return trigger.alone();
        }
        if (weapon != null) {
            return weapon;
        }
        IncidentType alone = trigger.alone();
        if (alone != null
                && !trigger.frame().needsWeapon()
                && fillers.stream().noneMatch(filler -> filler.slot() == Slot.PERPETRATORS)) {
            return alone;
        }
        return byState != null && isByState(fillers) ? byState : IncidentType.ATTACK;
    }

    private boolean isByState(List<Filler> fillers) {
        return fillers.stream()
                .filter(filler -> filler.slot() == Slot.PERPETRATORS)
                .flatMap(filler -> actors.called(filler.value().label()).stream())
                .anyMatch(actor -> actor.kind() == Speaker.Kind.GOVERNMENT || actor.kind() == Speaker.Kind.MILITARY);
    }
}
