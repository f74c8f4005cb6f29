package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.cli.Session.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The commands as somebody meets them who types.
class CommandLineTest {
    private static final String NEWS = """
            url: https://northwire.example.com/1
            date: 2021-06-29

            Depot hit

            On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.
            On 2021-06-29 attack hit Nahrat: 0 killed by the Northern Command, SANA said. It answered the last.
            """;
    private static final String DENIAL = """
            url: https://southpost.example.com/1
            date: 2021-06-30

            Who did it

            On 2021-06-28 shelling hit Harin: 12 killed by the Front, Farz denied.
            """;

    @TempDir
    private Path folder;

    private Path db;
    private Session session;

    @BeforeEach
    void somebodySitsDown() throws IOException {
        db = folder.resolve("ledger.db");
        session = Session.canned(db);
        GeneratedReports.write(folder.resolve("reports"), List.of(NEWS, DENIAL, "Nothing happened in Harin.\n"));
    }

    private Printed ingest() {
        return session.type("ingest", folder.resolve("reports").toString()).succeeded();
    }

    private List<JsonNode> incidents() {
        List<JsonNode> lines = new java.util.ArrayList<>();
        session.type("incidents", "--json").succeeded().json().forEach(lines::add);
        return lines;
    }

    private String id() {
        return incidents().getFirst().get("id").asText();
    }

    @Test
    void anIngestSaysWhatBecameOfTheReports() {
        assertThat(ingest().out())
                .startsWith("3 new (1 without an incident), 0 known, 0 skipped")
                .contains("2 incidents");
        assertThat(ingest().out()).startsWith("0 new (0 without an incident), 3 known, 0 skipped");
    }

    @Test
    void theLedgerListsShowsAndExportsWhatWasRead() {
        ingest();
        Printed list = session.type("incidents").succeeded();
        assertThat(list.out()).contains("2021-06-28", "Harin, SY", "4+", "perpetrators");
        Printed page = session.type("show", id()).succeeded();
        assertThat(page.out()).contains("SANA", "Farz", "- the Front", "000:6", "001:6", "answered by");
        Printed report = session.type("report", "000").succeeded();
        assertThat(report.out()).contains(id(), "northwire.example.com", "“4+”");
        Printed export = session.type("export", "--format", "jsonl").succeeded();
        assertThat(export.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(Session.parsed(line).isObject()).isTrue());
    }

    @Test
    void onlyTheDisputedAreListedWhereOnlyTheyAreWanted() {
        ingest();
        assertThat(session.type("incidents", "--disputed").succeeded().out())
                .contains("Harin")
                .doesNotContain("Nahrat");
    }

    @Test
    void anIdIsUnderstoodInAnyCaseAndWithoutItsHyphen() {
        ingest();
        String id = id();
        Printed page = session.type("show", id).succeeded();
        assertThat(session.type("show", id.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .isEqualTo(page);
        assertThat(session.type("show", id.replace('0', 'o').replace('1', 'l'))).isEqualTo(page);
    }

    @Test
    void whatIsInNoLedgerIsReadWithoutBeingStored() {
        String file = folder.resolve("reports/000.txt").toString();
        Printed page = session.type("report", file).succeeded();
        assertThat(page.out()).contains("not in the ledger", "shelling");
        assertThat(db).doesNotExist();
    }

    static Stream<List<String>> listings() {
        return Stream.of(
                List.of("incidents"),
                List.of("incidents", "--disputed"),
                List.of("show", "ID"),
                List.of("report", "000"),
                List.of("report", "002"),
                List.of("ingest", "REPORTS"),
                List.of("gazetteer", "find", "Damascus"),
                List.of("gazetteer", "find", "Nowhere at all"));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void everyListingIsOneJsonDocumentWhereJsonIsWanted(List<String> command) {
        ingest();
        JsonNode json = session.type(typed(command, "--json")).succeeded().json();
        assertThat(json.isContainerNode()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void quietMeansThatNothingIsSaidBesidesTheAnswer(List<String> command) {
        ingest();
        Printed printed = session.type(typed(command, "-q")).succeeded();
        assertThat(printed.err()).isEmpty();
    }

    private String[] typed(List<String> command, String option) {
        return Stream.concat(command.stream(), Stream.of(option))
                .map(word -> word.equals("ID") ? id() : word)
                .map(word -> word.equals("REPORTS") ? folder.resolve("reports").toString() : word)
                .toArray(String[]::new);
    }

    @Test
    void aQuietIngestOfNewReportsSaysNothingBesidesItsResult() {
        assertThat(session.type("ingest", "-q", folder.resolve("reports").toString())
                        .succeeded()
                        .err())
                .isEmpty();
    }

    @Test
    void globalOptionsStandBeforeTheCommandOrBehindIt() {
        ingest();
        Printed behind = session.with(Map.of(), Ansi.OFF, "incidents", "-q", "--json", "--db", db.toString());
        Printed before = session.with(Map.of(), Ansi.OFF, "-q", "--json", "--db", db.toString(), "incidents");
        assertThat(before).isEqualTo(behind.succeeded());
    }

    @Test
    void theEnvironmentNamesTheLedgerWhereNoOptionDoes() {
        ingest();
        Map<String, String> environment = Map.of("HEARSAY_DB", db.toString());
        assertThat(session.with(environment, Ansi.OFF, "incidents").succeeded().out())
                .contains("Harin");
        String other = folder.resolve("other.db").toString();
        assertThat(session.with(environment, Ansi.OFF, "incidents", "--db", other)
                        .failed(Hearsay.USAGE)
                        .err())
                .contains(other);
    }

    @Test
    void withoutACommandTheProgramExplainsItself() {
        assertThat(session.with(Map.of(), Ansi.OFF).succeeded().out()).contains("ingest", "Begin with:");
    }

    static Stream<String> commands() {
        return names("", new CommandLine(new Hearsay(null, null)));
    }

    private static Stream<String> names(String above, CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of((above + " " + each.getKey()).strip()),
                        names(above + " " + each.getKey(), each.getValue())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        for (String help : List.of("--help", "-h")) {
            String[] typed = (command + " " + help).split(" ");
            Printed printed = session.with(Map.of(), Ansi.OFF, typed).succeeded();
            assertThat(printed.out()).contains("hearsay " + command, "--db").doesNotContain("\u001b");
            assertThat(printed.err()).isEmpty();
            assertThat(printed.out().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void everyCommandSaysWhichVersionItIs() {
        assertThat(commands())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(session.with(Map.of(), Ansi.OFF, (command + " --version").split(" "))
                                .succeeded()
                                .out())
                        .startsWith("hearsay "));
        assertThat(session.with(Map.of(), Ansi.OFF, "-V").succeeded().out()).startsWith("hearsay ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident", "ingst x", "incidents --disputd", "export --formt jsonl", "--jsn incidents"})
    void aSlipOfTheFingersIsAnsweredWithWhatWasMeant(String typed) {
        Printed printed = session.with(Map.of(), Ansi.OFF, typed.split(" ")).failed(Hearsay.USAGE);
        assertThat(printed.err()).containsAnyOf("incidents", "ingest", "--disputed", "--format", "--json");
        assertThat(printed.err().lines().count()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "show", "report", "export", "export --format xml", "incidents too many"})
    void whatIsMissingOrTooMuchIsNamedWithTheWayToHelp(String typed) {
        Printed printed = session.with(Map.of(), Ansi.OFF, typed.split(" ")).failed(Hearsay.USAGE);
        assertThat(printed.err().lines().toList().getLast()).startsWith("Try: hearsay " + typed.split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lexicon", "gazetteer"})
    void aCommandOfCommandsSaysWhatToType(String typed) {
        assertThat(session.type(typed).failed(Hearsay.USAGE).err())
                .contains("hearsay " + typed + " ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "show H7K2Q-M4XAB", "report attack", "export --format jsonl"})
    void aMissingLedgerIsOneLineWithItsRemedy(String typed) {
        Printed printed = session.type(typed.split(" ")).failed(Hearsay.USAGE);
        assertThat(printed.err()).hasLineCount(1).contains(db.toString(), "hearsay ingest FOLDER");
        assertThat(db).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show H7K2Q-M4XAB", "show %", "show \u001b[2J", "report nothing-of-that-name"})
    void whatTheLedgerDoesNotHoldIsNamedOnOneLine(String typed) {
        ingest();
        Printed printed = session.type(typed.split(" ")).failed(Hearsay.USAGE);
        assertThat(printed.err()).hasLineCount(1).doesNotContain("\u001b");
    }

    @Test
    void aFileThatIsNoLedgerIsOneLine() throws IOException {
        Files.writeString(db, "no database but text".repeat(90));
        assertThat(session.type("incidents").failed(Hearsay.USAGE).err())
                .hasLineCount(1)
                .contains("--db FILE");
    }

    @Test
    void anExportIsWrittenWholeOrNotAtAll() throws IOException {
        ingest();
        Path target = folder.resolve("incidents.jsonl");
        assertThat(session.type("export", "--format", "jsonl", "--out", target.toString())
                        .succeeded()
                        .out())
                .isEmpty();
        assertThat(target)
                .hasContent(session.type("export", "--format", "JSONL").out());
        assertThat(Files.list(folder).filter(file -> file.toString().endsWith(".part")))
                .isEmpty();
        for (String wrong :
                List.of(folder.toString(), folder.resolve("no/such.jsonl").toString(), "/proc/x.jsonl")) {
            assertThat(session.type("export", "--format", "jsonl", "--out", wrong)
                            .failed(Hearsay.USAGE)
                            .err())
                    .hasLineCount(1)
                    .contains("cannot write " + wrong);
        }
    }

    @Test
    void aPipeIsWrittenToAndNotReplaced() throws Exception {
        ingest();
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        session.type("export", "--format", "jsonl", "--out", pipe.toString()).succeeded();
        String read = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(read).isEqualTo(session.type("export", "--format", "jsonl").out());
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    @Test
    void outputThatIsLostIsNoSuccess() throws IOException {
        ingest();
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        var err = new StringWriter();
        try (var out = new PrintWriter(Files.newBufferedWriter(full, StandardOpenOption.WRITE))) {
            var terminal = new Terminal(out, new PrintWriter(err), Map.of(), Ansi.OFF, false);
            assertThat(Hearsay.run(terminal, "incidents", "-q", "--db", db.toString()))
                    .isEqualTo(Hearsay.USAGE);
        }
        assertThat(err.toString()).contains("not all of the output");
        assertThat(session.type("export", "--format", "jsonl", "--out", full.toString())
                        .failed(Hearsay.USAGE)
                        .err())
                .hasLineCount(1);
    }

    @Test
    void anExportedFileMayBeReadByWhoeverMayReadTheLedger() throws IOException {
        ingest();
        Path target = folder.resolve("incidents.jsonl");
        session.type("export", "--format", "jsonl", "--out", target.toString()).succeeded();
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(db));
    }

    @Test
    void aRunThatWasStoppedBeforeItLinkedIsToldOf() {
        ingest();
        try (var ledger = org.hearsay.store.SqliteLedger.open(db)) {
            var taken = new org.hearsay.ingest.TextReports(org.hearsay.lexicon.Lexicon.builtIn());
            Path late = Files.writeString(folder.resolve("late.txt"), "Nothing happened in Oru.\n");
            var report = ((org.hearsay.ingest.Intake.Taken) taken.read(late)).report();
            ledger.reports().add(report, new byte[1], org.hearsay.linking.Fingerprint.of(report.text()), List.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(session.type("incidents").succeeded().err()).contains("hearsay ingest");
        assertThat(session.type("incidents", "-q").succeeded().err()).isEmpty();
        ingest();
        assertThat(session.type("incidents").succeeded().err()).doesNotContain("hearsay ingest");
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        ingest();
        String dbName = db.toString();
        assertThat(session.with(Map.of(), Ansi.ON, "show", id(), "--db", dbName).out())
                .contains("\u001b[");
        for (String command : List.of("show " + id(), "incidents", "--help", "report 000", "no-such-command")) {
            Printed plain = session.with(Map.of("NO_COLOR", "1"), Ansi.ON, (command + " --db " + dbName).split(" "));
            assertThat(plain.out() + plain.err()).doesNotContain("\u001b");
        }
    }

    @Test
    void noOutputEverObeysAReport() throws IOException {
        String evil = "\u001b[2J\u009b31m\u202e\u2066\u0007\u007f";
        Files.writeString(
                folder.resolve("reports/evil" + evil + ".txt"),
                NEWS.replace("the Front", "the " + evil + "Front")
                                .replace("SANA", "SA" + evil + "NA")
                                .replace("Depot hit", "Depot " + evil + " hit")
                        + "Nobody in Harin had seen such a thing before, people of the town said.\n".repeat(20));
        String file = folder.resolve("reports/evil" + evil + ".txt").toString();
        List<Printed> all = new java.util.ArrayList<>();
        all.add(ingest());
        for (JsonNode incident : incidents()) {
            for (String option : List.of("-v", "--json")) {
                all.add(session.type("show", incident.get("id").asText(), option));
                all.add(session.type("incidents", option));
                all.add(session.type("report", "evil" + evil, option));
                all.add(session.type("report", file, option));
                all.add(session.type("show", evil, option));
                all.add(session.type("report", evil, option));
            }
        }
        all.add(session.type("export", "--format", "jsonl"));
        assertThat(all)
                .allSatisfy(printed -> assertThat(printed.out() + printed.err())
                        .doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]"));
        assertThat(session.type("report", "evil" + evil, "--json")
                        .succeeded()
                        .json()
                        .toString())
                .contains("\u202e");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Files.createFile(folder.resolve("reports/empty.txt"));
        Printed printed = session.type("ingest", folder.resolve("reports").toString(), "no-such-folder");
        assertThat(printed.exit()).isEqualTo(Hearsay.SOME_FAILED);
        assertThat(printed.out()).contains("3 new", "2 skipped");
        assertThat(printed.err()).contains("empty.txt is empty; ", "no-such-folder does not exist; ");
    }

    @Test
    void aReaderThatFailsIsAnErrorOfOursThatNamesTheReport() {
        var failing = new Session(db, lexicon -> report -> {
            throw new IllegalStateException("the stage slipped");
        });
        Printed printed = failing.type("ingest", folder.resolve("reports").toString());
        assertThat(printed.exit()).isEqualTo(Hearsay.SOME_FAILED);
        assertThat(printed.err()).contains("000.txt", "the stage slipped", "an error of Hearsay");
        Printed verbose = failing.type("ingest", "-v", folder.resolve("reports").toString());
        assertThat(verbose.err()).contains("at org.hearsay.cli.CommandLineTest");
    }

    @Test
    void oneReportBadlyReadStopsItselfAndNotTheRun() {
        var reader = new org.hearsay.canned.CannedReader();
        var spoilt = new Session(
                db,
                lexicon -> report -> reader.read(report).stream()
                        .map(mention -> report.name().equals("000")
                                ? mention.withClaims(List.of(mention.claims()
                                        .getFirst()
                                        .withSpan(new org.hearsay.model.Span(9_999, 10_000))))
                                : mention)
                        .toList());
        Printed printed = spoilt.type("ingest", folder.resolve("reports").toString());
        assertThat(printed.exit()).isEqualTo(Hearsay.SOME_FAILED);
        assertThat(printed.out()).startsWith("2 new").contains("1 skipped");
        assertThat(printed.err()).contains("000.txt could not be understood", "words outside the text");
    }

    @Test
    void anErrorOfOursHasACodeOfItsOwnAndItsTrace() {
        for (Throwable error : List.of(new IllegalStateException("slipped"), new StackOverflowError("fell"))) {
            var failing = new Session(db, lexicon -> report -> {
                if (error instanceof RuntimeException ours) {
                    throw ours;
                }
                throw (Error) error;
            });
            Printed printed =
                    failing.type("report", folder.resolve("reports/000.txt").toString());
            assertThat(printed.exit()).isEqualTo(Hearsay.OUR_ERROR);
            assertThat(printed.err()).contains("an error of Hearsay itself", error.toString(), "  at ");
        }
    }
}
