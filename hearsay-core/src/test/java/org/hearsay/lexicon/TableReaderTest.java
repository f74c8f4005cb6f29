package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    private static final TableSchema SCHEMA =
            TableSchema.withExamples("en/verbs", List.of("word"), List.of("word", "stance"), List.of("forms"));

    private static Table read(String... lines) {
        return new TableReader("en/verbs.tsv", SCHEMA).read(String.join("\n", lines));
    }

    private static void refuses(String message, String... lines) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(LexiconException.class)
                .hasMessage(message);
    }

    @Test
    void aRowIsNamedAfterItsTableAndItsKey() {
        Row row = read("# verbs", "word\tstance\tyes", "claim credit\tasserts\tThey claimed credit.")
                .rows()
                .getFirst();
        assertThat(row.id()).isEqualTo("en/verbs/claim-credit");
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.need("stance")).isEqualTo("asserts");
    }

    @Test
    void anEmptyCellAndAMissingOneAreAbsent() {
        Row row = read("word\tstance\tyes\tno\tnote", "say\tasserts\tHe said so.\t")
                .rows()
                .getFirst();
        assertThat(row.cell("no")).isEmpty();
        assertThat(row.cell("note")).isEmpty();
    }

    @Test
    void linesMayEndAsWindowsEndsThem() {
        Row row = read("word\tstance\tyes\r", "say\tasserts\tHe said so.\r")
                .rows()
                .getFirst();
        assertThat(row.need("yes")).isEqualTo("He said so.");
    }

    @Test
    void aListIsSetApartBySemicolons() {
        Row row = read("word\tstance\tyes\tforms", "say\tasserts\tHe said so.\tsaid ; says")
                .rows()
                .getFirst();
        assertThat(row.list("forms")).containsExactly("said", "says");
        assertThat(row.list("note")).isEmpty();
    }

    @Test
    void anUnknownColumnIsRefusedWithThoseThereAre() {
        refuses(
                "en/verbs.tsv:1: unknown column 'colour'; the columns are word, stance, yes, forms, no, note",
                "word\tstance\tyes\tcolour");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        refuses("en/verbs.tsv:1: column 'word' stands twice; drop one", "word\tword\tstance\tyes");
    }

    @Test
    void aMissingColumnIsRefused() {
        refuses("en/verbs.tsv:2: column 'yes' is missing; add it", "# verbs", "word\tstance");
    }

    @Test
    void anEmptyCellThatIsNeededIsRefused() {
        refuses("en/verbs.tsv:2: column 'yes' is empty; fill it", "word\tstance\tyes", "say\tasserts\t");
    }

    @Test
    void aTabInsideACellIsSuspected() {
        refuses(
                "en/verbs.tsv:2: 4 cells under 3 columns; is there a tab inside a cell?",
                "word\tstance\tyes",
                "say\tasserts\tHe\tsaid so.");
    }

    @Test
    void theSameKeyTwiceIsRefusedWithTheLineOfTheFirst() {
        refuses(
                "en/verbs.tsv:3: 'en/verbs/say' stands already on line 2; merge the two",
                "word\tstance\tyes",
                "say\tasserts\tHe said so.",
                "say\tdenies\tHe said no.");
    }

    @Test
    void aFileWithoutAHeaderIsToldHowToBegin() {
        refuses(
                "en/verbs.tsv:1: no header; begin with word<tab>stance<tab>yes<tab>forms<tab>no<tab>note",
                "# nothing but a comment");
    }

    @Test
    void aResearchersRowReplacesOursAndANewOneIsAdded() {
        Lexicon own = Lexicon.builtIn()
                .under(file -> file.equals("en/numbers.tsv")
                        ? Optional.of("word\tmin\tmax\tyes\ndozens\t30\topen\tx\nlakh\t100000\t100000\tx\n")
                        : Optional.empty());
        List<Row> rows = own.table("en/numbers").rows();
        assertThat(rows).hasSize(Lexicon.builtIn().table("en/numbers").rows().size() + 1);
        assertThat(rows.stream().filter(row -> row.id().equals("en/numbers/dozens")))
                .extracting(row -> row.need("min"))
                .containsExactly("30");
    }

    @Test
    void aRowCanBeTakenAwayOrLeftAlone() {
        Lexicon builtIn = Lexicon.builtIn();
        assertThat(builtIn.without("en/numbers/dozens").table("en/numbers").rows())
                .hasSize(builtIn.table("en/numbers").rows().size() - 1)
                .extracting(Row::id)
                .doesNotContain("en/numbers/dozens");
        assertThat(builtIn.only("en/numbers", "en/numbers/dozens")
                        .table("en/numbers")
                        .rows())
                .extracting(Row::id)
                .containsExactly("en/numbers/dozens");
    }
}
