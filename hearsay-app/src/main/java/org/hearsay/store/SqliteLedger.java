package org.hearsay.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// A ledger in one SQLite file.
public final class SqliteLedger implements Ledger {
    /// The newest schema this program knows: the number of the last file in `migrations/`.
    private static final int SCHEMA = 10;

    /// The table of the migrations done, by which a ledger is known from other databases.
    private static final String VERSIONS = "schema_versions";

    private static final int BUSY_MS = 30_000;

    /// Holds the upper parts of the indexes of a hundred thousand incidents.
    private static final int READER_CACHE_KB = 16_384;

    private final Handle handle;
    private @Nullable Survey survey;

    private SqliteLedger(Handle handle) {
        this.handle = handle;
    }

    /// Opens the ledger of that file, which need not exist yet.
    ///
    /// @throws LedgerException where it cannot be made, is no ledger, or was made by a newer Hearsay
    public static SqliteLedger open(Path file) {
        return new SqliteLedger(connect(file));
    }

    /// Opens a ledger that must exist.
    ///
    /// @throws LedgerException where there is none, or it cannot be used
    public static SqliteLedger openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException("there is no ledger at " + file
                    + "; make one with `hearsay ingest FOLDER`, or name yours with --db FILE");
        }
        return open(file);
    }

    /// Opens a ledger that exists and is of today's schema so that nothing can be written through it.
    static SqliteLedger openToRead(Path file) {
        return new SqliteLedger(connectToRead(file));
    }

    /// A connection through which nothing can be written.
    static Handle connectToRead(Path file) {
        Properties settings = settings(SQLiteConfig.TransactionMode.DEFERRED);
        Handle handle = Jdbi.create(() -> DriverManager.getConnection("jdbc:sqlite:" + file, settings))
                .open();
        handle.execute("PRAGMA query_only = ON");
        handle.execute("PRAGMA cache_size = -" + READER_CACHE_KB);
        return handle;
    }

    /// Answers a question from one state of the ledger, whatever others write meanwhile.
    ///
    /// @param surveys of this ledger, which all who read it share
    /// @param question its answer must not be null
    <T> T inOneState(Surveys surveys, Function<Ledger, T> question) {
        while (true) {
            Optional<T> answer =
                    handle.inTransaction(transaction -> surveys.in(transaction).map(its -> {
                        survey = its;
                        return question.apply(this);
                    }));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private static Handle connect(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new LedgerException("cannot keep a ledger at " + file + "; give a file in a folder that exists");
        }
        String url = "jdbc:sqlite:" + file;
        try {
            Handle handle = Jdbi.create(
                            () -> DriverManager.getConnection(url, settings(SQLiteConfig.TransactionMode.IMMEDIATE)))
                    .open();
            try {
                prepare(handle, url, file);
                return handle;
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        } catch (JdbiException e) {
            // SQLite keeps its log of changes beside the file, and needs it to read as well.
            boolean closed = Files.exists(file) && !(Files.isWritable(file) && Files.isWritable(folder));
            throw new LedgerException(
                    closed
                            ? file + " and its folder may not be written, which even reading needs; copy it to a folder"
                                    + " of yours and name that with --db FILE"
                            : file + " is not a ledger or cannot be opened; name another file with --db FILE",
                    e);
        }
    }

    /// Looks before it writes: the file of another program is left as it is, down to its bytes.
    private static void prepare(Handle handle, String url, Path file) {
        List<String> tables = handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
                .mapTo(String.class)
                .list();
        if (!tables.isEmpty() && !tables.contains(VERSIONS)) {
            throw new LedgerException(file + " is not a ledger of Hearsay; name another file with --db FILE");
        }
        int schema = handle.createQuery("PRAGMA user_version").mapTo(int.class).one();
        if (schema > SCHEMA) {
            throw new LedgerException(file + " was made by a newer Hearsay (schema " + schema + ", this one knows "
                    + SCHEMA + "); update Hearsay, or use another file with --db FILE");
        }
        // Readers go on while one program writes; a kill rolls the last transaction back.
        handle.execute("PRAGMA journal_mode = WAL");
        if (schema < SCHEMA) {
            migrate(url, file);
        }
        countSources(handle);
    }

    /// Goes once through the incidents of a ledger that an earlier Hearsay wrote, which did not keep how voices fared.
    /// Every incident has a voice: where none is kept, that was never done, or was killed.
    private static void countSources(Handle handle) {
        boolean missing = handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM incidents)" + " AND NOT EXISTS (SELECT 1 FROM incident_sources)")
                .mapTo(boolean.class)
                .one();
        if (missing) {
            handle.useTransaction(transaction -> {
                var writer = new IncidentWriter(transaction);
                new SqliteIncidents(transaction).forEach(writer::sources);
            });
        }
    }

    private static Properties settings(SQLiteConfig.TransactionMode mode) {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        return config.toProperties();
    }

    /// Reading commands on a ledger of today's schema never come here, and so start without loading Flyway.
    private static void migrate(String url, Path file) {
        try {
            Flyway.configure(SqliteLedger.class.getClassLoader())
                    .dataSource(url, null, null)
                    .locations("classpath:org/hearsay/store/migrations")
                    .table(VERSIONS)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new LedgerException(file + " is not a ledger of Hearsay; name another file with --db FILE", e);
        }
    }

    @Override
    public ReportStore reports() {
        return new SqliteReports(handle);
    }

    @Override
    public IncidentStore incidents() {
        return new SqliteIncidents(handle);
    }

    @Override
    public RereadingStore rereading() {
        return new SqliteRereading(handle);
    }

    @Override
    public CorrectionStore corrections() {
        return new SqliteCorrections(handle);
    }

    @Override
    public Overview overview() {
        return new SqliteOverview(handle);
    }

    @Override
    public IncidentSearch search() {
        Survey known = survey;
        return new SurveySearch(handle, known == null ? () -> Survey.read(handle) : () -> known);
    }

    @Override
    public void close() {
        handle.close();
    }
}
