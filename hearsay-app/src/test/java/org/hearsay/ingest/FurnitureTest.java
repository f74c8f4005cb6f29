package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.hearsay.ingest.Furniture.Verdict;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.CleanText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Furniture FURNITURE = new Furniture(LEXICON, new OutletNames(LEXICON));

    @TestFactory
    Stream<DynamicTest> everyRowDoesWhatItsExamplesSay() {
        return LEXICON.table("en/page-furniture").rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(dynamicTest(
                                row.id() + ": " + row.need("yes"),
                                () -> assertThat(FURNITURE.judge(row.need("yes")))
                                        .isNotEqualTo(Verdict.PROSE))),
                        no(row)));
    }

    private static Stream<DynamicTest> no(Row row) {
        return row.cell("no").stream()
                .map(line -> dynamicTest(
                        row.id() + " not: " + line,
                        () -> assertThat(FURNITURE.judge(line)).isEqualTo(Verdict.PROSE)));
    }

    @TestFactory
    Stream<DynamicTest> everyMetadataRowDoesWhatItsExamplesSay() {
        MetadataLines metadata = new MetadataLines(LEXICON);
        return LEXICON.table("en/metadata-lines").rows().stream()
                .map(row -> dynamicTest(row.id(), () -> {
                    assertThat(metadata.read(row.need("yes"))).isPresent();
                    assertThat(row.cell("no").flatMap(metadata::read)).isEmpty();
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home | News | Photos | Environment",
                "World  |",
                "You are in Home > World",
                "Rail line opens  • Fuel is dearer  • Strike ends  • Panda seen",
                "A soldier at the gate. REUTERS/Jane Doe",
                "The depot after the fire. AFP",
                "FILE PHOTO ©  Northwire"
            })
    void rowsOfLinksAndCreditsAreFurniture(String line) {
        assertThat(FURNITURE.judge(line)).isEqualTo(Verdict.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Town | Rockets hit depot",
                "Two rockets hit the depot, and/or its fence.",
                "• Dead: 41 or more.",
                "- Two rockets hit the depot on Monday.",
                "The ministry (which runs the depot) denied it.",
                "“Read more history,” he told AFP.",
                "1 | 2",
            })
    void proseStays(String line) {
        assertThat(FURNITURE.judge(line)).isEqualTo(Verdict.PROSE);
    }

    @Test
    void aCaptionLosesItsCreditOnly() {
        assertThat(text("Depot hit\n\nThree rockets fell, said the mayor [Jane Doe/Reuters]\n"))
                .isEqualTo("Depot hit\n\nThree rockets fell, said the mayor \n");
    }

    @Test
    void relatedStoriesEndAReportInItsSecondHalfOnly() {
        String story = "Two rockets hit the depot on Monday, the ministry said.\n";
        assertThat(text(story + story + "Related stories\nBridge hit\n")).doesNotContain("Bridge");
        assertThat(text("Related stories\n" + story + story)).isEqualTo(story + story);
    }

    private static String text(String file) {
        return CleanText.keeping(file, new ReportText(LEXICON).read(file).kept())
                .text();
    }
}
