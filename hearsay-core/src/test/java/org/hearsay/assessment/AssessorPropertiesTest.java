package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Heads;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Mentions;
import org.hearsay.model.Origin;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/// What holds of any claims whatever.
class AssessorPropertiesTest {
    private static final Map<String, ReportHead> REPORTS = Heads.byId(
            Heads.published("a", "Morning Post", "2021-06-28"),
            Heads.published("b", "Gazette", "2021-06-29"),
            Heads.copying("c", "Evening Star", "2021-06-30", "a"),
            Heads.unknown("d"));

    @Property(tries = 300)
    void theOrderOfMentionsAndClaimsMakesNoDifference(
            @ForAll("mentions") List<Mention> mentions, @ForAll Random random) {
        List<Mention> shuffled = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Claim> claims = new ArrayList<>(mention.claims());
            Collections.shuffle(claims, random);
            shuffled.add(mention.withClaims(claims));
        }
        Collections.shuffle(shuffled, random);
        assertThat(assess(shuffled)).isEqualTo(assess(mentions));
    }

    @Property(tries = 300)
    void everyClaimIsInExactlyOnePosition(@ForAll("mentions") List<Mention> mentions) {
        Assessment assessment = assess(mentions);
        for (Slot slot : Slot.values()) {
            long told = mentions.stream().flatMap(it -> it.claimsOn(slot)).count();
            long held = assessment.on(slot).stream()
                    .flatMap(it -> it.positions().stream())
                    .mapToLong(position -> position.voices().size())
                    .sum();
            assertThat(held).isEqualTo(told);
        }
    }

    @Property(tries = 300)
    void nobodyDisputesOrAgreesAlone(@ForAll("mentions") List<Mention> mentions) {
        Speaker speaker = Sources.ARMY;
        List<Mention> ofOne = mentions.stream()
                .map(mention -> mention.withClaims(mention.claims().stream()
                        .map(claim -> claim.withChain(SourceChain.of(speaker)))
                        .filter(claim -> claim.stance() != Stance.DENIES)
                        .toList()))
                .toList();
        assertThat(assess(ofOne).slots().values())
                .allSatisfy(on -> assertThat(on.verdict()).isNotIn(Verdict.DISPUTED, Verdict.AGREED, Verdict.DENIED));
    }

    @Property(tries = 300)
    void aVerbatimCopyRaisesNoOriginCount(@ForAll("mentions") List<Mention> mentions) {
        List<Mention> originals =
                mentions.stream().filter(it -> !it.id().report().equals("c")).toList();
        List<Mention> copied = new ArrayList<>(originals);
        originals.stream()
                .filter(it -> it.id().report().equals("a"))
                .map(it -> in("c", it))
                .forEach(copied::add);
        assertThat(origins(copied)).isEqualTo(origins(originals));
    }

    @Property(tries = 300)
    void aReportThatCitesAVoiceAddsNoneBesideIt(@ForAll("mentions") List<Mention> mentions) {
        List<Mention> originals =
                mentions.stream().filter(it -> !it.id().report().equals("b")).toList();
        List<Mention> citing = new ArrayList<>(originals);
        for (Mention mention : originals) {
            citing.add(in("b", mention)
                    .withClaims(mention.claims().stream()
                            .filter(claim ->
                                    claim.chain().innermost().orElseThrow().isNamed())
                            .map(claim -> claim.withChain(claim.chain().printedBy(Sources.GAZETTE)))
                            .toList()));
        }
        assertThat(origins(citing)).isEqualTo(origins(originals));
    }

    /// Mentions stand in the order of their reports' ids, so another order is other ids for the same reports.
    @Property(tries = 300)
    void theOrderOfReportsMakesNoDifferenceToOriginsAndVerdicts(
            @ForAll("mentions") List<Mention> mentions, @ForAll Random random) {
        Map<String, String> ids = renamed(random);
        List<Mention> moved = mentions.stream()
                .map(mention -> in(ids.get(mention.id().report()), mention))
                .toList();
        Map<String, ReportHead> heads = Heads.byId(REPORTS.values().stream()
                .map(head -> new ReportHead(
                        ids.get(head.id()),
                        head.name(),
                        head.publication(),
                        head.copyOf() == null ? null : ids.get(head.copyOf())))
                .toArray(ReportHead[]::new));
        Assessment before = assess(mentions);
        Assessment after = Assessor.assess(new Incident("TEST", moved), heads);
        assertThat(origins(after)).isEqualTo(origins(before));
        assertThat(verdicts(after)).isEqualTo(verdicts(before));
    }

    /// The reports' ids, each with one of them as its new one.
    private static Map<String, String> renamed(Random random) {
        List<String> from = List.copyOf(REPORTS.keySet());
        List<String> to = new ArrayList<>(from);
        Collections.shuffle(to, random);
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            ids.put(from.get(i), to.get(i));
        }
        return ids;
    }

    /// What one report tells, told by another.
    private static Mention in(String report, Mention mention) {
        return new Mention(
                new MentionId(report, mention.id().start(), mention.id().part()),
                mention.type(),
                mention.role(),
                mention.triggers(),
                mention.claims(),
                mention.dating(),
                mention.place(),
                mention.relations());
    }

    private static Map<Slot, Set<Origin>> origins(List<Mention> mentions) {
        return mentions.isEmpty() ? Map.of() : origins(assess(mentions));
    }

    private static Map<Slot, Set<Origin>> origins(Assessment assessment) {
        Map<Slot, Set<Origin>> origins = new EnumMap<>(Slot.class);
        assessment.slots().forEach((slot, on) -> origins.put(slot, on.origins()));
        return origins;
    }

    private static Map<Slot, Verdict> verdicts(Assessment assessment) {
        Map<Slot, Verdict> verdicts = new EnumMap<>(Slot.class);
        assessment.slots().forEach((slot, on) -> verdicts.put(slot, on.verdict()));
        return verdicts;
    }

    private static Assessment assess(List<Mention> mentions) {
        return Assessor.assess(new Incident("TEST", mentions), REPORTS);
    }

    @Provide
    Arbitrary<List<Mention>> mentions() {
        Arbitrary<Mention> mention = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"), said().list().ofMaxSize(5))
                .as((report, said) -> {
                    Mentions telling = Mentions.mention(report);
                    said.forEach(it -> it.addTo(telling));
                    return telling.told();
                });
        return mention.list().ofMinSize(1).ofMaxSize(4).uniqueElements(Mention::id);
    }

    /// A claim yet to be told.
    private record Said(Slot slot, SlotValue value, Speaker speaker, Stance stance) {
        void addTo(Mentions telling) {
            telling.claim(slot, value).saidBy(speaker);
            switch (stance) {
                case ASSERTS -> {}
                case DENIES -> telling.denied();
                case CANNOT_CONFIRM -> telling.unconfirmed();
            }
        }
    }

    private static Arbitrary<Said> said() {
        Arbitrary<SlotValue> counts =
                Arbitraries.integers().between(0, 4).map(n -> new SlotValue.Count(CountRange.exactly(n), null));
        Arbitrary<SlotValue> extents = Arbitraries.of(Extent.values()).map(SlotValue.Damage::new);
        Arbitrary<SlotValue> actors =
                Arbitraries.of("River Front", "river front", "Hill Brigade").map(SlotValue.Actor::new);
        return Arbitraries.of(Slot.KILLED, Slot.DAMAGE, Slot.PERPETRATORS)
                .flatMap(slot -> Combinators.combine(
                                slot == Slot.KILLED ? counts : slot == Slot.DAMAGE ? extents : actors,
                                Arbitraries.of(Sources.ARMY, Sources.REBELS, Sources.OTHER_REBELS, Sources.WITNESSES),
                                Arbitraries.of(Stance.class))
                        .as((value, speaker, stance) -> new Said(slot, value, speaker, stance)));
    }
}
