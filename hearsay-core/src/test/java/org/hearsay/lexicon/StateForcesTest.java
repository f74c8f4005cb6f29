package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateForcesTest {
    private static final Actors ACTORS = Actors.of(Lexicon.builtIn());

    @Test
    void theForcesOfAStateGoUnderOneName() {
        assertThat(ACTORS.called("Malian army").map(Actors.Actor::name)).hasValue("Malian forces");
        assertThat(ACTORS.called("Malian troops").map(Actors.Actor::side)).hasValue("ML");
    }

    @Test
    void whatTheTableNamesGoesFirst() {
        assertThat(ACTORS.called("Israeli soldiers").map(Actors.Actor::name)).hasValue("Israel Defense Forces");
    }

    @Test
    void anAdjectiveOfTwoCountriesNamesNoForces() {
        assertThat(ACTORS.called("Congolese army")).isEmpty();
    }

    @Test
    void aPeopleAloneIsNoActor() {
        assertThat(ACTORS.called("Malian")).isEmpty();
    }
}
