package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers are kept as long as the ledger stays as it is, and no longer.
class FreshnessTest {
    private static final String SHELLING = "On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.\n";
    private static final String ATTACK = "On 2021-07-03 attack hit Nahrat: 2 killed by the Front, SANA said.\n";

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenWhileItIsServedIsShownAtOnce() throws Exception {
        try (Served site = Served.reports(folder, Map.of("one.txt", SHELLING))) {
            String tag = site.get("/").headers().firstValue("ETag").orElseThrow();
            assertThat(site.json("/api/v1/incidents").get("total").asInt()).isOne();
            assertThat(site.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
            Served.ingest(folder, folder.resolve("ledger.db"), Map.of("two.txt", ATTACK));
            assertThat(site.json("/api/v1/incidents").get("total").asInt()).isEqualTo(2);
            assertThat(site.get("/", "If-None-Match", tag).statusCode()).isEqualTo(200);
            assertThat(site.failures).isEmpty();
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswerAndTag() throws Exception {
        try (Served site = Served.reports(folder, Map.of("one.txt", SHELLING))) {
            for (String path :
                    new String[] {"/", "/sources", "/api/v1/sources", "/api/v1/map", "/api/v1/openapi.json"}) {
                assertThat(site.get(path).headers().firstValue("ETag"))
                        .as(path)
                        .isPresent()
                        .isEqualTo(site.get(path).headers().firstValue("ETag"));
            }
        }
    }

    @Test
    void anErrorIsAskedForAnew() throws Exception {
        try (Served site = Served.reports(folder, Map.of("one.txt", SHELLING))) {
            assertThat(site.get("/incidents/none").statusCode()).isEqualTo(404);
            assertThat(site.get("/incidents/none").statusCode()).isEqualTo(404);
            assertThat(site.failures).isEmpty();
        }
    }

    @Test
    void mapsAreLaidOverPicturesOnlyWhereAskedForAndSayWhose() throws Exception {
        try (Served plain = Served.reports(folder, Map.of("one.txt", SHELLING));
                Served tiled = Served.withTiles(folder.resolve("ledger.db"))) {
            String host = "https://tile.openstreetmap.org";
            assertThat(plain.page("/")).doesNotContain(host, "<image").contains("Natural Earth");
            assertThat(policy(plain)).doesNotContain("openstreetmap");
            assertThat(tiled.page("/"))
                    .contains("<image href=\"" + host + "/", "OpenStreetMap contributors")
                    .contains("href=\"https://www.openstreetmap.org/copyright\"");
            assertThat(policy(tiled)).contains("img-src 'self' " + host);
        }
    }

    private static String policy(Served site) throws Exception {
        return site.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
