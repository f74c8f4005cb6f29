package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;

class BystandersTest {
    private static final AnnotatedReport REPORT = Canned.report("bystanders");
    private static final List<String> TARGETS = targets();

    private static List<String> targets() {
        var extraction = new IncidentExtraction(Lexicon.builtIn());
        return extraction.consolidate(REPORT, extraction.read(REPORT)).stream()
                .flatMap(mention -> mention.claimsOn(Slot.TARGETS))
                .map(claim -> claim.value().label())
                .toList();
    }

    @Test
    void oneWhoDiedBesideWhatWasHitIsNoTarget() {
        assertThat(TARGETS).contains("oil depot").doesNotContain("clerk");
    }

    @Test
    void severalWhoDiedWereHitToo() {
        assertThat(TARGETS).contains("hotel", "guards");
    }

    @Test
    void aMineAttackHitsNoMine() {
        assertThat(TARGETS).contains("bus").doesNotContain("mine");
    }
}
