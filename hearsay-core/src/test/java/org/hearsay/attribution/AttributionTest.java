package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.extraction.IncidentExtraction;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Slot;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final IncidentExtraction EXTRACTION = new IncidentExtraction(LEXICON);
    private static final Attribution ATTRIBUTION = new Attribution(LEXICON);

    private static Mention read(AnnotatedReport report) {
        return ATTRIBUTION.attribute(report, EXTRACTION.read(report)).getFirst();
    }

    private static Mention read(String report) {
        return read(Canned.report(report));
    }

    private static Stream<Claim> claims(String report, Slot slot) {
        return read(report).claimsOn(slot);
    }

    @Test
    void whatNobodySaysIsInTheReportsOwnVoice() {
        assertThat(claims("rocket-attack", Slot.MUNITIONS))
                .singleElement()
                .satisfies(claim -> assertThat(claim.chain().speakers()).isEmpty());
    }

    @Test
    void localMediaReportWhatStandsBeforeThem() {
        assertThat(claims("rocket-attack", Slot.DAMAGE)).singleElement().satisfies(claim -> {
            assertThat(claim.chain().names()).containsExactly("local media");
            assertThat(claim.chain().speakers().getFirst().kind()).isEqualTo(Speaker.Kind.ANONYMOUS);
            assertThat(claim.rules()).contains("en/reporting-verbs/report");
        });
    }

    @Test
    void whereNoGroupClaimedItNoGroupIsNamed() {
        assertThat(claims("rocket-attack", Slot.PERPETRATORS)).isEmpty();
    }

    @Test
    void theChainOfAnAgencyCitingASourceEndsWithTheSource() {
        assertThat(claims("citing-chain", Slot.MUNITIONS))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.chain().innermost().map(Speaker::name)).contains("security source"));
        assertThat(claims("citing-chain", Slot.MUNITIONS))
                .singleElement()
                .satisfies(claim -> assertThat(claim.chain().speakers()).hasSize(2));
    }

    @Test
    void accordingToNamesTheSpeaker() {
        assertThat(claims("citing-chain", Slot.INJURED)).singleElement().satisfies(claim -> {
            assertThat(claim.chain().names()).containsExactly("hospital officials");
            assertThat(claim.rules()).contains("en/source-phrases/according-to");
        });
    }

    @Test
    void whoClaimsResponsibilityIsAPerpetratorByTheirOwnWord() {
        assertThat(claims("claim-of-responsibility", Slot.PERPETRATORS)).anySatisfy(claim -> {
            assertThat(claim.value().label()).isEqualTo("Al-Shabaab");
            assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(claim.chain().names()).containsExactly("Al-Shabaab");
        });
    }

    @Test
    void whoDeniesInvolvementIsADeniedPerpetrator() {
        assertThat(claims("claim-of-responsibility", Slot.PERPETRATORS)).anySatisfy(claim -> {
            assertThat(claim.value().label()).isEqualTo("Taliban");
            assertThat(claim.stance()).isEqualTo(Stance.DENIES);
        });
    }

    @Test
    void aDenialDoesNotSpeakForTheResidents() {
        List<Claim> occurred = claims("denial", Slot.OCCURRED).toList();
        assertThat(occurred).extracting(Claim::stance).containsExactly(Stance.ASSERTS, Stance.DENIES);
        assertThat(occurred)
                .extracting(claim -> claim.chain().names().getFirst())
                .containsExactly("Residents", "defence ministry");
    }

    @Test
    void aQuotationBelongsToTheOneWhoSaysIt() {
        assertThat(claims("quoted-speech", Slot.WEAPONS))
                .singleElement()
                .satisfies(claim -> assertThat(claim.chain().speakers())
                        .containsExactly(new Speaker("Adan Haile", Speaker.Kind.PERSON)));
    }

    @Test
    void aQuotationThatGoesOnBehindTheSpeakerIsStillTheirs() {
        assertThat(claims("quoted-speech", Slot.KILLED))
                .singleElement()
                .satisfies(claim -> assertThat(claim.chain().names()).containsExactly("Adan Haile"));
    }

    @Test
    void aMayorWithoutANameIsAnonymous() {
        assertThat(claims("no-injuries", Slot.INJURED))
                .singleElement()
                .satisfies(claim -> assertThat(claim.chain().speakers())
                        .containsExactly(new Speaker("mayor", Speaker.Kind.ANONYMOUS)));
    }

    @Test
    void aKnownOutletStandsOutermostInEveryChain() {
        var publication = new Publication("Daily Ledger", null, null, Canned.PUBLISHED, Publication.DateBasis.METADATA);
        Mention mention = read(Canned.report("citing-chain", publication));
        assertThat(mention.claims())
                .allSatisfy(claim -> assertThat(claim.chain().names()).startsWith("Daily Ledger"));
    }

    @Test
    void aReportWithoutAnIncidentNeedsNoSpeakers() {
        assertThat(ATTRIBUTION.attribute(Canned.report("no-incident"), List.of()))
                .isEmpty();
    }
}
