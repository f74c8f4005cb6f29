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
    private static final int KILLS = 5;
    private static final long START_MS = 250;
    private static final long SPREAD_MS = 1_200;

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
        assertThat(start(calm, reports).waitFor()).isZero();
        Path killed = folder.resolve("killed.db");
        int mid = 0;
        for (int i = 0; i < KILLS; i++) {
            Process run = start(killed, reports);
            long moment = START_MS + random.nextLong(SPREAD_MS);
            if (!run.waitFor(moment, TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
                mid++;
            }
            assertSound(killed, i + ": killed after " + moment + " ms, seed " + seed);
        }
        assertThat(start(killed, reports).waitFor()).isZero();
        assertThat(export(killed))
                .as("seed %d, %d runs killed", seed, mid)
                .isEqualTo(export(calm))
                .isNotEmpty();
    }

    private Process start(Path db, Path reports) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CannedHearsay.class.getName(),
                "ingest",
                reports.toString(),
                "--db",
                db.toString()));
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
