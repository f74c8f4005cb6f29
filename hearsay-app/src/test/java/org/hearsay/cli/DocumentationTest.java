package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.TableSchema;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What the pages say of commands, tables and words is what the program has.
class DocumentationTest {
    private static final Page COMMANDS = Page.of("docs/commands.md");
    private static final Page GLOSSARY = Page.of("docs/glossary.md");
    private static final Page LEXICON = Page.of("lexicon/README.md");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /// What a command ends before: a comment, a pipe, a file, another command.
    private static final Set<String> ENDS = Set.of("#", "|", ">", "&");

    static Stream<CommandSpec> commands() {
        return withSubcommands(line().getCommandSpec());
    }

    private static Stream<CommandSpec> withSubcommands(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .flatMap(each -> withSubcommands(each.getCommandSpec()))
                        .distinct());
    }

    private static CommandLine line() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return new CommandLine(
                new Hearsay(new Terminal(nowhere, nowhere, Map.of(), Ansi.OFF, false), Reading::pipeline));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasItsHeading(CommandSpec command) {
        assertThat(COMMANDS.sections()).containsKey(command.qualifiedName(" "));
    }

    @Test
    void everyHeadingOfACommandIsACommand() {
        List<String> names =
                commands().map(command -> command.qualifiedName(" ")).toList();
        assertThat(COMMANDS.sections().keySet().stream().filter(heading -> heading.startsWith("hearsay")))
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionOfACommandStandsUnderIt(CommandSpec command) {
        String global = COMMANDS.sections().get("Global options");
        String section = COMMANDS.sections().get(command.qualifiedName(" "));
        for (OptionSpec option : command.options()) {
            boolean everywhere = command.parent() != null && option.inherited()
                    || command.parent() == null
                    || option.usageHelp()
                    || option.versionHelp();
            for (String name : option.names()) {
                assertThat(everywhere ? global : section).contains("`" + name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyArgumentOfACommandStandsUnderIt(CommandSpec command) {
        assertThat(command.positionalParameters().stream().map(ArgSpec::paramLabel))
                .allSatisfy(label -> assertThat(COMMANDS.sections().get(command.qualifiedName(" ")))
                        .contains("`" + label.replace("|", "\\|") + "`"));
    }

    @Test
    void everyCommandShownIsOneThatTheProgramTakes() {
        List<String> shown = Page.all().stream()
                .flatMap(page -> page.code("sh").stream())
                .filter(line -> line.startsWith("./hearsay"))
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(
                                line().setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments(each)))
                        .isNotNull());
    }

    /// The words of a command line behind `./hearsay`.
    private static String[] arguments(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.replaceFirst("^\\./hearsay", ""));
        while (word.find() && !ENDS.contains(word.group().substring(0, 1))) {
            words.add(Stream.of(1, 2, 3)
                    .map(word::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow());
        }
        return words.toArray(String[]::new);
    }

    static Stream<TableSchema> tables() {
        return Lexicon.schemas().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableOfTheLexiconAndItsColumnsAreExplained(TableSchema table) {
        assertThat(LEXICON.sections()).containsKey(table.name());
        String section =
                LEXICON.sections().get(table.name()) + LEXICON.sections().get("Columns of many tables");
        assertThat(table.columns()).allSatisfy(column -> assertThat(section).contains("`" + column + "`"));
    }

    @Test
    void everySlotVerdictStanceAndTypeIsInTheGlossary() {
        assertIn("Slots", Arrays.stream(Slot.values()).map(Slot::code));
        assertIn("Verdicts", Arrays.stream(Verdict.values()).map(Verdict::words));
        assertIn("Stances", Arrays.stream(Stance.values()).map(Stance::words));
        assertIn("Types", Arrays.stream(IncidentType.values()).map(IncidentType::code));
    }

    private static void assertIn(String heading, Stream<String> words) {
        String section = GLOSSARY.sections().get(heading);
        assertThat(words).allSatisfy(word -> assertThat(section).contains("| `" + word + "` |"));
    }

    static Stream<Page> pages() {
        return Page.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsSomewhere(Page page) {
        assertThat(page.links()).allMatch((Path link) -> Files.exists(link));
    }
}
