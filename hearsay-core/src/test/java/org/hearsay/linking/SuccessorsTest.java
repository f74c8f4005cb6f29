package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.linking.Successors.Said;
import org.hearsay.linking.Successors.Worded;
import org.hearsay.model.IncidentType;
import org.hearsay.model.MentionId;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class SuccessorsTest {
    private static final String REPORT = "a".repeat(64);

    @Test
    void aTriggerThatMovedInsideItsSentenceStaysTheSameMention() {
        Worded before = worded(IncidentType.SHELLING, 100);
        Worded now = worded(IncidentType.SHELLING, 130);
        assertThat(Successors.of(List.of(before), List.of(now))).containsEntry(before.id(), now.id());
    }

    @Test
    void ofTwoInOneSentenceTheOneOfTheSameWordsGoesOn() {
        Worded before = worded(IncidentType.SHELLING, 100);
        Worded other = worded(IncidentType.SHELLING, 120);
        Worded same = new Worded(id(90), IncidentType.SHELLING, List.of(span(90), span(100)), List.of());
        assertThat(Successors.of(List.of(before), List.of(other, same))).containsEntry(before.id(), same.id());
    }

    @Test
    void claimsOnTheSameWordsMakeItTheSameMentionThoughItIsOfAnotherType() {
        Worded before = worded(IncidentType.SHELLING, 100, new Said(Slot.KILLED, span(300)));
        Worded now = worded(IncidentType.ATTACK, 290, new Said(Slot.KILLED, span(301)));
        assertThat(Successors.of(List.of(before), List.of(now))).containsEntry(before.id(), now.id());
    }

    @Test
    void whatIsToldElsewhereIsAnotherMention() {
        Worded before = worded(IncidentType.SHELLING, 100);
        assertThat(Successors.of(List.of(before), List.of(worded(IncidentType.SHELLING, 900))))
                .isEmpty();
        assertThat(Successors.of(List.of(before), List.of(worded(IncidentType.ABDUCTION, 130))))
                .isEmpty();
    }

    @Test
    void twoThatBecameOneHaveOneSuccessorAndTheOtherLeadsThereToo() {
        Worded first = worded(IncidentType.SHELLING, 100);
        Worded second = worded(IncidentType.SHELLING, 140);
        Worded now = new Worded(id(100), IncidentType.SHELLING, List.of(span(100), span(140)), List.of());
        assertThat(Successors.of(List.of(second, first), List.of(now)))
                .containsOnlyKeys(first.id())
                .containsValue(now.id());
        assertThat(Successors.likest(second, List.of(now))).contains(now.id());
    }

    private static Worded worded(IncidentType type, int start, Said... claims) {
        return new Worded(id(start), type, List.of(span(start)), Arrays.asList(claims));
    }

    private static MentionId id(int start) {
        return new MentionId(REPORT, start, 0);
    }

    private static Span span(int start) {
        return new Span(start, start + 6);
    }
}
