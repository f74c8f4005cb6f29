package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Mention;
import org.hearsay.model.Mentions;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final SlotValue EVENT = new SlotValue.Event("shelling");
    private static final SlotValue ROCKET = new SlotValue.Weapon("rocket");
    private static final SlotValue EIGHT = new SlotValue.Count(CountRange.exactly(8), null);

    /// "Rebels fired eight rockets at the base, the army said."
    private static final List<Claim> SAID = List.of(
            said(Slot.OCCURRED, EVENT, 0, 60),
            said(Slot.MUNITIONS, EIGHT, 13, 26),
            said(Slot.WEAPONS, ROCKET, 13, 26),
            said(Slot.TARGETS, new SlotValue.Actor("base"), 30, 38));

    /// "Rockets hit the base."
    private static final List<Claim> TOLD = List.of(
            told(Slot.OCCURRED, EVENT, 100, 130),
            told(Slot.WEAPONS, ROCKET, 100, 107),
            told(Slot.TARGETS, new SlotValue.Actor("base"), 112, 120));

    @Test
    void whatASourceNamesOnTheWayComesWithThePoint() {
        Statement point = statements(both()).getFirst();
        assertThat(point.claim().slot()).isEqualTo(Slot.MUNITIONS);
        assertThat(point.with()).extracting(Claim::slot).containsExactly(Slot.OCCURRED, Slot.WEAPONS, Slot.TARGETS);
    }

    @Test
    void whatTheReportItselfTellsStaysClaimByClaim() {
        assertThat(statements(both()).subList(1, 4))
                .extracting(Statement::claim)
                .isEqualTo(TOLD);
    }

    @Test
    void thatItHappenedStandsByItselfOnceAndWhatIsNamedOnTheWayNever() {
        assertThat(statements(SAID))
                .extracting(statement -> statement.claim().slot())
                .containsExactly(Slot.OCCURRED, Slot.MUNITIONS);
        assertThat(statements(SAID).getLast().with())
                .extracting(Claim::slot)
                .containsExactly(Slot.WEAPONS, Slot.TARGETS);
    }

    @Test
    void ofSeveralEventsInOneSentenceTheFirstClaimedStandsByItself() {
        Stream<Claim> events = Stream.of(
                        "shelling", "attack", "ied", "grenade", "armed_clash", "abduction", "explosion")
                .map(type -> said(Slot.OCCURRED, new SlotValue.Event(type), 0, 60));
        List<Claim> claims = Stream.concat(events, Stream.of(said(Slot.MUNITIONS, EIGHT, 13, 26)))
                .toList();
        assertThat(statements(claims).getFirst().claim()).isEqualTo(claims.getFirst());
    }

    @Test
    void anotherSentenceOfTheSameSourceIsAnotherStatement() {
        List<Claim> claims = Stream.concat(
                        both().stream(),
                        Stream.of(said(Slot.OCCURRED, EVENT, 200, 240), said(Slot.WEAPONS, ROCKET, 205, 215)))
                .toList();
        assertThat(statements(claims).getLast().claim().span()).isEqualTo(new Span(200, 240));
        assertThat(statements(claims).getLast().with()).hasSize(1);
    }

    @Test
    void gunmenAccuseNobodyAndARebelGroupDoes() {
        Claim gunmen = said(Slot.PERPETRATORS, new SlotValue.Actor("gunmen"), 0, 6);
        Claim group = said(Slot.PERPETRATORS, new SlotValue.Actor("River Front"), 0, 6);
        Claim own = told(Slot.PERPETRATORS, new SlotValue.Actor("River Front"), 100, 107);
        assertThat(pointsWith(own, gunmen)).doesNotContain(gunmen);
        assertThat(pointsWith(own, group)).contains(group);
    }

    @Test
    void everyClaimStandsInOneStatement() {
        List<Claim> standing = statements(both()).stream()
                .flatMap(statement -> Stream.concat(Stream.of(statement.claim()), statement.with().stream()))
                .toList();
        assertThat(standing).containsExactlyInAnyOrderElementsOf(both());
    }

    private static List<Claim> pointsWith(Claim own, Claim said) {
        return statements(Stream.concat(both().stream(), Stream.of(own, said)).toList()).stream()
                .map(Statement::claim)
                .toList();
    }

    private static List<Claim> both() {
        return Stream.concat(SAID.stream(), TOLD.stream()).toList();
    }

    private static List<Statement> statements(List<Claim> claims) {
        Mention mention = Mentions.mention("a").told().withClaims(claims);
        return Statement.of(
                        List.of(mention),
                        claim -> claim.claim().chain().speakers().isEmpty())
                .getOrDefault(mention, List.of());
    }

    private static Claim said(Slot slot, SlotValue value, int start, int end) {
        return told(slot, value, start, end).withChain(SourceChain.of(new Speaker("the army", Speaker.Kind.MILITARY)));
    }

    private static Claim told(Slot slot, SlotValue value, int start, int end) {
        return new Claim(slot, value, Stance.ASSERTS, SourceChain.UNKNOWN, new Span(start, end), List.of("by hand"));
    }
}
