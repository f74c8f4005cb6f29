package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.canned.GeneratedReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kill at any moment loses nothing and doubles nothing.
class KillSafetyTest {
    private static final int REPORTS = 40;
    private static final int KILLS = 2;
    private static final int LEDGERS = 4;
    /// Kills fall into the last part of what an undisturbed run takes: before that, Java is only starting.
    private static final double FROM = 0.45;

    private static final double TO = 1.05;

    @TempDir
    private Path folder;

    @Test
    void aLedgerWhoseRunsWereKilledIsTheLedgerOfAnUndisturbedRun() throws Exception {
        long seed = Long.getLong("hearsay.seed", System.nanoTime());
        System.out.println("kills at moments of seed " + seed + " (-Dhearsay.seed=" + seed + " repeats it)");
        var random = new Random(seed);
        Path reports = folder.resolve("reports");
        GeneratedReports.write(reports, GeneratedReports.texts(REPORTS, 11));
        Path calm = folder.resolve("calm.db");
        long begun = System.nanoTime();
        assertThat(start(calm, reports).waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        String expected = export(calm);
        for (int ledger = 0; ledger < LEDGERS; ledger++) {
            Path killed = folder.resolve("killed-" + ledger + ".db");
            for (int i = 0; i < KILLS; i++) {
                killDuring(start(killed, reports), Math.round(whole * random.nextDouble(FROM, TO)), killed);
            }
            assertThat(start(killed, reports).waitFor()).isZero();
            assertThat(export(killed)).as("seed " + seed).isEqualTo(expected).isNotEmpty();
        }
    }

    @Test
    void aLedgerWhoseReadingAnewWasKilledIsThatOfAnUndisturbedOne() throws Exception {
        long seed = Long.getLong("hearsay.seed", System.nanoTime());
        System.out.println("kills at moments of seed " + seed + " (-Dhearsay.seed=" + seed + " repeats it)");
        var random = new Random(seed);
        Path reports = folder.resolve("reports");
        GeneratedReports.write(reports, GeneratedReports.texts(REPORTS, 11));
        Path before = folder.resolve("before.db");
        assertThat(start(before, reports).waitFor()).isZero();
        Path calm = Files.copy(before, folder.resolve("calm.db"));
        long begun = System.nanoTime();
        assertThat(startAnew(calm).waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        String expected = export(calm);
        assertThat(expected).isNotEqualTo(export(before));
        for (int ledger = 0; ledger < LEDGERS; ledger++) {
            Path killed = Files.copy(before, folder.resolve("killed-" + ledger + ".db"));
            for (int i = 0; i < KILLS; i++) {
                killDuring(startAnew(killed), Math.round(whole * random.nextDouble(FROM, TO)), killed);
            }
            assertThat(startAnew(killed).waitFor()).isZero();
            assertThat(export(killed)).as("seed " + seed).isEqualTo(expected).isNotEmpty();
        }
    }

    private static void killDuring(Process run, long moment, Path ledger) throws Exception {
        boolean ended = run.waitFor(moment, TimeUnit.MILLISECONDS);
        run.destroyForcibly().waitFor();
        String when = (ended ? "ended within " : "killed after ") + moment + " ms with " + stored(ledger);
        System.out.println(when);
        assertSound(ledger, when);
    }

    private Process start(Path db, Path reports) throws IOException {
        return start(db, "-D" + CannedHearsay.LATER + "=false", "ingest", reports.toString());
    }

    private Process startAnew(Path db) throws IOException {
        return start(db, "-D" + CannedHearsay.LATER + "=true", "reprocess", "--all");
    }

    private Process start(Path db, String option, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                CannedHearsay.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--db", db.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// What a kill leaves behind is a whole file, each report in it with all it tells.
    private static void assertSound(Path db, String when) throws SQLException {
        if (!Files.exists(db)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db)) {
            assertThat(first(connection, "PRAGMA integrity_check")).as(when).isEqualTo("ok");
            assertThat(first(connection, "PRAGMA foreign_key_check")).as(when).isEmpty();
        }
    }

    /// How far a run came, for whoever reads the log.
    private static String stored(Path db) {
        if (!Files.exists(db)) {
            return "no ledger yet";
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db)) {
            return first(connection, "SELECT count(*) FROM reports") + " reports, linked "
                    + first(connection, "SELECT reports_linked FROM linking_state");
        } catch (SQLException e) {
            return "no tables yet";
        }
    }

    private static String first(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static String export(Path db) {
        return Session.canned(db)
                .type("export", "--format", "jsonl")
                .succeeded()
                .out();
    }
}
