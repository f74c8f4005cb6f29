package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.assessment.Assessor;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentType;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What ACLED and UCDP make of the figures that sources give, by their codebooks.
class CodebookFiguresTest {
    @Test
    void acledTakesTheLowestFigureAndUcdpKeepsWhatIsToldAgainstNone() {
        assertThat(AcledFatalities.of(told(killed(0, 0, "en/numbers/no"), killed(5, 5))))
                .isZero();
        assertThat(AcledFatalities.of(told(killed(7, 7), killed(5, 5)))).isEqualTo(5);
        assertThat(AcledFatalities.of(told())).isZero();
        assertThat(ucdp(told(killed(0, 0), killed(5, 5)))).contains(",0,5,0,,");
        assertThat(ucdp(told(killed(0, 0)))).doesNotContain("2021");
    }

    @Test
    void acledHasItsOwnFiguresForVagueWords() {
        assertThat(AcledFatalities.of(told(killed(24, null, "en/numbers/dozens"))))
                .isEqualTo(12);
        assertThat(AcledFatalities.of(told(killed(200, null, "en/numbers/hundreds"))))
                .isEqualTo(100);
        assertThat(AcledFatalities.of(told(killed(2, null, "en/numbers/a-few"))))
                .isEqualTo(3);
        assertThat(AcledFatalities.of(told(killed(24, null, "en/numbers/dozens"), killed(24, 24))))
                .isEqualTo(24);
    }

    @Test
    void everyVagueWordOfAcledIsALineOfTheLexicon() throws IOException {
        Set<String> lines = Lexicon.builtIn().table("en/numbers").rows().stream()
                .map(row -> row.id())
                .collect(Collectors.toSet());
        try (var table = CodebookFiguresTest.class.getResourceAsStream("acled-vague-numbers.tsv")) {
            List<String> rules = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("en/"))
                    .map(line -> line.split("\t")[0])
                    .toList();
            assertThat(rules).isNotEmpty();
            assertThat(lines).containsAll(rules);
        }
    }

    private record Toll(CountRange range, List<String> rules) {}

    private static Toll killed(int min, @Nullable Integer max, String... rules) {
        return new Toll(new CountRange(min, max), List.of(rules));
    }

    /// An incident of which each of several outlets tells one of these tolls.
    private static LedgerEntry told(Toll... tolls) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, ReportHead> heads = new HashMap<>();
        for (int i = 0; i < Math.max(1, tolls.length); i++) {
            String report = Integer.toString(i).repeat(64);
            var outlet = new Speaker("Outlet " + i, Speaker.Kind.OUTLET);
            List<Claim> claims = i >= tolls.length
                    ? List.of()
                    : List.of(new Claim(
                            Slot.KILLED,
                            new SlotValue.Count(tolls[i].range, "people"),
                            Stance.ASSERTS,
                            SourceChain.of(outlet),
                            new Span(0, 3),
                            tolls[i].rules));
            mentions.add(new Mention(
                    new MentionId(report, 3, 0),
                    IncidentType.SHELLING,
                    Mention.Role.MAIN,
                    List.of(new Span(3, 9)),
                    claims,
                    new Dating(ImpreciseDate.on(LocalDate.of(2021, 6, 28)), null, "it says"),
                    new Place("Harin", null, "SY", new GeoPoint(35, 40), null, 2.0),
                    List.of()));
            heads.put(
                    report,
                    new ReportHead(
                            report,
                            "report " + i,
                            new Publication(outlet.name(), null, null, null, Publication.DateBasis.UNKNOWN),
                            null));
        }
        var incident = new Incident("AAAAA-00000", mentions);
        return new LedgerEntry(incident, Assessor.assess(incident, heads), heads, List.of());
    }

    private static String ucdp(LedgerEntry entry) {
        var out = new ByteArrayOutputStream();
        try {
            new UcdpExport(new Losses()).write(taker -> taker.accept(entry), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void kabulLiesInItsCellOfTheGrid() {
        assertThat(UcdpExport.cell(new GeoPoint(34.53, 69.17))).isEqualTo(179_779);
    }
}
