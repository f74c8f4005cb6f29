package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Relinking;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.Claim;
import org.hearsay.model.CleanText;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;
import picocli.CommandLine.Help.Ansi;

/// What the launcher runs once after a build, so that the JDK learns which classes the reading commands need: it makes
/// a ledger of one invented report and reads it with each of them.
final class Training {
    private static final String TEXT = "Two rockets hit a depot, officials said.";

    private Training() {}

    /// Makes the ledger and runs the commands.
    ///
    /// @param arguments where the ledger is to lie
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        try (Ledger ledger = SqliteLedger.open(file)) {
            Report report = new Report(
                    "0".repeat(64),
                    "training",
                    TEXT,
                    CleanText.of(TEXT),
                    new Publication("Example", null, null, LocalDate.of(2021, 6, 29), Publication.DateBasis.METADATA));
            ledger.reports()
                    .add(
                            report,
                            TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            Fingerprint.of(TEXT),
                            List.of(mention(report)));
            new Relinking(Lexicon.builtIn()).run(ledger);
        }
        String db = file.toString();
        String id;
        try (Ledger ledger = SqliteLedger.openExisting(file)) {
            id = ledger.incidents().list().getFirst().id();
        }
        run("incidents", "--db", db);
        run("incidents", "--json", "--db", db);
        run("show", id, "--db", db);
        run("show", id, "--json", "--db", db);
        run("report", "training", "--db", db);
        run("export", "--format", "jsonl", "--db", db);
        run("--help");
    }

    private static Mention mention(Report report) {
        Place place = new Place("Kara", "Hasakah", "SY", new GeoPoint(36, 40), 1, 5.0);
        SourceChain chain = SourceChain.of(
                new Speaker("Example", Speaker.Kind.OUTLET), new Speaker("officials", Speaker.Kind.ANONYMOUS));
        Span whole = new Span(0, TEXT.length());
        List<String> rules = List.of("en/triggers/hit");
        return new Mention(
                new MentionId(report.id(), 12, 0),
                IncidentType.SHELLING,
                Mention.Role.MAIN,
                List.of(new Span(12, 15)),
                List.of(
                        new Claim(Slot.OCCURRED, new SlotValue.Event("shelling"), Stance.ASSERTS, chain, whole, rules),
                        new Claim(Slot.PLACE, new SlotValue.Where(place), Stance.ASSERTS, chain, whole, rules),
                        new Claim(
                                Slot.MUNITIONS,
                                new SlotValue.Count(CountRange.exactly(2), "rockets"),
                                Stance.ASSERTS,
                                chain,
                                new Span(0, 11),
                                rules)),
                new Dating(ImpreciseDate.on(LocalDate.of(2021, 6, 28)), null, "training"),
                place,
                List.of());
    }

    private static void run(String... arguments) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        Hearsay.run(new Terminal(nowhere, nowhere, Map.of(), Ansi.OFF, false), arguments);
    }
}
