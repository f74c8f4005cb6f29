package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;

class UnspecificWeaponsTest {
    private static final Claim BOMB = weapon("bomb", "shared/weapons/bomb");
    private static final Claim VEST = weapon("suicide bomb", "shared/weapons/suicide-vest");
    private static final Claim GUN = weapon("gun", "shared/weapons/rifle");

    private final UnspecificWeapons weapons = new UnspecificWeapons(Lexicon.builtIn());

    @Test
    void theBombOfASuicideBomberIsNoneOfItsOwn() {
        assertThat(weapons.without(List.of(BOMB, VEST, GUN))).containsExactly(VEST, GUN);
    }

    @Test
    void aBombBesideAGunStays() {
        assertThat(weapons.without(List.of(BOMB, GUN))).containsExactly(BOMB, GUN);
    }

    private static Claim weapon(String kind, String rule) {
        return new Claim(
                Slot.WEAPONS,
                new SlotValue.Weapon(kind),
                Stance.ASSERTS,
                SourceChain.UNKNOWN,
                new Span(0, 4),
                List.of(rule));
    }
}
