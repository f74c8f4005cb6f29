package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintedChainTest {
    private static final Speaker LEDGER = new Speaker("The Gulf Ledger", Speaker.Kind.OUTLET);
    private static final Speaker POLICE = new Speaker("police", Speaker.Kind.MILITARY);
    private static final String ADDRESS = "https://www.gulfledger.example/news/1";

    @Test
    void anOutletThatItsReportPrintsKeepsItsName() {
        assertThat(PrintedChain.names(
                        SourceChain.of(LEDGER, POLICE), report("Gulf Ledger\n\nPolice said so.", ADDRESS)))
                .containsExactly("The Gulf Ledger", "police");
    }

    @Test
    void anOutletKnownByItsAddressAloneGoesByItsHost() {
        assertThat(PrintedChain.names(
                        SourceChain.of(LEDGER, POLICE), report("url: " + ADDRESS + "\nPolice said so.", ADDRESS)))
                .containsExactly("gulfledger.example", "police");
    }

    @Test
    void aNameInsideAnotherWordIsNotPrinted() {
        assertThat(PrintedChain.names(SourceChain.of(LEDGER), report("The Gulf Ledgerline ran.", ADDRESS)))
                .containsExactly("gulfledger.example");
    }

    @Test
    void whereNoOutletIsKnownTheFirstSpeakerStaysFirst() {
        assertThat(PrintedChain.names(SourceChain.of(POLICE), report(null, "Police said so.", null)))
                .containsExactly("police");
    }

    private static Report report(String text, @Nullable String url) {
        return report(LEDGER.name(), text, url);
    }

    private static Report report(@Nullable String outlet, String text, @Nullable String url) {
        var publication = new Publication(outlet, url, null, null, Publication.DateBasis.UNKNOWN);
        return new Report("a".repeat(64), "report", text, CleanText.of(text), publication);
    }
}
