package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceChainTest {
    private static final Speaker LEDGER = new Speaker("Daily Ledger", Speaker.Kind.OUTLET);
    private static final Speaker AGENCY = new Speaker("Meridian", Speaker.Kind.AGENCY);
    private static final Speaker SOURCE = new Speaker("security source", Speaker.Kind.ANONYMOUS);

    @Test
    void theInnermostSpeakerIsTheOneWhoseWordItIs() {
        SourceChain chain = SourceChain.of(LEDGER, AGENCY, SOURCE);
        assertThat(chain.innermost()).contains(SOURCE);
        assertThat(chain.outermost()).contains(LEDGER);
    }

    @Test
    void anUnknownOutletsOwnVoiceHasNoSpeaker() {
        assertThat(SourceChain.UNKNOWN.innermost()).isEmpty();
        assertThat(SourceChain.UNKNOWN.names()).isEmpty();
    }

    @Test
    void theOutletIsPutOutermost() {
        assertThat(SourceChain.of(AGENCY, SOURCE).printedBy(LEDGER).names())
                .containsExactly("Daily Ledger", "Meridian", "security source");
    }

    @Test
    void anOutletThatStandsFirstAlreadyIsNotPutThereTwice() {
        SourceChain chain = SourceChain.of(LEDGER, SOURCE);
        assertThat(chain.printedBy(new Speaker("daily ledger", Speaker.Kind.OUTLET)))
                .isEqualTo(chain);
    }

    @Test
    void aSpeakerHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Speaker(" ", Speaker.Kind.PERSON));
    }

    @Test
    void witnessesAndAccountsHaveNoNameToKnowThemBy() {
        assertThat(SOURCE.isNamed()).isFalse();
        assertThat(new Speaker("a video", Speaker.Kind.SOCIAL_MEDIA).isNamed()).isFalse();
        assertThat(AGENCY.isNamed()).isTrue();
    }
}
