package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.canned.CannedReader;
import org.hearsay.model.CleanText;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CheckedReaderTest {
    private static final String TEXT = "On 2021-06-28 shelling hit Harin: 4 killed by the Front, SANA said.";
    private static final Report REPORT =
            new Report("a".repeat(64), "harin", TEXT, CleanText.of(TEXT), Publication.UNKNOWN);
    private static final Span OUTSIDE = new Span(TEXT.length() - 1, TEXT.length() + 1);

    private static List<Mention> read(UnaryOperator<Mention> spoil) {
        var reader = new CannedReader();
        return new CheckedReader(
                        report -> reader.read(report).stream().map(spoil).toList())
                .read(REPORT);
    }

    @Test
    void whatIsWellReadPasses() {
        assertThat(read(mention -> mention)).isEqualTo(new CannedReader().read(REPORT));
    }

    @Test
    void wordsOutsideTheTextAreRefused() {
        assertThatThrownBy(() -> read(mention -> mention.withClaims(mention.claims().stream()
                        .map(claim -> claim.withSpan(OUTSIDE))
                        .toList())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside the text");
    }

    @Test
    void aRelationToNoMentionIsRefused() {
        var nobody = new MentionId(REPORT.id(), 99, 0);
        var relation = new Mention.Relation(Mention.Relation.Kind.PART_OF, nobody, new Span(0, 2), "canned/none");
        assertThatThrownBy(() -> read(mention -> mention.withRelations(List.of(relation))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a relation to no mention");
    }

    @Test
    void oneMentionTwiceIsRefused() {
        var twice = new CheckedReader(report -> Stream.of(1, 2)
                .flatMap(i -> new CannedReader().read(report).stream())
                .toList());
        assertThatThrownBy(() -> twice.read(REPORT)).isInstanceOf(IllegalStateException.class);
    }
}
