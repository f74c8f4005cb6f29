package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.assessment.Sources.ARMY;
import static org.hearsay.assessment.Sources.GAZETTE;
import static org.hearsay.assessment.Sources.POST;
import static org.hearsay.assessment.Sources.WIRE;
import static org.hearsay.assessment.Sources.WITNESSES;
import static org.hearsay.model.Mentions.mention;

import java.util.Map;
import org.hearsay.model.Heads;
import org.hearsay.model.Mention;
import org.hearsay.model.Origin;
import org.hearsay.model.Publication;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final Map<String, ReportHead> REPORTS = Heads.byId(
            Heads.published("a", "Morning Post", "2021-06-28"),
            Heads.published("b", "Gazette", "2021-06-28"),
            Heads.copying("copy", "Gazette", "2021-06-29", "a"),
            new ReportHead("nameless-copy", "nameless-copy", Publication.UNKNOWN, "nameless"),
            Heads.unknown("nameless"));

    private static Origin of(String report, Speaker... chain) {
        Mention mention = mention(report).killed(4).saidBy(chain).told();
        return new Origins(REPORTS).of(mention.id(), mention.claims().getFirst());
    }

    @Test
    void twoOutletsThatCiteOneSpeakerAreOneVoice() {
        assertThat(of("a", POST, ARMY)).isEqualTo(of("b", GAZETTE, ARMY));
    }

    @Test
    void oneSpeakerIsOneVoiceWhateverHeIsTakenFor() {
        assertThat(of("a", POST, new Speaker("Gazette", Speaker.Kind.AGENCY))).isEqualTo(of("b", GAZETTE));
    }

    @Test
    void aSpokesmanAndTheBodyHeSpeaksForAreOneVoice() {
        Speaker named = new Speaker("Adan Haile", Speaker.Kind.PERSON, "the army");
        Speaker unnamed = new Speaker("army spokesman", Speaker.Kind.ANONYMOUS, "the army");
        assertThat(of("a", POST, named)).isEqualTo(of("b", GAZETTE, ARMY));
        assertThat(of("a", POST, unnamed)).isEqualTo(of("b", GAZETTE, ARMY));
        assertThat(of("a", POST, unnamed).proven()).isTrue();
    }

    @Test
    void aFactWithoutASpeakerIsTheOutletsOwn() {
        assertThat(of("a").name()).isEqualTo("Morning Post");
        assertThat(of("a")).isEqualTo(of("a", POST));
    }

    @Test
    void aCopysOwnVoiceIsTheOriginals() {
        assertThat(of("copy", GAZETTE)).isEqualTo(of("a", POST));
    }

    @Test
    void anUnknownOutletIsCalledByItsReport() {
        assertThat(of("nameless").name()).isEqualTo("nameless");
    }

    @Test
    void witnessesOfTwoOutletsAreTwoUnprovenOrigins() {
        assertThat(of("a", POST, WITNESSES)).isNotEqualTo(of("b", GAZETTE, WITNESSES));
        assertThat(of("a", POST, WITNESSES).proven()).isFalse();
    }

    @Test
    void witnessesInACopyAreThoseOfTheOriginal() {
        assertThat(of("copy", GAZETTE, WITNESSES)).isEqualTo(of("a", POST, WITNESSES));
    }

    @Test
    void witnessesThatTwoOutletsTakeFromOneWireAreOneOrigin() {
        assertThat(of("a", POST, WIRE, WITNESSES)).isEqualTo(of("b", GAZETTE, WIRE, WITNESSES));
    }

    @Test
    void aWireThatACopyCitesFirstIsNotTakenForItsOutlet() {
        assertThat(of("nameless-copy", WIRE, WITNESSES)).isEqualTo(of("nameless", WIRE, WITNESSES));
        assertThat(of("nameless-copy", WIRE, WITNESSES).name()).isEqualTo("witnesses via North Wire");
    }
}
