package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.model.CleanText.Piece;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    private static final String FILE = "Date: Monday\nRockets hit the depot.\n[advert]\nNobody was hurt.\n";

    private final CleanText clean = CleanText.keeping(FILE, List.of(new Span(13, 36), new Span(45, 62)));

    @Test
    void keepsWhatWasAskedForAndNothingElse() {
        assertThat(clean.text()).isEqualTo("Rockets hit the depot.\nNobody was hurt.\n");
    }

    @Test
    void leadsBackToTheFile() {
        int start = clean.text().indexOf("hurt");
        assertThat(clean.toOriginal(new Span(start, start + 4)).of(FILE)).isEqualTo("hurt");
    }

    @Test
    void aSpanOverAnOmissionHoldsTheOmissionInTheFile() {
        Span all = new Span(0, clean.text().length());
        assertThat(clean.toOriginal(all).of(FILE)).isEqualTo(FILE.substring(13));
    }

    @Test
    void aSpanBehindTheTextHasNoPlace() {
        assertThatThrownBy(() -> clean.toOriginal(new Span(30, 400))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void piecesWithoutAGapMustCoverTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CleanText("abcd", List.of(new Piece(0, 0, 2, 2), new Piece(3, 3, 1, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new CleanText("abcd", List.of(new Piece(0, 0, 3, 3))));
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(CleanText.of("").text()).isEmpty();
        assertThat(CleanText.of("").pieces()).isEmpty();
    }

    /// A file, what is kept of it, and a span of that.
    record Case(String file, List<Span> kept) {}

    @Property
    void everyUnitOfTheCleanTextStandsWhereItSaysInTheFile(@ForAll("cases") Case files) {
        CleanText text = CleanText.keeping(files.file(), files.kept());
        int last = -1;
        for (int at = 0; at < text.text().length(); at++) {
            Span there = text.toOriginal(new Span(at, at + 1));
            assertThat(there.of(files.file())).isEqualTo(text.text().substring(at, at + 1));
            assertThat(there.start()).isGreaterThan(last);
            last = there.start();
        }
    }

    @Property
    void aSpanWithinOnePieceHasTheSameWordsInTheFile(@ForAll("cases") Case files) {
        CleanText text = CleanText.keeping(files.file(), files.kept());
        for (Piece piece : text.pieces()) {
            Span span = new Span(piece.start(), piece.start() + piece.length());
            assertThat(text.toOriginal(span).of(files.file())).isEqualTo(span.of(text.text()));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> files = Arbitraries.strings()
                .withChars("ab \n\u00e9\ud83d\ude00")
                .ofMinLength(20)
                .ofMaxLength(60);
        Arbitrary<List<Integer>> cuts = Arbitraries.integers()
                .between(0, 20)
                .list()
                .ofMaxSize(8)
                .map(list -> list.stream().distinct().sorted().toList());
        return Combinators.combine(files, cuts).as((file, ends) -> new Case(file, pairs(ends)));
    }

    private static List<Span> pairs(List<Integer> ends) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            spans.add(new Span(ends.get(i), ends.get(i + 1)));
        }
        return spans;
    }
}
