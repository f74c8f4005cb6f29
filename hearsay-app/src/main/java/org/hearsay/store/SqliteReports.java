package org.hearsay.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.linking.Copies;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.CleanText;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Reports in SQLite.
final class SqliteReports implements ReportStore {
    private static final int SHORTEST_ID = 8;

    private final Handle handle;

    SqliteReports(Handle handle) {
        this.handle = handle;
    }

    @Override
    public boolean has(String id) {
        return handle.createQuery("SELECT count(*) FROM reports WHERE id = :id")
                        .bind("id", id)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    @Override
    public boolean add(
            Report report, byte[] bytes, Fingerprint fingerprint, List<Mention> mentions, @Nullable String readBy) {
        return handle.inTransaction(transaction -> {
            if (insert(report, readBy) == 0) {
                return false;
            }
            transaction
                    .createUpdate("INSERT INTO report_files (report_id, bytes) VALUES (:id, :bytes)")
                    .bind("id", report.id())
                    .bind("bytes", bytes)
                    .execute();
            transaction
                    .createUpdate("INSERT INTO report_fingerprints (report_id, fingerprint) VALUES (:id, :minima)")
                    .bind("id", report.id())
                    .bind("minima", pack(fingerprint))
                    .execute();
            new MentionWriter(transaction, report).write(mentions);
            return true;
        });
    }

    private int insert(Report report, @Nullable String readBy) {
        return bound(report, handle.createUpdate("""
                        INSERT INTO reports (id, name, outlet, url, headline, published, published_basis, text,
                          body_pieces, taken_at, read_by)
                        VALUES (:id, :name, :outlet, :url, :headline, :published, :basis, :text, :pieces, :takenAt,
                          :readBy)
                        ON CONFLICT (id) DO NOTHING
                        """))
                .bind("name", report.name())
                .bind("takenAt", History.now())
                .bind("readBy", readBy)
                .execute();
    }

    /// The statement with all that a reader makes of a report's file.
    private static Update bound(Report report, Update update) {
        Publication publication = report.publication();
        return update.bind("id", report.id())
                .bind("outlet", publication.outlet())
                .bind("url", publication.url())
                .bind("headline", publication.headline())
                .bind("published", Days.write(publication.date()))
                .bind("basis", publication.dateBasis().name())
                .bind("text", report.original())
                .bind("pieces", Spans.write(Spans.of(report.body())));
    }

    /// Puts a report as it is read now in the place of what is stored under its id; name and file stay, and it is to be
    /// linked anew.
    void rewrite(Report report, Fingerprint fingerprint) {
        bound(report, handle.createUpdate("""
                        UPDATE reports SET outlet = :outlet, url = :url, headline = :headline, published = :published,
                          published_basis = :basis, text = :text, body_pieces = :pieces WHERE id = :id
                        """)).execute();
        handle.createUpdate("UPDATE report_fingerprints SET fingerprint = :minima WHERE report_id = :id")
                .bind("id", report.id())
                .bind("minima", pack(fingerprint))
                .execute();
    }

    @Override
    public Optional<String> readBy(String id) {
        return handle.createQuery("SELECT read_by FROM reports WHERE id = :id AND read_by IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public Optional<Report> find(String idOrName) {
        Optional<Report> named = first("id = :key OR name = :key", idOrName);
        if (named.isPresent() || idOrName.length() < SHORTEST_ID || !idOrName.matches("[0-9a-f]+")) {
            return named;
        }
        return first("substr(id, 1, length(:key)) = :key", idOrName);
    }

    private Optional<Report> first(String condition, String key) {
        return handle.createQuery("SELECT * FROM reports WHERE " + condition + " ORDER BY number LIMIT 1")
                .bind("key", key)
                .map(SqliteReports::report)
                .findOne();
    }

    private static Report report(RowView row) {
        String text = row.getColumn("text", String.class);
        return new Report(
                row.getColumn("id", String.class),
                row.getColumn("name", String.class),
                text,
                CleanText.keeping(text, Spans.read(row.getColumn("body_pieces", String.class))),
                publication(row));
    }

    private static Publication publication(RowView row) {
        return new Publication(
                row.getColumn("outlet", String.class),
                row.getColumn("url", String.class),
                row.getColumn("headline", String.class),
                Days.read(row.getColumn("published", String.class)),
                DateBasis.valueOf(row.getColumn("published_basis", String.class)));
    }

    @Override
    public Optional<byte[]> file(String id) {
        return handle.createQuery("SELECT bytes FROM report_files WHERE report_id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne();
    }

    @Override
    public Map<String, ReportHead> heads() {
        Map<String, ReportHead> heads = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT id, name, outlet, url, headline, published, published_basis, copy_of
                        FROM reports ORDER BY id
                        """).map(SqliteReports::head).forEach(head -> heads.put(head.id(), head));
        return heads;
    }

    @Override
    public List<ReportHead> list(int limit, int offset) {
        return handle.createQuery("""
                        SELECT id, name, outlet, url, headline, published, published_basis, copy_of
                        FROM reports ORDER BY published DESC, number LIMIT :limit OFFSET :offset
                        """)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(SqliteReports::head)
                .list();
    }

    @Override
    public Optional<ReportHead> head(String id) {
        return handle.createQuery("""
                        SELECT id, name, outlet, url, headline, published, published_basis, copy_of
                        FROM reports WHERE id = :id
                        """).bind("id", id).map(SqliteReports::head).findOne();
    }

    private static ReportHead head(RowView row) {
        return new ReportHead(
                row.getColumn("id", String.class),
                row.getColumn("name", String.class),
                publication(row),
                row.getColumn("copy_of", String.class));
    }

    @Override
    public List<Copies.Wording> wordings() {
        return handle.createQuery("""
                        SELECT r.id, r.published, f.fingerprint
                        FROM reports r JOIN report_fingerprints f ON f.report_id = r.id ORDER BY r.id
                        """).map(SqliteReports::wording).list();
    }

    /// A row of id, published and fingerprint.
    static Copies.Wording wording(RowView row) {
        return new Copies.Wording(
                row.getColumn("id", String.class), published(row), unpack(row.getColumn("fingerprint", byte[].class)));
    }

    private static @Nullable LocalDate published(RowView row) {
        return Days.read(row.getColumn("published", String.class));
    }

    private static byte[] pack(Fingerprint fingerprint) {
        ByteBuffer packed = ByteBuffer.allocate(Fingerprint.SIZE * Long.BYTES);
        packed.asLongBuffer().put(fingerprint.minima());
        return packed.array();
    }

    private static Fingerprint unpack(byte[] packed) {
        long[] minima = new long[packed.length / Long.BYTES];
        ByteBuffer.wrap(packed).asLongBuffer().get(minima);
        return Fingerprint.ofMinima(minima);
    }

    /// Reports are numbered as they come and never removed, so that the last number is their count.
    @Override
    public int count() {
        return handle.createQuery("SELECT ifnull(max(number), 0) FROM reports")
                .mapTo(int.class)
                .one();
    }
}
