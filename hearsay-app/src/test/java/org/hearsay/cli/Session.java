package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.canned.CannedReader;
import picocli.CommandLine.Help.Ansi;

/// What somebody types, and what they see.
final class Session {
    private final Path db;
    private final Readers readers;

    /// @param db the ledger that every command is told to use
    Session(Path db, Readers readers) {
        this.db = db;
        this.readers = readers;
    }

    /// A session in which reports are read by [CannedReader].
    static Session canned(Path db) {
        return new Session(db, lexicon -> new CannedReader());
    }

    /// What a command printed.
    record Printed(int exit, String out, String err) {
        /// The output as one JSON document.
        JsonNode json() {
            return parsed(out);
        }

        Printed succeeded() {
            assertThat(exit).as(out + err).isEqualTo(Hearsay.DONE);
            return this;
        }

        /// Failed with that code and said so on one line (and a hint below, where it was a matter of typing).
        Printed failed(int code) {
            assertThat(exit).as(out + err).isEqualTo(code);
            assertThat(out).isEmpty();
            assertThat(err).startsWith("hearsay: ").doesNotContain("\tat ", "Exception");
            return this;
        }
    }

    static JsonNode parsed(String text) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not one JSON document: " + text, e);
        }
    }

    /// Types a command with `--db` behind it.
    Printed type(String... arguments) {
        return with(
                Map.of(),
                Ansi.OFF,
                Stream.concat(Stream.of(arguments), Stream.of("--db", db.toString()))
                        .toArray(String[]::new));
    }

    /// Types exactly that.
    Printed with(Map<String, String> environment, Ansi ansi, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Hearsay.run(
                new Terminal(new PrintWriter(out), new PrintWriter(err), environment, ansi, false), readers, arguments);
        return new Printed(exit, out.toString(), err.toString());
    }
}
