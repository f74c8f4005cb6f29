package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.SlotValue;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class HarmReaderTest {
    private static final HarmReader READER = new HarmReader(Lexicon.builtIn());
    private static final AnnotatedReport REPORT = Canned.report("own-deaths");

    private static Sentence sentence(String start) {
        return REPORT.sentences().stream()
                .filter(each -> each.span().of(REPORT.report().text()).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> figures(List<LossReader.Loss> losses) {
        return losses.stream()
                .map(loss -> ((SlotValue.Count) loss.filler().value()).label())
                .toList();
    }

    @Test
    void severalWhoWereShotAreHarmed() {
        assertThat(figures(READER.read(sentence("Ten shoppers")))).containsExactly("10");
    }

    @Test
    void oneWhoWasShotMayBeTheOneWhoDied() {
        assertThat(READER.read(sentence("A driver"))).isEmpty();
    }

    @Test
    void oneWhoWasShotIsHarmedWhereNobodyDied() {
        assertThat(figures(READER.readAll(sentence("A driver")))).containsExactly("1");
    }
}
