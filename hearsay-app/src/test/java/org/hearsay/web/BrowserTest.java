package org.hearsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.cli.RealLedger;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of the sample ledger in Debian's Chromium. Screenshots lie in `target/screenshots`.
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int PATIENCE_MS = 60_000;

    private static Playwright playwright;
    private static Browser browser;
    private static Served site;

    private final List<String> said = new ArrayList<>();
    private final List<String> abroad = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void aBrowserIsStarted() {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "no browser at " + CHROMIUM + ": the pages are not tested in one (apt-get install chromium)");
        // A machine that does much else is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        site = Served.ledger(RealLedger.file());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void theBrowserIsClosed() {
        if (browser != null) {
            browser.close();
            playwright.close();
            site.close();
        }
    }

    @BeforeEach
    void aFreshWindow() {
        open(1280, 900, ColorScheme.LIGHT);
    }

    private void open(int width, int height, ColorScheme scheme) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site.address())
                .setColorScheme(scheme)
                .setViewportSize(width, height));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
        page.onPageError(said::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site.address())) {
                abroad.add(request.url());
            }
        });
    }

    @AfterEach
    void nothingWasWrongAndNothingLeftThisMachine() {
        context.close();
        assertThat(said).isEmpty();
        assertThat(abroad).isEmpty();
        assertThat(site.failures).isEmpty();
    }

    static Stream<String> pages() throws Exception {
        String incident = incident();
        String report = site.json("/api/v1/incidents/" + incident)
                .at("/reports/0/report")
                .asText();
        return Stream.of(
                "/",
                "/?text=zeppelin",
                "/?from=monday",
                "/incidents/nobody",
                "/incidents/" + incident,
                "/reports/" + report,
                "/sources",
                "/sources?name=Northwire",
                "/actors",
                "/actors?name=" + actor().replace(" ", "%20"),
                "/chains",
                "/chains/" + incident,
                "/api");
    }

    private static String actor() throws Exception {
        return site.json("/api/v1/actors?limit=1").at("/actors/0/name").asText();
    }

    /// The incident with the most voices.
    private static String incident() throws Exception {
        return site.json("/api/v1/incidents?order=origins&limit=1")
                .at("/incidents/0/id")
                .asText();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsAccessibleInLightAndDark(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(1280, 900, scheme);
            page.navigate(path);
            forgetRefusals(path);
            picture(path.replaceAll("[^a-z]+", "-") + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            List<Rule> wrong = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations();
            assertThat(wrong)
                    .as(path + " " + scheme)
                    .extracting(rule ->
                            rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageFitsASmallTelephone(String path) {
        open(360, 740, ColorScheme.LIGHT);
        page.navigate(path);
        forgetRefusals(path);
        picture(path.replaceAll("[^a-z]+", "-") + "-360");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    /// The browser itself notes an answer that is an error.
    private void forgetRefusals(String path) {
        if (path.contains("monday") || path.contains("nobody")) {
            said.clear();
        }
    }

    @Test
    void anEmptyLedgerTeachesHowToFillIt(@TempDir Path folder) {
        Path file = folder.resolve("empty.db");
        SqliteLedger.open(file).close();
        try (Served empty = Served.ledger(file)) {
            for (String path : List.of("", "sources", "actors", "chains")) {
                page.navigate(empty.address() + path);
                assertThat(page.locator(".empty h2")).isVisible();
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .isEmpty();
                abroad.removeIf(url -> url.startsWith(empty.address()));
            }
            picture("empty-ledger");
        }
    }

    @Test
    void aChainIsATimeLineInTheColoursOfItsTypes() throws Exception {
        page.navigate("/chains/" + incident());
        Locator steps = page.locator("ol.chain > li");
        assertThat(steps.first()).isVisible();
        Object colour = steps.first().evaluate("step => getComputedStyle(step, '::before').backgroundColor");
        Object type =
                steps.first().locator(".type").evaluate("type => getComputedStyle(type, '::before').backgroundColor");
        assertThat(colour).isEqualTo(type);
    }

    @Test
    void whatIsFoundIsFetchedAsItIsFiltered() {
        page.navigate("/?disputed=yes");
        int found = Integer.parseInt(page.locator(".found strong").textContent());
        Download export =
                page.waitForDownload(() -> page.getByText("JSON Lines", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(lines(export)).isEqualTo(found).isPositive();
    }

    private static long lines(Download export) {
        try (Stream<String> lines = Files.lines(export.path())) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFilterChangesTheListAndTheAddressAndTheBackButtonGoesBack() {
        page.navigate("/");
        String all = page.locator(".found strong").textContent();
        page.getByLabel("disputed only").check();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*\\?disputed=yes$"));
        assertThat(page.locator(".found strong")).not().hasText(all);
        page.goBack();
        assertThat(page.locator(".found strong")).hasText(all);
        assertThat(page.getByLabel("disputed only")).not().isChecked();
    }

    @Test
    void theFilterWorksWithoutScripts() throws Exception {
        BrowserContext plain = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(site.address()).setJavaScriptEnabled(false));
        Page bare = plain.newPage();
        bare.navigate("/");
        bare.getByLabel("Words in the reports").fill("metro");
        bare.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).first().click();
        assertThat(bare.locator(".incidents tbody tr").first())
                .containsText(site.json("/api/v1/incidents?text=metro&limit=1")
                        .at("/incidents/0/place")
                        .asText());
        plain.close();
    }

    @Test
    void daysAreChosenByDrawingAcrossTheHistogram() {
        page.navigate("/");
        page.locator("svg.histogram").scrollIntoViewIfNeeded();
        var box = page.locator("svg.histogram").boundingBox();
        page.mouse().move(box.x + box.width * 0.7, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + box.width - 1, box.y + 20);
        page.mouse().up();
        assertThat(page)
                .hasURL(java.util.regex.Pattern.compile(".*from=20\\d\\d-\\d\\d-01&to=20\\d\\d-\\d\\d-\\d\\d.*"));
        assertThat(page.locator("svg.histogram .chosen")).isVisible();
        assertThat(page.locator("#from")).not().hasValue("");
    }

    @Test
    void theMapIsDraggedZoomedAndAskedForWhatLiesInIt() {
        page.navigate("/");
        page.getByLabel("Closer").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*area=.*"));
        assertThat(page.locator("a.chip")).containsText("this part of the map");
        String before = page.url();
        page.locator("svg.map").scrollIntoViewIfNeeded();
        var box = page.locator("svg.map").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 12);
        page.mouse().down();
        page.mouse()
                .move(
                        box.x + box.width / 2 + 120,
                        box.y + 60,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        assertThat(page).not().hasURL(before);
        page.locator("a.chip").click();
        assertThat(page).hasURL(site.address());
    }

    @Test
    void aMarkerLeadsToWhatLiesThere() {
        page.navigate("/");
        Locator several = page.locator("svg.map a.marker.t-several").first();
        several.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*area=.*"));
    }

    @Test
    void aCellOpensItsSentenceAndLeadsToItInTheReport() throws Exception {
        page.navigate("/incidents/" + incident());
        Locator cell = page.locator("tr.open details.saying").first();
        cell.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(cell.locator("mark").first()).isVisible();
        String quote = cell.locator("mark").first().textContent();
        cell.locator("footer a").first().click();
        assertThat(page.locator(".claim.lit").first()).isVisible();
        assertThat(String.join("", page.locator(".claim.lit").allTextContents()))
                .contains(quote);
        assertThat(page.locator("li.lit")).isVisible();
    }

    @Test
    void aHighlightAndItsClaimPointAtEachOther() throws Exception {
        page.navigate(
                pages().filter(path -> path.startsWith("/reports/")).findFirst().orElseThrow());
        Locator claim = page.locator("[data-claim]").nth(1);
        claim.hover();
        assertThat(page.locator(".claim.lit").first()).isVisible();
        page.locator("a.claim").first().click();
        assertThat(page.locator("li.lit").first()).isInViewport();
    }

    @Test
    void everythingIsReachedByKeyboard() {
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("/");
        assertThat(page.getByLabel("Words in the reports")).isFocused();
        page.keyboard().type("airport");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*text=airport$"));
        page.locator(".incidents .what a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("article.incident h1")).isVisible();
    }

    @Test
    void anIncidentPrints() throws Exception {
        page.navigate("/incidents/" + incident());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.site nav")).isHidden();
        assertThat(page.locator(".matrix")).isVisible();
        picture("incident-print");
    }

    @Test
    void theTollAndTheCitationsAreDrawn() throws Exception {
        String id = site.json("/api/v1/incidents?text=airport&limit=1")
                .at("/incidents/0/id")
                .asText();
        page.navigate("/incidents/" + id);
        assertThat(page.locator("svg.curve").first()).isVisible();
        assertThat(page.locator("svg.graph .box").first()).isVisible();
        assertThat(page.locator("svg.map .marker")).isVisible();
    }
}
