package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.assessment.Assessor;
import org.hearsay.linking.Fingerprint;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.Incident;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every ledger keeps, however it is stored. An implementation inherits these tests and says how to open it.
abstract class LedgerContract {

    /// Opens the ledger of this test, the same one each time.
    abstract Ledger open();

    @Test
    void aReportIsReadBackAsItWasWritten() {
        Report report = Stored.report();
        add(report, List.of());
        try (Ledger ledger = open()) {
            assertThat(ledger.reports().find(report.id())).contains(report);
            assertThat(ledger.reports().file(report.id())).contains(Stored.bytes(report));
            assertThat(ledger.reports().heads()).containsOnlyKeys(report.id());
            assertThat(ledger.reports().count()).isEqualTo(1);
        }
    }

    @Test
    void aReportThatSaysNothingOfItselfIsReadBackToo() {
        Report report = Stored.report("Two shells fell.");
        add(report, List.of());
        try (Ledger ledger = open()) {
            assertThat(ledger.reports().find(report.id())).contains(report);
        }
    }

    @Test
    void aReportIsFoundByItsNameAndByTheFirstEightDigitsOfItsId() {
        Report report = Stored.report();
        add(report, List.of());
        try (Ledger ledger = open()) {
            assertThat(ledger.reports().find(report.name())).contains(report);
            assertThat(ledger.reports().find(report.id().substring(0, 8))).contains(report);
            assertThat(ledger.reports().find(report.id().substring(0, 7))).isEmpty();
            assertThat(ledger.reports().find("%")).isEmpty();
        }
    }

    @Test
    void theWordingOfAReportIsKept() {
        Report report = Stored.report();
        add(report, List.of());
        try (Ledger ledger = open()) {
            assertThat(ledger.reports().wordings()).singleElement().satisfies(wording -> {
                assertThat(wording.report()).isEqualTo(report.id());
                assertThat(wording.published()).isEqualTo(report.publication().date());
                assertThat(wording.fingerprint()).isEqualTo(Fingerprint.of(report.text()));
            });
        }
    }

    @Test
    void addingAReportTwiceChangesNothing() {
        Report report = Stored.report();
        Mention mention = Stored.mention(report);
        try (Ledger ledger = open()) {
            assertThat(add(ledger, report, List.of(mention))).isTrue();
            assertThat(add(ledger, report, List.of())).isFalse();
            assertThat(ledger.incidents().mentionsIn(report.id())).containsExactly(mention);
            assertThat(ledger.reports().count()).isEqualTo(1);
        }
    }

    static List<SlotValue> values() {
        return Stored.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aClaimOfEveryKindIsReadBackEqual(SlotValue value) {
        Report report = Stored.report();
        for (Slot slot : Stored.slotsOf(value)) {
            Mention mention = Stored.mention(report).withClaims(Stored.claims(report, slot, value));
            Report own = Stored.report("x " + slot + report.original());
            Mention moved = Stored.moved(mention, own);
            add(own, List.of(moved));
            try (Ledger ledger = open()) {
                assertThat(ledger.incidents().mentionsIn(own.id())).containsExactly(moved);
            }
        }
    }

    @Test
    void mentionsOfEveryShapeAreReadBackInTheOrderOfTheText() {
        Report report = Stored.report();
        List<Mention> mentions = Stored.shapes(report);
        add(report, mentions);
        try (Ledger ledger = open()) {
            assertThat(ledger.incidents().mentionsIn(report.id())).containsExactlyElementsOf(mentions);
            assertThat(ledger.incidents().mentions()).containsExactlyElementsOf(mentions);
        }
    }

    @Test
    void whatCannotBeStoredWholeIsNotStoredAtAll() {
        Report report = Stored.report();
        Mention mention = Stored.mention(report);
        try (Ledger ledger = open()) {
            assertThatThrownBy(() -> add(ledger, report, List.of(mention, mention)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(ledger.reports().has(report.id())).isFalse();
            assertThat(ledger.incidents().mentions()).isEmpty();
        }
    }

    @Test
    void aLedgerIsUnlinkedFromTheFirstReportUntilItIsLinked() {
        Report report = Stored.report();
        try (Ledger ledger = open()) {
            assertThat(ledger.incidents().isUnlinked()).isFalse();
            add(ledger, report, List.of());
            assertThat(ledger.incidents().isUnlinked()).isTrue();
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.incidents().isUnlinked()).isTrue();
            ledger.incidents().replaceAll(List.of(), Map.of());
            assertThat(ledger.incidents().isUnlinked()).isFalse();
        }
    }

    @Test
    void everyNameEverPrintedLeadsToItsIncident() {
        Report first = Stored.report("first. " + Stored.NEWS);
        Report second = Stored.report("second. " + Stored.NEWS);
        Mention earlier = Stored.moved(Stored.mention(Stored.report()), first);
        Mention later = Stored.moved(Stored.mention(Stored.report()), second);
        try (Ledger ledger = open()) {
            add(ledger, first, List.of(earlier));
            add(ledger, second, List.of(later));
            replaceAll(ledger, incident(earlier), incident(later));
            assertThat(ledger.incidents().count()).isEqualTo(2);
            replaceAll(ledger, incident(later, earlier));
            for (Mention mention : List.of(earlier, later)) {
                assertThat(ledger.incidents().find(IncidentNames.of(mention.id())))
                        .hasValueSatisfying(
                                entry -> assertThat(entry.incident()).isEqualTo(incident(later, earlier)));
                assertThat(ledger.incidents().holding(mention)).contains(incident(later, earlier));
            }
            assertThat(ledger.incidents().find("00000-00000")).isEmpty();
        }
    }

    @Test
    void anIncidentIsAssessedAlikeFromTheLedgerAndBeforeIt() {
        Report report = Stored.report();
        Incident incident = incident(Stored.mention(report));
        try (Ledger ledger = open()) {
            add(ledger, report, incident.mentions());
            replaceAll(ledger, incident);
            List<LedgerEntry> all = new ArrayList<>();
            ledger.incidents().forEach(all::add);
            assertThat(all).singleElement().satisfies(entry -> {
                assertThat(entry.incident()).isEqualTo(incident);
                assertThat(entry.assessment())
                        .isEqualTo(Assessor.assess(incident, ledger.reports().heads()));
            });
            assertThat(ledger.incidents().list()).singleElement().satisfies(line -> {
                assertThat(line.id()).isEqualTo(incident.id());
                assertThat(line.reports()).isEqualTo(1);
            });
        }
    }

    @Test
    void replacingIncidentsIsAllOrNothing() {
        Report report = Stored.report();
        List<Mention> mentions = Stored.shapes(report);
        Incident old = incident(mentions.getFirst());
        try (Ledger ledger = open()) {
            add(ledger, report, mentions);
            replaceAll(ledger, old);
            Incident fresh = new Incident("NEW00-00000", mentions);
            assertThatThrownBy(() -> replaceAll(ledger, fresh, fresh)).isInstanceOf(RuntimeException.class);
            assertThat(ledger.incidents().list()).extracting(IncidentLine::id).containsExactly(old.id());
            assertThat(ledger.incidents().holding(mentions.getFirst())).contains(old);
            assertThat(ledger.incidents().holding(mentions.getLast())).isEmpty();
        }
    }

    @Test
    void aCopyIsKnownAsOneAndForgottenWhenItIsNone() {
        Report original = Stored.report("original. " + Stored.NEWS);
        Report copy = Stored.report("copy. " + Stored.NEWS);
        try (Ledger ledger = open()) {
            add(ledger, original, List.of());
            add(ledger, copy, List.of());
            ledger.incidents().replaceAll(List.of(), Map.of(copy.id(), original.id()));
            assertThat(ledger.reports().heads().get(copy.id()).copyOf()).isEqualTo(original.id());
            assertThat(ledger.reports().heads().get(original.id()).copyOf()).isNull();
            ledger.incidents().replaceAll(List.of(), Map.of());
            assertThat(ledger.reports().heads().get(copy.id()).copyOf()).isNull();
        }
    }

    @Test
    void aReaderSeesTheLedgerWhileAnotherWrites() {
        Report report = Stored.report();
        try (Ledger writer = open();
                Ledger reader = open()) {
            assertThat(reader.reports().count()).isZero();
            add(writer, report, List.of(Stored.mention(report)));
            assertThat(reader.reports().count()).isEqualTo(1);
        }
    }

    /// The incident of these mentions, by the name of the first.
    static Incident incident(Mention... mentions) {
        return new Incident(IncidentNames.of(mentions[0].id()), List.of(mentions));
    }

    static void replaceAll(Ledger ledger, Incident... incidents) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Incident incident : incidents) {
            entries.add(new LedgerEntry(
                    incident, Assessor.assess(incident, ledger.reports().heads()), Map.of(), List.of()));
        }
        ledger.incidents().replaceAll(entries, Map.of());
    }

    final void add(Report report, List<Mention> mentions) {
        try (Ledger ledger = open()) {
            assertThat(add(ledger, report, mentions)).isTrue();
        }
    }

    static boolean add(Ledger ledger, Report report, List<Mention> mentions) {
        byte[] bytes = report.original().getBytes(StandardCharsets.UTF_8);
        return ledger.reports().add(report, bytes, Fingerprint.of(report.text()), mentions);
    }
}
