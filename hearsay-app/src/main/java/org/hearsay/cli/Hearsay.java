package org.hearsay.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.lexicon.LexiconException;
import org.hearsay.store.Ledger;
import org.hearsay.store.LedgerException;
import org.hearsay.store.SqliteLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program: global options and the list of commands.
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Hearsay.Version.class,
        description = "Reads news reports of violent incidents and keeps a ledger of who says what about each.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some inputs could not be read; each was named, the others were",
            "2:something is wrong with what was typed, or with the file it names",
            "3:an error of Hearsay itself"
        },
        footerHeading = "%nBegin with:%n",
        footer = {
            "  hearsay demo                 a ledger of the sample reports",
            "  hearsay ingest FOLDER        a ledger of your own"
        },
        subcommands = {
            DemoCommand.class,
            IngestCommand.class,
            ReprocessCommand.class,
            CorrectCommand.class,
            IncidentsCommand.class,
            ShowCommand.class,
            SourcesCommand.class,
            WhyCommand.class,
            ChainCommand.class,
            ReportCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            LexiconCommand.class,
            GazetteerCommand.class,
            EvalCommand.class
        })
public final class Hearsay implements Runnable {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int OUR_ERROR = 3;

    private static final String USUAL_FILE = "hearsay.db";

    private final Terminal terminal;
    private final Readers readers;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The ledger (default: $HEARSAY_DB, else hearsay.db in this folder).")
    private @Nullable Path db;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON instead of text.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No progress, no hints.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show everything: all quotes, warnings, the traces of errors.")
    private boolean verbose;

    @Spec
    private @Nullable CommandSpec spec;

    Hearsay(Terminal terminal, Readers readers) {
        this.terminal = terminal;
        this.readers = readers;
    }

    /// Runs the command line and ends the program with its exit code.
    public static void main(String[] arguments) {
        // Not System.out, which never tells that a disk is full.
        var out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), false);
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int exit = run(new Terminal(out, err, System.getenv(), Ansi.AUTO, isLive()), arguments);
        out.flush();
        System.exit(exit);
    }

    private static boolean isLive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /// Runs one command.
    ///
    /// @return the exit code
    static int run(Terminal terminal, String... arguments) {
        return run(terminal, Reading::pipeline, arguments);
    }

    /// Runs one command; what reports it reads, it reads with these readers.
    static int run(Terminal terminal, Readers readers, String... arguments) {
        var hearsay = new Hearsay(terminal, readers);
        var line = new CommandLine(hearsay)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(hearsay::onWrongUse)
                .setExecutionExceptionHandler((problem, command, parsed) -> hearsay.onFailure(problem));
        int exit = hearsay.execute(line, arguments);
        boolean incomplete = terminal.out().checkError();
        if (incomplete) {
            terminal.err().println("hearsay: not all of the output could be written");
        }
        terminal.err().flush();
        return incomplete && exit == DONE ? USAGE : exit;
    }

    /// An error that the JDK throws must not end the program with its code 1, which says that some inputs failed.
    private int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return onOurError(e);
        }
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(terminal.out());
    }

    private int onWrongUse(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        terminal.err().println("hearsay: " + Printable.of(problem.getMessage()));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, terminal.err())) {
            terminal.err().println("Try: " + line.getCommandSpec().qualifiedName(" ") + " --help");
        }
        return USAGE;
    }

    private int onFailure(Exception problem) {
        if (problem instanceof UsageException
                || problem instanceof LedgerException
                || problem instanceof LexiconException) {
            terminal.err().println("hearsay: " + Printable.of(problem.getMessage()));
            if (verbose) {
                printTrace(problem);
            }
            return USAGE;
        }
        return onOurError(problem);
    }

    private int onOurError(Throwable problem) {
        tell(problem);
        return OUR_ERROR;
    }

    /// Tells of an error of Hearsay itself.
    void tell(Throwable problem) {
        terminal.err().println("hearsay: an error of Hearsay itself; please send this to its makers:");
        printTrace(problem);
    }

    /// A trace may quote a report.
    private void printTrace(Throwable problem) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace, true));
        trace.toString().lines().forEach(line -> terminal.err().println("  " + Printable.of(line)));
    }

    Terminal terminal() {
        return terminal;
    }

    /// What reads reports.
    Readers readers() {
        return readers;
    }

    boolean isJson() {
        return json;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    /// The file of the ledger.
    Path ledgerFile() {
        return ledgerFile(USUAL_FILE);
    }

    /// The file of the ledger, another than the usual one where none was named.
    Path ledgerFile(String usual) {
        Path named = db;
        if (named != null) {
            return named;
        }
        String set = terminal.environment().getOrDefault("HEARSAY_DB", "");
        return Path.of(set.isBlank() ? usual : set);
    }

    /// Opens the ledger for reading; it must exist.
    Ledger openLedger() {
        return SqliteLedger.openExisting(ledgerFile());
    }

    /// Says what to type next, unless the user wants quiet; as the program was typed this time.
    ///
    /// @param command the command and its arguments
    /// @param db what names the ledger
    void hint(String command, String db) {
        if (!quiet) {
            terminal.out().flush();
            terminal.err().println("next: " + System.getProperty("hearsay.command", "hearsay") + " " + command + db);
        }
    }

    /// What the next command needs to name this ledger: nothing where it is the usual one.
    String dbOption() {
        return db == null ? "" : " --db " + db;
    }

    /// Reads the version from the jar.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Hearsay.class.getPackage().getImplementationVersion();
            return new String[] {"hearsay " + (version == null ? "(unpacked build)" : version)};
        }
    }
}
