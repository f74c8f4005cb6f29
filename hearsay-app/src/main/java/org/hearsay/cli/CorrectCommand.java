package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.assessment.Edits;
import org.hearsay.export.Json;
import org.hearsay.ledger.Relinking;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Report;
import org.hearsay.store.CorrectionStore.Correction;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay correct`.
@Command(
        name = "correct",
        description = {
            "Keeps what a person decides against the program, with who, when and why, and links anew. It outlives every"
                    + " ingest and reprocess.",
            "",
            "merge ID ID: the two are one incident. split ID REPORT: what the report tells is another one. edit ID FIELD"
                    + " VALUE: the value that lists show. reject ID [REPORT [FIELD]]: an error of reading. revoke NUMBER:"
                    + " takes a decision back. list: all that hold."
        },
        footer = {
            "%nExample:%n  hearsay correct edit H7K2Q-M4XAB killed 4 --who \"A. Coder\" --why \"the ministry's list\""
        })
final class CorrectCommand implements Callable<Integer> {
    private static final int MOST_PAIRS = 10_000;

    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Parameters(index = "0", paramLabel = "WHAT", description = "merge, split, edit, reject, revoke or list.")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "0..3",
            paramLabel = "ARG",
            description = "Ids of incidents, names of reports, fields and values; a number for revoke.")
    private List<String> arguments = List.of();

    @Option(names = "--who", paramLabel = "NAME", description = "Whose decision it is (default: $USER).")
    private @Nullable String who;

    @Option(names = "--why", paramLabel = "TEXT", description = "For what reason; must be given.")
    private @Nullable String why;

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        try (Ledger ledger = program.openLedger()) {
            if (what.equals("list")) {
                list(program, ledger);
                return Hearsay.DONE;
            }
            int done;
            if (what.equals("revoke")) {
                done = ledger.corrections().revoke(number(argument(0, "the number of a decision")));
                if (done == 0) {
                    throw new UsageException("no decision " + arguments.getFirst() + " holds; hearsay correct list"
                            + program.dbOption() + " shows those that do");
                }
            } else {
                List<Correction> corrections = corrections(ledger, program);
                ledger.corrections().add(corrections);
                done = corrections.size();
            }
            int incidents = new Relinking(Lexicon.builtIn()).run(ledger);
            if (program.isJson()) {
                program.terminal().out().println(Json.of(java.util.Map.of("decisions", done, "incidents", incidents)));
            } else {
                program.terminal()
                        .out()
                        .printf("%s: %d decisions kept; the ledger holds %d incidents%n", what, done, incidents);
            }
        }
        return Hearsay.DONE;
    }

    private List<Correction> corrections(Ledger ledger, Hearsay program) {
        String by = who == null ? program.terminal().environment().getOrDefault("USER", "") : who;
        String reason = why == null ? "" : why;
        if (by.isBlank() || reason.isBlank()) {
            throw new UsageException("a decision needs --why TEXT and --who NAME");
        }
        return switch (what) {
            case "merge" -> merge(ledger, by, reason);
            case "split" -> split(ledger, by, reason);
            case "edit" -> edit(ledger, by, reason);
            case "reject" -> reject(ledger, by, reason);
            default -> throw new UsageException("what is merge, split, edit, reject, revoke or list, not " + what);
        };
    }

    /// A pair for each two mentions, so that it holds though some of them are read otherwise later.
    private List<Correction> merge(Ledger ledger, String by, String reason) {
        List<String> here = names(ledger, incident(ledger, argument(0, "the id of an incident")));
        List<String> there = names(ledger, incident(ledger, argument(1, "the id of the other incident")));
        if (here.size() * (long) there.size() > MOST_PAIRS) {
            throw new UsageException(
                    "these are " + here.size() + " and " + there.size() + " mentions: too many to be merged by hand");
        }
        if (here.equals(there)) {
            throw new UsageException("these are one incident already");
        }
        List<Correction> corrections = new ArrayList<>();
        here.forEach(name -> there.forEach(
                other -> corrections.add(new Correction(0, "merge", name, other, null, null, by, "", reason))));
        return corrections;
    }

    private List<Correction> split(Ledger ledger, String by, String reason) {
        LedgerEntry entry = incident(ledger, argument(0, "the id of an incident"));
        String own = told(ledger, entry, argument(1, "the report that tells another one"));
        List<Correction> corrections = new ArrayList<>();
        names(ledger, entry).stream()
                .filter(other -> !other.equals(own))
                .forEach(other -> corrections.add(new Correction(0, "split", own, other, null, null, by, "", reason)));
        if (corrections.isEmpty()) {
            throw new UsageException("no other report tells " + entry.incident().id());
        }
        return corrections;
    }

    private List<Correction> edit(Ledger ledger, String by, String reason) {
        LedgerEntry entry = incident(ledger, argument(0, "the id of an incident"));
        String field = argument(1, "a field, such as killed");
        String value = argument(2, "its value");
        try {
            new Edits.Edit(field, value, by);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return List.of(new Correction(0, "edit", names(ledger, entry).getFirst(), null, field, value, by, "", reason));
    }

    private List<Correction> reject(Ledger ledger, String by, String reason) {
        LedgerEntry entry = incident(ledger, argument(0, "the id of an incident"));
        List<String> names =
                arguments.size() > 1 ? List.of(told(ledger, entry, arguments.get(1))) : names(ledger, entry);
        String slot = arguments.size() > 2 ? arguments.get(2) : null;
        if (slot != null && org.hearsay.model.Slot.ofCode(slot).isEmpty()) {
            throw new UsageException("no field " + slot + "; hearsay show prints them");
        }
        return names.stream()
                .map(name -> new Correction(0, "reject", name, null, slot, null, by, "", reason))
                .toList();
    }

    private static void list(Hearsay program, Ledger ledger) {
        List<Correction> all = ledger.corrections().all();
        if (program.isJson()) {
            program.terminal().out().println(Json.of(all));
            return;
        }
        for (Correction each : all) {
            program.terminal().out().println(each.number() + "  " + words(each));
        }
    }

    /// A decision on one line.
    static String words(Correction correction) {
        String other = correction.other();
        String slot = correction.slot();
        String value = correction.value();
        return Printable.of(correction.kind() + " " + correction.name() + (other == null ? "" : " " + other)
                + (slot == null ? "" : " " + slot) + (value == null ? "" : " = " + value) + "  " + correction.by());
    }

    private String argument(int index, String meaning) {
        if (index >= arguments.size()) {
            throw new UsageException("hearsay correct " + what + " needs " + meaning);
        }
        return arguments.get(index);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException("no number: " + text);
        }
    }

    private static LedgerEntry incident(Ledger ledger, String id) {
        return ledger.incidents()
                .find(IncidentNames.tidy(id))
                .orElseThrow(() -> new UsageException("no incident, or more than one, called " + id));
    }

    private static List<String> names(Ledger ledger, LedgerEntry entry) {
        return ledger.corrections().names(entry.incident().id());
    }

    private static String told(Ledger ledger, LedgerEntry entry, String wanted) {
        Report report = ledger.reports().find(wanted).orElseThrow(() -> new UsageException("no report " + wanted));
        return ledger.corrections()
                .name(entry.incident().id(), report.id())
                .orElseThrow(() -> new UsageException(
                        wanted + " does not tell " + entry.incident().id()));
    }
}
