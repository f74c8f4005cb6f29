package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.EnglishText;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay report`.
@Command(
        name = "report",
        description = {
            "Prints what one report tells: its incidents, and every claim with its source chain.",
            "",
            "A report of the ledger is shown as it stands there, with the incidents its mentions belong to. A file that"
                    + " is not in the ledger is read without being stored."
        },
        footer = {"%nExamples:%n  hearsay report reports/attack.txt%n  hearsay report attack --json"})
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Mixin
    private Reading reading = new Reading();

    @Parameters(paramLabel = "FILE|ID", description = "A file, or a report's name or id (its first 8 digits will do).")
    private String wanted = "";

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        Path file = Path.of(wanted);
        boolean isFile = Files.isRegularFile(file);
        Lexicon lexicon = reading.lexicon();
        if (!isFile) {
            try (Ledger ledger = program.openLedger()) {
                Report report = ledger.reports()
                        .find(wanted)
                        .orElseThrow(() ->
                                new UsageException("no file and no report " + wanted + " in " + program.ledgerFile()));
                print(program, lexicon, report, ledger.incidents().mentionsIn(report.id()), Optional.of(ledger));
                return Hearsay.DONE;
            }
        }
        return switch (new TextReports(lexicon).read(file)) {
            case Intake.Skipped skipped -> {
                program.terminal().err().println("skipped " + Printable.of(skipped.toString()));
                yield Hearsay.SOME_FAILED;
            }
            case Intake.Taken taken -> {
                fromFile(program, lexicon, taken.report());
                yield Hearsay.DONE;
            }
        };
    }

    private static void fromFile(Hearsay program, Lexicon lexicon, Report report) {
        if (Files.exists(program.ledgerFile())) {
            try (Ledger ledger = SqliteLedger.openExisting(program.ledgerFile())) {
                if (ledger.reports().has(report.id())) {
                    print(program, lexicon, report, ledger.incidents().mentionsIn(report.id()), Optional.of(ledger));
                    return;
                }
            }
        }
        if (!program.isQuiet()) {
            program.terminal().err().println("loading the language models …");
        }
        print(program, lexicon, report, program.readers().with(lexicon).read(report), Optional.empty());
    }

    private static void print(
            Hearsay program, Lexicon lexicon, Report report, List<Mention> mentions, Optional<Ledger> ledger) {
        var page = new ReportPage(program.terminal(), report, ledger);
        boolean english = new EnglishText(lexicon).isEnglish(report.text());
        if (program.isJson()) {
            page.printJson(mentions, english);
        } else {
            page.print(mentions, english);
        }
    }
}
