package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ledger in one SQLite file, and that file as any other SQLite tool sees it.
class SqliteLedgerTest extends LedgerContract {
    @TempDir
    private Path folder;

    @Override
    Ledger open() {
        return SqliteLedger.open(file());
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.db", "50%.db", "what?.db", "a#b.db", "Ракеты.db", "a;b&c=d.db", "%41.db"})
    void aLedgerLiesInTheFileItWasNamed(String name) {
        SqliteLedger.open(folder.resolve(name)).close();
        assertThat(folder)
                .isDirectoryContaining(path -> path.getFileName().toString().equals(name));
        SqliteLedger.openExisting(folder.resolve(name)).close();
    }

    @Test
    void aLedgerThatMustExistIsNotMade() {
        assertRefused(() -> SqliteLedger.openExisting(file()), "there is no ledger at");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertRefused(() -> SqliteLedger.open(folder.resolve("no/such/ledger.db")), "a folder that exists");
        assertRefused(() -> SqliteLedger.open(folder), "a folder that exists");
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(
                file(), "Dear diary, this is no database but a text of more than a hundred bytes.\n".repeat(9));
        byte[] before = Files.readAllBytes(file());
        assertRefused(this::open, "not a ledger");
        assertThat(file()).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void theDatabaseOfAnotherProgramIsRefusedAndLeftAlone(int version) throws IOException, SQLException {
        sql("CREATE TABLE bookmarks (url TEXT)", "PRAGMA user_version = " + version);
        byte[] before = Files.readAllBytes(file());
        assertRefused(this::open, "not a ledger");
        assertThat(file()).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void aLedgerOfANewerHearsayIsRefusedAndLeftAlone() throws IOException, SQLException {
        open().close();
        sql("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        assertRefused(this::open, "newer Hearsay");
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aLedgerThatMayNotBeWrittenIsCalledJustThat() throws IOException {
        open().close();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "whoever runs this may write everything");
            assertRefused(this::open, "may not be written");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void anEmptyFileBecomesALedger() throws IOException {
        Files.createFile(file());
        open().close();
        SqliteLedger.openExisting(file()).close();
    }

    @Test
    void howVoicesFaredIsCountedOnceInALedgerThatNeverKeptIt() throws SQLException {
        fill();
        List<String> kept = query("SELECT incident_id || key FROM incident_sources");
        sql("DELETE FROM incident_sources");
        open().close();
        assertThat(query("SELECT incident_id || key FROM incident_sources"))
                .isNotEmpty()
                .isEqualTo(kept);
    }

    @Test
    void theFileIsWholeAndItsRowsHoldTogether() throws SQLException {
        fill();
        assertThat(query("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(query("PRAGMA foreign_key_check")).isEmpty();
        sql(
                "INSERT INTO reports_fts (reports_fts) VALUES ('integrity-check')",
                "INSERT INTO claims_fts (claims_fts) VALUES ('integrity-check')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id, type, date_start, time, place, admin1, country, lat, lon, precision_km, killed, injured,"
                        + " reports, origins, disputed FROM incident_overview",
                "SELECT incident_id, slot, value, stance, chain, quote, report, line, outlet, published, url"
                        + " FROM claim_overview",
                "SELECT id, date_start, place, slot, verdict, rule, best, origins FROM disputes",
                "SELECT name, kind, claims, reports, incidents FROM speakers"
            })
    void theViewsAnswer(String question) throws SQLException {
        fill();
        assertThat(query(question)).isNotEmpty();
    }

    @Test
    void wordsAreFoundInReportsAndQuotes() throws SQLException {
        fill();
        String found = "SELECT r.name FROM reports_fts f JOIN reports r ON r.number = f.rowid WHERE reports_fts MATCH ";
        assertThat(query(found + "'rockets'")).containsExactly(Stored.report().name());
        assertThat(query(found + "'NEAR(ROCKETS monday)'")).hasSize(1);
        assertThat(query(found + "'tanks'")).isEmpty();
        assertThat(query("SELECT quote FROM claims_fts WHERE claims_fts MATCH 'depot'"))
                .isNotEmpty();
    }

    @Test
    void aQuoteInTheTableIsTheTextAtItsCodePoints() throws SQLException {
        fill();
        assertThat(query("""
                        SELECT c.quote FROM claims c JOIN mentions m ON m.id = c.mention_id
                        JOIN reports r ON r.id = m.report_id
                        WHERE substr(r.text, c.start + 1, c."end" - c.start) <> c.quote
                        """)).isEmpty();
        assertThat(query("SELECT count(*) FROM claims")).doesNotContain("0");
    }

    private void fill() {
        Report report = Stored.report();
        List<Mention> mentions = Stored.shapes(report);
        Mention claimed = Stored.mention(report);
        try (Ledger ledger = open()) {
            List<Mention> all = new ArrayList<>(mentions);
            all.add(claimed);
            add(ledger, report, all);
            replaceAll(ledger, incident(claimed), new Incident("OTHER-00000", mentions));
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening, String words) {
        assertThatThrownBy(opening)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n");
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /// The first column of the answer.
    private List<String> query(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
