package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GluedSentencesTest {
    @Test
    void aSentenceRightBehindAFullStopStandsApart() {
        String glued = "Shells fell for hours.Residents fled.\"We hid,\" said one.";
        GluedSentences apart = GluedSentences.apart(glued, new int[0]);
        assertThat(apart.text()).isEqualTo("Shells fell for hours. Residents fled. \"We hid,\" said one.");
        int said = apart.text().indexOf("said");
        assertThat(apart.original(said)).isEqualTo(glued.indexOf("said"));
        assertThat(apart.original(apart.text().indexOf("Residents"))).isEqualTo(glued.indexOf("Residents"));
        assertThat(apart.original(0)).isZero();
    }

    @Test
    void abbreviationsAndAddressesStayWhole() {
        String text = "The U.S.Army and www.Example were named at 7.30 on Example.com by J.K.Smith.";
        assertThat(GluedSentences.apart(text, new int[0]).text()).isEqualTo(text);
    }
}
