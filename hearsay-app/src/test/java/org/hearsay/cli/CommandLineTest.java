package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.cli.Session.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The commands as somebody meets them who types.
class CommandLineTest extends OnCannedLedger {
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
}
