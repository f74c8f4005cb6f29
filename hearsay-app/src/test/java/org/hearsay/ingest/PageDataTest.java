package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDataTest {
    private static final ReportText READER = new ReportText(Lexicon.builtIn());

    private static Publication read(String head, String body) {
        return READER.read("<!DOCTYPE html><html><head>" + head + "</head><body>" + body
                        + "<p>Two rockets hit the depot on Monday.</p></body></html>")
                .publication();
    }

    private static void isDated(Publication publication, String day, DateBasis basis) {
        assertThat(publication.date()).isEqualTo(LocalDate.parse(day));
        assertThat(publication.dateBasis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "property | article:published_time | 2021-06-29T07:15:00+03:00",
                "property | og:published_time | 2021-06-29T07:15:00Z",
                "name | dc.date.issued | 2021-06-29",
                "name | DC.Date | 20210629",
                "name | DCTERMS.created | 2021-06-29",
                "name | sailthru.date | 2021-06-29 07:15:00",
                "name | parsely-pub-date | 2021-06-29T04:15:00Z",
                "name | pubdate | Tue, 29 Jun 2021 04:15:00 GMT",
                "name | publish-date | 29 June 2021",
                "name | citation_publication_date | 2021/06/29",
                "name | cXenseParse:publishtime | 2021-06-29T04:15:00Z",
                "itemprop | datePublished | 2021-06-29"
            })
    void aMetaElementGivesTheDay(String key, String name, String content) {
        String meta = "<meta %s=\"%s\" content=\"%s\">".formatted(key, name, content);
        isDated(read(meta, ""), "2021-06-29", DateBasis.META);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-06-29T07:15:00+03:00\"}",
                "[{\"@type\": \"Organization\"}, {\"@type\": \"ReportageNewsArticle\", \"datePublished\": \"2021-06-29\"}]",
                "{\"@graph\": [{\"@type\": \"WebPage\", \"datePublished\": \"2016-01-01\"},"
                        + " {\"@type\": [\"Article\"], \"datePublished\": \"2021-06-29\"}]}",
                "{\"@type\": \"BlogPosting\", \"dateCreated\": \"2021-06-29\", \"dateModified\": \"2021-07-04\"}"
            })
    void jsonLdGivesTheDayOfTheArticle(String json) {
        isDated(
                read("<script type=\"application/ld+json\">" + json + "</script>", ""),
                "2021-06-29",
                DateBasis.JSON_LD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><header><time datetime=\"2021-06-29T07:15\">yesterday</time></header></article>",
                "<article><time>29 June 2021</time><time datetime=\"2021-07-02\">related</time></article>",
                "<div><time pubdate datetime=\"2021-06-29\"></time></div>"
            })
    void aTimeElementGivesTheDay(String body) {
        isDated(read("", body), "2021-06-29", DateBasis.TIME_ELEMENT);
    }

    @Test
    void aBylineGivesTheDay() {
        isDated(read("", "<div class=\"byline-date\">Published: 29 June 2021</div>"), "2021-06-29", DateBasis.PRINTED);
    }

    @Test
    void theAddressGivesTheDay() {
        Publication publication =
                read("<link rel=\"canonical\" href=\"https://harbourpost.example/world/2021/06/29/depot\">", "");
        isDated(publication, "2021-06-29", DateBasis.ADDRESS);
        assertThat(publication.outlet()).isEqualTo("harbourpost.example");
    }

    @Test
    void whenItWasLastChangedIsNotWhenItWasPublished() {
        Publication publication = read("<meta property=\"article:modified_time\" content=\"2021-07-02\">", "");
        assertThat(publication.date()).isNull();
    }

    @Test
    void theSurestBasisCountsWhereTwoDiffer() {
        Publication publication = read(
                "<meta name=\"date\" content=\"2021-06-27\"><script type=\"application/ld+json\">"
                        + "{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-06-29\"}</script>",
                "");
        isDated(publication, "2021-06-29", DateBasis.JSON_LD);
    }

    @Test
    void twoThatAgreeOnAnEarlierDayOutvoteAPageThatWasMoved() {
        Publication publication = read(
                "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"2023-02-01\"}"
                        + "</script><meta name=\"dc.date\" content=\"2016-10-09\">"
                        + "<link rel=\"canonical\" href=\"https://harbourpost.example/2016/10/09/depot\">",
                "");
        isDated(publication, "2016-10-09", DateBasis.META);
    }

    @Test
    void brokenJsonAndImpossibleDaysTellNothing() {
        Publication publication = read(
                "<script type=\"application/ld+json\">{\"datePublished\": </script>"
                        + "<meta name=\"date\" content=\"2021-02-31\">"
                        + "<meta property=\"og:site_name\" content=\"Harbour Post\">"
                        + "<meta property=\"og:title\" content=\"Depot hit by rockets\">",
                "");
        assertThat(publication)
                .isEqualTo(new Publication("Harbour Post", null, "Depot hit by rockets", null, DateBasis.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pubDate: Tue, 29 Jun 2021 04:15:00 GMT",
                "dc:date: 2021-06-29T04:15:00Z",
                "article:published_time: 2021-06-29T04:15:00Z",
                "published: 20210629"
            })
    void aFieldOfAFeedMayStandBeforeAReport(String line) {
        Publication publication =
                READER.read(line + "\n\nTwo rockets hit the depot on Monday.\n").publication();
        isDated(publication, "2021-06-29", DateBasis.METADATA);
    }
}
