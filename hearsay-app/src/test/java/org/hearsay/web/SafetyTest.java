package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.store.FilterWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A report is hostile, and so is who asks.
class SafetyTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"'><img src=x onerror=alert(2)>";
    /// Words beside the filter's: those that one address takes are passed over by others.
    private static final List<String> OTHER_WORDS = List.of("order", "cell", "page", "limit", "offset");

    private static final Pattern LIVE = Pattern.compile("(?i)<script>|<img|href=\"javascript:");

    @TempDir
    private static Path folder;

    private static Served site;

    @BeforeAll
    static void aHostileLedgerIsServed() throws IOException {
        site = Served.reports(
                folder, Map.of("a\"><script>alert(3)<" + "&.txt", """
                        url: javascript:alert(4)
                        outlet: %s
                        date: 2021-06-29

                        %s Depot hit

                        On 2021-06-28 shelling hit Harin: 4+ killed by %s, %s said.
                        On 2021-06-29 attack hit Nahrat: 2 killed by the Front, %s denied. It answered the last.
                        """.formatted(SCRIPT, SCRIPT, IMAGE, SCRIPT, IMAGE)));
    }

    @AfterAll
    static void done() {
        site.close();
    }

    static List<String> pages() throws Exception {
        List<String> pages = new ArrayList<>(List.of("/", "/?text=" + encoded(IMAGE), "/?actor=" + encoded(SCRIPT)));
        pages.addAll(List.of("/sources", "/actors", "/chains", "/api", "/actors?name=" + encoded(IMAGE)));
        site.json("/api/v1/sources")
                .get("sources")
                .forEach(row ->
                        pages.add("/sources?name=" + encoded(row.get("source").asText())));
        site.json("/api/v1/incidents").get("incidents").forEach(row -> {
            pages.add("/incidents/" + row.get("id").asText());
            pages.add("/chains/" + row.get("id").asText());
        });
        site.json("/api/v1/reports")
                .get("reports")
                .forEach(row -> pages.add("/reports/" + row.get("id").asText()));
        return pages;
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noWordOfAReportOrAnAddressIsEverMoreThanAWord(String path) throws Exception {
        String page = site.page(path);
        assertThat(page).contains("Hearsay</a>").doesNotContainPattern(LIVE);
    }

    @Test
    void aHostileWordIsShownAsItWasWritten() throws Exception {
        String id = site.json("/api/v1/reports").at("/reports/0/id").asText();
        assertThat(site.page("/reports/" + id)).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHoldsAScriptOrAStyleOfItsOwn(String path) throws Exception {
        String page = site.page(path);
        assertThat(page)
                .doesNotContainPattern("(?i)<style|\\sstyle=|<script(?! type=\"module\" src=\"/files/)|\\son[a-z]+=\"");
        assertThat(site.get(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void theFileAsGivenIsKeptAndNeverShown() throws Exception {
        String id = site.json("/api/v1/reports").at("/reports/0/id").asText();
        HttpResponse<String> file = site.get("/reports/" + id + "/original");
        assertThat(file.body()).contains(SCRIPT);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).matches("attachment; filename=\"[0-9a-f]+\\.bin\""));
        assertThat(file.headers().firstValue("Content-Security-Policy")).contains("sandbox");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/../Site.class",
                "/files/..%2f..%2fWebServer.class",
                "/files/%2e%2e/%2e%2e/etc/passwd",
                "/../../etc/passwd",
                "/files//etc/passwd",
                "/files/hearsay.css%00.js",
                "/files/....//hearsay.css",
                "/reports/..%2f..%2fledger.db/original"
            })
    void noPathLeadsOutOfTheSite(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("root:", "SQLite format");
    }

    static List<String> injections() {
        List<String> words = List.of(
                "' OR 1=1 --",
                "\"; DROP TABLE incidents; --",
                "x') UNION SELECT bytes FROM report_files --",
                "%",
                "_",
                "\\",
                "*",
                "NEAR(",
                ":text",
                "\u0000",
                "a' || (SELECT 1) || '");
        List<String> queries = new ArrayList<>();
        for (String name : FilterWords.NAMES) {
            words.forEach(word -> queries.add(name + "=" + encoded(word)));
        }
        for (String name : OTHER_WORDS) {
            words.forEach(word -> queries.add(name + "=" + encoded(word)));
        }
        return queries;
    }

    @ParameterizedTest
    @MethodSource("injections")
    void noWordOfAFilterReachesTheDatabaseAsMoreThanAWord(String query) throws Exception {
        for (String path : List.of("/", "/api/v1/incidents", "/api/v1/map", "/api/v1/histogram")) {
            HttpResponse<String> answer = site.get(path + "?" + query);
            assertThat(answer.statusCode()).isIn(200, 400);
            if (path.equals("/api/v1/incidents")
                    && answer.statusCode() == 200
                    && OTHER_WORDS.stream().noneMatch(query::startsWith)) {
                assertThat(answer.body()).contains("\"total\":0");
            }
        }
        assertThat(site.json("/api/v1/incidents").get("total").asInt()).isEqualTo(2);
        assertThat(site.failures).isEmpty();
    }

    static List<String> names() {
        return injections().stream()
                .filter(query -> query.startsWith("text="))
                .map(query -> query.substring(5))
                .toList();
    }

    /// What stands in the place of an id or a name, or before an export.
    @ParameterizedTest
    @MethodSource("names")
    void noIdAndNoNameReachesTheDatabaseAsMoreThanAWord(String name) throws Exception {
        for (String path : List.of(
                "/sources?name=",
                "/actors?name=",
                "/incidents/",
                "/reports/",
                "/chains/",
                "/api/v1/incidents/",
                "/api/v1/reports/",
                "/api/v1/chains/")) {
            assertThat(site.get(path + name).statusCode()).as(path).isIn(400, 404);
        }
        for (String word : FilterWords.NAMES) {
            HttpResponse<String> export = site.get("/api/v1/export?format=jsonl&" + word + "=" + name);
            assertThat(export.statusCode()).as(word).isIn(200, 400);
            assertThat(export.body()).as(word).doesNotContain("\"id\"");
        }
        assertThat(site.json("/api/v1/incidents").get("total").asInt()).isEqualTo(2);
        assertThat(site.failures).isEmpty();
    }

    /// Its size is not known before it is written: an export is sent as it is read, not gathered first.
    @Test
    void anExportIsStreamed() throws Exception {
        assertThat(raw("GET /api/v1/export?format=jsonl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContainIgnoringCase("Content-Length:");
    }

    @Test
    void whatIsSentWithAQuestionIsNotRead() throws Exception {
        try (Socket socket = connect()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000000\r\n\r\nabc"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 405");
        }
        assertThat(site.page("/")).contains("incidents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example.com", "localhost.evil.example.com", "localhost@evil.example.com", "10.0.0.1"})
    void aNameThatIsNotThisMachinesIsNotAnswered(String host) throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 4(21|00)")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void nothingCanBeChangedFromOutside(String method) throws Exception {
        assertThat(raw(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD");
    }

    @Test
    void aRequestThatIsTooLongIsRefused() throws Exception {
        assertThat(raw("GET /?text=" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(9_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(site.get("/?" + "type=ied&".repeat(200)).statusCode()).isEqualTo(400);
    }

    @Test
    void thoseWhoAskSlowlyKeepNobodyWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = connect();
                slow.add(socket);
                socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(site.page("/")).contains("incidents");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket connect() throws IOException {
        return new Socket("127.0.0.1", java.net.URI.create(site.address()).getPort());
    }

    /// Sends exactly that and returns all that comes back.
    private static String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
