package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;

class SingleMunitionsTest {
    private static final AnnotatedReport REPORT = Canned.report("single-munitions");
    private static final List<Claim> CLAIMS = new IncidentExtraction(Lexicon.builtIn())
            .read(REPORT).stream()
                    .flatMap(mention -> mention.claimsOn(Slot.MUNITIONS))
                    .toList();

    /// The figures whose words lie in the sentence that begins so.
    private static List<String> munitions(String start) {
        return REPORT.sentences().stream()
                .filter(sentence -> sentence.span().of(REPORT.report().text()).startsWith(start))
                .flatMap(sentence ->
                        CLAIMS.stream().filter(claim -> sentence.span().contains(claim.span())))
                .map(claim -> claim.value().label())
                .toList();
    }

    @Test
    void aVehiclePackedWithExplosivesIsOneBomb() {
        assertThat(munitions("A car")).containsExactly("1");
    }

    @Test
    void theMineThatATruckStruckIsOne() {
        assertThat(munitions("Four soldiers")).containsExactly("1");
    }

    @Test
    void anArticleMayStandBeforeHyphens() {
        assertThat(munitions("Guerrillas")).containsExactly("1");
    }

    @Test
    void whatBringsAnAircraftDownIsNamedBehindWith() {
        assertThat(munitions("Rebels")).containsExactly("1");
    }

    @Test
    void missilesAreNotOne() {
        assertThat(munitions("Militants")).isEmpty();
    }
}
