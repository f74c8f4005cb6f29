package org.hearsay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.examples.Example;
import org.hearsay.examples.LexiconExamples;
import org.hearsay.examples.Outcome;
import org.hearsay.export.Json;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay lexicon`: for people who extend the words and write no Java.
@Command(
        name = "lexicon",
        description = "Checks the lexicon, or tries a sentence on it.",
        subcommands = {LexiconCommand.Check.class, LexiconCommand.Try.class})
final class LexiconCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    private Hearsay program() {
        return Objects.requireNonNull(hearsay);
    }

    @Override
    public Integer call() {
        throw new UsageException("say what to do: hearsay lexicon check, or hearsay lexicon try \"SENTENCE\"");
    }

    private static LexiconExamples examples(Hearsay program, Lexicon lexicon) {
        if (!program.isQuiet()) {
            program.terminal().err().println("loading the language models …");
        }
        return new LexiconExamples(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
    }

    /// `hearsay lexicon check`.
    @Command(
            name = "check",
            description = {
                "Reads every yes and no example of the lexicon and names the rows that do not keep their word.",
                "",
                "With --lexicon DIR, your own tables are laid over ours first. A table that cannot be used is refused"
                        + " with its file, line and what to write."
            },
            footer = {"%nExample:%n  hearsay lexicon check --lexicon my-words/"})
    static final class Check implements Callable<Integer> {
        private static final int STEP = 25;

        @ParentCommand
        private @Nullable LexiconCommand parent;

        @Mixin
        private Reading reading = new Reading();

        @Parameters(
                arity = "0..*",
                paramLabel = "TABLE",
                description = "Only these tables, such as en/triggers (default: all).")
        private List<String> tables = List.of();

        @Override
        public Integer call() {
            Hearsay program = Objects.requireNonNull(parent).program();
            Terminal terminal = program.terminal();
            Lexicon lexicon = reading.lexicon();
            List<Example> wanted = Example.in(lexicon).stream()
                    .filter(example -> tables.isEmpty() || tables.contains(example.table()))
                    .toList();
            LexiconExamples examples = examples(program, lexicon);
            var progress = new ProgressLine(terminal, program.isQuiet());
            List<Outcome> outcomes = new ArrayList<>();
            for (Example example : wanted) {
                Outcome outcome = examples.check(example);
                outcomes.add(outcome);
                if (!program.isJson() && (!outcome.passed() || program.isVerbose())) {
                    progress.clear();
                    terminal.out().println(Printable.of(outcome.toString()));
                }
                if (outcomes.size() % STEP == 0) {
                    progress.advance(outcomes.size(), wanted.size(), "examples");
                }
            }
            progress.clear();
            long failed = outcomes.stream().filter(it -> !it.passed()).count();
            if (program.isJson()) {
                terminal.out()
                        .println(Json.of(outcomes.stream().map(Check::json).toList()));
            } else {
                terminal.out()
                        .println(wanted.size() + " examples, " + (wanted.size() - failed) + " hold, " + failed
                                + " fail");
            }
            return failed == 0 ? Hearsay.DONE : Hearsay.SOME_FAILED;
        }

        private static Map<String, Object> json(Outcome outcome) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("example", outcome.example().name());
            object.put("file", outcome.example().row().file());
            object.put("line", outcome.example().row().line());
            object.put("sentence", outcome.example().sentence());
            object.put("holds", outcome.passed());
            object.put("expected", outcome.expected());
            object.put("found", outcome.found());
            return object;
        }
    }

    /// `hearsay lexicon try`.
    @Command(
            name = "try",
            description = "Reads a sentence and shows what it tells and which rows of the lexicon made it.",
            footer = {"%nExample:%n  hearsay lexicon try \"At least eight rockets hit the base on Monday.\""})
    static final class Try implements Callable<Integer> {
        @ParentCommand
        private @Nullable LexiconCommand parent;

        @Mixin
        private Reading reading = new Reading();

        @Parameters(paramLabel = "SENTENCE", description = "A sentence, in quotation marks.")
        private String sentence = "";

        @Override
        public Integer call() {
            Hearsay program = Objects.requireNonNull(parent).program();
            Terminal terminal = program.terminal();
            LexiconExamples.Trial trial = examples(program, reading.lexicon()).tryOut(sentence);
            if (program.isJson()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("mentions", trial.mentions().stream().map(this::json).toList());
                object.put("rows", trial.rows());
                terminal.out().println(Json.of(object));
                return Hearsay.DONE;
            }
            if (trial.mentions().isEmpty()) {
                terminal.out().println("tells of no incident");
            }
            for (Mention mention : trial.mentions()) {
                terminal.out()
                        .println(
                                terminal.bold(IncidentTable.words(mention.type().code())));
                for (Claim claim : mention.claims()) {
                    String chain = String.join(" ← ", claim.chain().names());
                    terminal.out()
                            .printf(
                                    "  %-13s %s %-24s “%s”%s  %s%n",
                                    claim.slot().code(),
                                    claim.stance().mark(),
                                    Printable.of(claim.value().label(), 24),
                                    Printable.of(claim.span().of(sentence)),
                                    chain.isEmpty() ? "" : "  says " + Printable.of(chain),
                                    terminal.faint(String.join(" ", claim.rules())));
                }
            }
            terminal.out().println("rows that had a part in it:");
            trial.rows().forEach(row -> terminal.out().println("  " + row));
            return Hearsay.DONE;
        }

        private Map<String, Object> json(Mention mention) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("type", mention.type().code());
            object.put("claims", mention.claims().stream().map(this::json).toList());
            return object;
        }

        private Map<String, Object> json(Claim claim) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("slot", claim.slot().code());
            object.put("value", claim.value().label());
            object.put("stance", claim.stance().words());
            object.put("chain", claim.chain().names());
            object.put("quote", claim.span().of(sentence));
            object.put("rules", claim.rules());
            return object;
        }
    }
}
