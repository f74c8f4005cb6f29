package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationTest {
    private static final ReportText READER = new ReportText(Lexicon.builtIn());
    private static final String PROSE = "\n\nTwo rockets hit the depot on Monday, the ministry said.\n";

    @Test
    void metadataLinesAreReadAndLeftOut() {
        String file = "url: https://harbourpost.example/a\ndate: 2021-05-04\nDepot hit by rockets" + PROSE;
        assertThat(publication(file))
                .isEqualTo(new Publication(
                        "harbourpost.example",
                        "https://harbourpost.example/a",
                        "Depot hit by rockets",
                        LocalDate.of(2021, 5, 4),
                        DateBasis.METADATA));
        assertThat(text(file)).isEqualTo("Depot hit by rockets" + PROSE);
    }

    @Test
    void proseMayFollowADateOnItsLine() {
        String file = " date 2021-05-04 The depot was hit on Monday, the ministry said.";
        assertThat(publication(file).date()).isEqualTo("2021-05-04");
        assertThat(text(file)).isEqualTo("The depot was hit on Monday, the ministry said.");
    }

    @Test
    void aWordThatOnlyLooksLikeAMetadataLineIsProse() {
        assertThat(text("Date palms burnt: the ministry counts 40." + PROSE)).startsWith("Date palms");
        assertThat(text("Depot hit" + PROSE + "Source: the mayor, who was there."))
                .contains("Source: the mayor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 May 2021",
                "May 4, 2021 3:14 PM",
                "Tuesday, 4 May 2021 9:04 AM",
                "TUESDAY MAY 04 2021",
                "2021-05-04T00:16+0000",
                "04 May, 2021 18:49",
                "01:10 PM | 4th May, 2021",
                "Published: 4 May 2021",
                "Posted on May 4, 2021 - 7:35",
                "By Jane Doe  5 minutes ago  Tue 04th May 2021 | 02:40 PM",
                "04.05.2021, Harbour Town.",
                "5/5/2021",
                "The Harbour Post (Port City), Tuesday 4 May 2021",
                "Harbour Town, Tuesday 4 May 2021",
                "Harbour Post · World · May 4, 2021",
                "Tuesday, May 4, 2021 | Updated 22:10"
            })
    void aDateOnALineOfItsOwnIsThePrintedDay(String line) {
        Publication publication = publication("Depot hit by rockets\n\n" + line + PROSE);
        assertThat(publication.dateBasis()).isEqualTo(DateBasis.PRINTED);
        assertThat(publication.date().toString()).startsWith("2021-05-0");
        assertThat(text("Depot hit by rockets\n\n" + line + PROSE)).doesNotContain("2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers sit in a truck in Harbour Town, Tuesday, Feb. 8, 2022",
                "The depot was first hit on 4 May 2021, the ministry said.",
                "On 4 May 2021, rockets hit the depot, the ministry said.",
                "Since 4 May 21 depots have burnt.",
                "4 May",
                "May 2021",
                "4/5/2021",
                "31 June 2021"
            })
    void aDateInsideASentenceOrOnlyHalfADateSaysNothing(String line) {
        assertThat(publication("Depot hit by rockets\n\n" + line + PROSE).date())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARBOUR TOWN, May 4, 2021 (Example Wire) - Two rockets hit the depot, the ministry said.",
                "HARBOUR TOWN, May 4 (2021) — Two rockets hit the depot, the ministry said.",
                "Harbour Town, Port State, May 4, 2021: Two rockets hit the depot, the ministry said.",
                "HARBOUR TOWN, 4 MAY 21 (RADIO PORT) -- [TEXT] TWO ROCKETS HIT THE DEPOT.",
                "HARBOUR TOWN, 4 May 2021 - Two rockets hit the depot in the port, the ministry said.",
                "HARBOUR TOWN (Example Wire, 4 May 2021) Two rockets hit the depot.",
                "4 May 2021. Two rockets hit the depot, the ministry said."
            })
    void theDayOfADatelineIsThePrintedDayAndItsSentenceStays(String line) {
        Publication publication = publication("Depot hit by rockets\n\n" + line + "\nThere was a fire.\n");
        assertThat(publication.date()).isEqualTo("2021-05-04");
        assertThat(publication.dateBasis()).isEqualTo(DateBasis.PRINTED);
        assertThat(text(line + "\n")).containsIgnoringCase("two rockets");
    }

    @Test
    void aYearOfTwoDigitsLiesBetween1930And2029() {
        assertThat(publication("PORT CITY, 24 FEB 88 (RADIO PORT) -- [TEXT] GUERRILLAS ATTACKED A POST.\n")
                        .date())
                .isEqualTo("1988-02-24");
    }

    @Test
    void theDayOfTheLastChangeCountsWhereNoOtherIsTold() {
        Publication publication = publication("Depot hit\n\nUpdated: Tuesday, May 4, 2021, 11:02 a.m. CST" + PROSE);
        assertThat(publication.date()).isEqualTo("2021-05-04");
        assertThat(publication.dateBasis()).isEqualTo(DateBasis.UPDATED);
    }

    @Test
    void theDayOfAChangeIsNotTheDayOfPublication() {
        assertThat(publication("Depot hit\n\nLast updated: 5 May 2021\n4 May 2021" + PROSE)
                        .date())
                .isEqualTo("2021-05-04");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2021/05/04/depot, 2021-05-04",
        "https://a.example/20210504/depot-1114910501.html, 2021-05-04",
        "https://a.example/2021-05/04/content_1.htm, 2021-05-04",
        "https://a.example/news/2021/5/4/depot, 2021-05-04",
        "https://a.example/4-May-2021/depot, 2021-05-04",
        "https://a.example/2021/12/depot,",
        "https://a.example/462807/depot,",
        "https://2021-05-04.example/depot,"
    })
    void aWholeDayInAnAddressIsTheLastResort(String url, String day) {
        Publication publication = publication("url: " + url + PROSE);
        assertThat(publication.date()).isEqualTo(day == null ? null : LocalDate.parse(day));
        assertThat(publication.dateBasis()).isEqualTo(day == null ? DateBasis.UNKNOWN : DateBasis.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://www.presstv.ir/a; Depot hit; Press TV",
                "https://en.mehrnews.com/a; Depot hit; Mehr",
                "https://www.harbourpost.example/a; Depot hit; harbourpost.example",
                "https://harbourpost.example/a; Depot hit | Harbour Post; Harbour Post",
                "https://harbourpost.example/a; Depot hit - The Harbour Post; The Harbour Post",
                "https://blog.hosting.example/a; Depot hit / Press TV; Press TV",
                "https://harbourpost.example/a; Depot hit / The Harbour Post:; The Harbour Post",
                "https://harbourpost.example/a; Depot hit / HARBOUR TOWN (Example Wire) – Rockets fell.; Example Wire",
                "https://harbourpost.example/a; Depot hit / HARBOUR TOWN (Reuters) – Rockets fell.; harbourpost.example",
                "https://harbourpost.example/a; Depot hit / KYIV, Feb. 3 (Example Wire) -- Rockets fell.; Example Wire",
                "https://harbourpost.example/a; Depot hit / The Port Guard (PG) Commander fled.; harbourpost.example",
                "https://www.sana.sy/a; Depot hit / Dubai, SANA – Rockets fell.; SANA",
                "https://news.example/a; News / Depot hit; news.example"
            })
    void theOutletIsThePrintedOneElseTheAddressTells(String url, String print, String outlet) {
        assertThat(publication("url: " + url + "\n\n" + print.replace(" / ", "\n\n") + PROSE)
                        .outlet())
                .isEqualTo(outlet);
    }

    @Test
    void anOutletIsNotPartOfTheHeadline() {
        String file = "url: https://harbourpost.example/a\n\nDepot hit | Harbour Post" + PROSE;
        assertThat(publication(file).headline()).isEqualTo("Depot hit");
        assertThat(text(file)).isEqualTo("Depot hit" + PROSE);
    }

    @Test
    void aBarInAHeadlineIsNoOutlet() {
        String file = "url: https://harbourpost.example/a\n\nHarbour Town | Depot hit" + PROSE;
        assertThat(publication(file).headline()).isEqualTo("Harbour Town | Depot hit");
    }

    @Test
    void aFirstLineThatIsASentenceIsNoHeadline() {
        assertThat(publication(PROSE.strip()).headline()).isNull();
    }

    @Test
    void nothingIsKnownWhereNothingIsSaid() {
        assertThat(publication(PROSE.strip())).isEqualTo(Publication.UNKNOWN);
    }

    private static Publication publication(String file) {
        return READER.read(file).publication();
    }

    private static String text(String file) {
        return CleanText.keeping(file, READER.read(file).kept()).text();
    }
}
