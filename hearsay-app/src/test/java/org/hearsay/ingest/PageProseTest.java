package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class PageProseTest {
    private static final ReportText READER = new ReportText(Lexicon.builtIn());
    private static final String HEAD = "<html><head><title>Depot hit | Example Post</title></head><body>";
    private static final String STORY = "<h1>Depot hit</h1><p>Two rockets hit the <a href='/d'>depot</a> on Monday.</p>"
            + "<p>Nobody was hurt, the mayor said.</p>";

    private static CleanText prose(String page) {
        return CleanText.keeping(page, READER.read(page).kept());
    }

    @Test
    void paragraphsOfAPageInOneLineStandApart() {
        assertThat(prose(HEAD + STORY + "</body></html>").text())
                .isEqualTo("Depot hit\nTwo rockets hit the depot on Monday.\nNobody was hurt, the mayor said.");
    }

    @Test
    void menusAndTeasersAreNoProse() {
        String page = HEAD + "<nav><a href='/'>Home</a> War news</nav><article>" + STORY + "</article>"
                + "<ul><li><a href='/x'>Jets bomb the port, killing ten</a></li></ul>"
                + "<script>var bomb = 'went off';</script><footer>Example Post, the harbour</footer></body></html>";

        assertThat(prose(page).text())
                .doesNotContain("Home", "Jets", "bomb", "harbour")
                .contains("Two rockets");
    }

    @Test
    void aWordOfAPageLeadsBackToItsSource() {
        String page = HEAD + STORY + "</body></html>";
        CleanText prose = prose(page);
        int at = prose.text().indexOf("depot on");

        assertThat(prose.toOriginal(new Span(at, at + 5)).of(page)).isEqualTo("depot");
    }

    @Test
    void referencesAreReadAsTheirLettersAndLeadBackToWhatIsWritten() {
        String page =
                HEAD + "<p>The town&rsquo;s mayor said &#8220;R&amp;B Caf&eacute;&#x201d; was hit &nosuch; twice.</p>"
                        + "</body></html>";
        CleanText clean = prose(page);

        assertThat(clean.text()).isEqualTo("The town’s mayor said “R&B Café” was hit &nosuch; twice.");
        int at = clean.text().indexOf("town’s");
        assertThat(clean.toOriginal(new Span(at, at + 6)).of(page)).isEqualTo("town&rsquo;s");
        int quoted = clean.text().indexOf('“');
        assertThat(clean.toOriginal(new Span(quoted, clean.text().indexOf('”') + 1))
                        .of(page))
                .isEqualTo("&#8220;R&amp;B Caf&eacute;&#x201d;");
    }

    @Test
    void aPageSavedByABrowserTellsItsAddressAndWithItItsDay() {
        String page =
                "<!-- saved from url=(0048)https://www.example.org/2021/06/29/depot-hit.html -->\n" + HEAD + STORY;

        assertThat(READER.read(page).publication().url())
                .isEqualTo("https://www.example.org/2021/06/29/depot-hit.html");
        assertThat(READER.read(page).publication().date()).isEqualTo(LocalDate.of(2021, 6, 29));
    }

    @Test
    void aLineAboveTheStoryDatesIt() {
        String page = HEAD + "<span>Published: Tue, 29 Jun 2021 10:00 GMT | Updated: Wed, 30 Jun 2021</span>" + STORY;

        assertThat(READER.read(page).publication().date()).isEqualTo(LocalDate.of(2021, 6, 29));
    }

    @Test
    void aDatelineDatesAPage() {
        String page = HEAD + "<p>HARBOUR TOWN, June 29, 2021 (Northwire) — Two rockets hit the depot.</p>";

        assertThat(READER.read(page).publication().date()).isEqualTo(LocalDate.of(2021, 6, 29));
    }

    @Test
    void aPageWithNothingInItHoldsNoProse() {
        assertThat(prose("<html><body></body></html>").text()).isEmpty();
    }
}
