package org.hearsay.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.linking.Copies;
import org.hearsay.linking.KeptWordings;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The wording of reports, in SQLite.
final class SqliteWordings implements KeptWordings {
    private final Handle handle;

    SqliteWordings(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Collection<Copies.Wording> sharing(Set<Long> keys) {
        String list = keys.stream().map(String::valueOf).collect(Collectors.joining(","));
        return handle.createQuery("""
                        SELECT r.id, r.published, f.fingerprint
                        FROM reports r JOIN report_fingerprints f ON f.report_id = r.id
                        WHERE r.number IN (SELECT report_number FROM copy_keys WHERE key IN (%s))
                        """.formatted(list))
                .map(SqliteReports::wording)
                .list();
    }

    @Override
    public void keep(Copies.Wording wording, Set<Long> keys) {
        String rows = keys.stream()
                .map(key -> "SELECT " + key + ", number FROM reports WHERE id = :id")
                .collect(Collectors.joining(" UNION ALL "));
        handle.createUpdate("INSERT OR IGNORE INTO copy_keys (key, report_number) " + rows)
                .bind("id", wording.report())
                .execute();
    }

    @Override
    public Optional<Copies.Wording> firstAlike(String report) {
        return handle.createQuery("""
                        SELECT r.id, r.published, f.fingerprint
                        FROM reports a JOIN reports r ON r.id = a.first_alike
                        JOIN report_fingerprints f ON f.report_id = r.id
                        WHERE a.id = :id
                        """)
                .bind("id", report)
                .map(SqliteReports::wording)
                .findOne();
    }

    @Override
    public List<String> followers(String report) {
        return handle.createQuery("SELECT id FROM reports WHERE first_alike = :id ORDER BY id")
                .bind("id", report)
                .mapTo(String.class)
                .list();
    }

    @Override
    public void point(String report, @Nullable String firstAlike, @Nullable String original) {
        handle.createUpdate("UPDATE reports SET first_alike = :first, copy_of = :original WHERE id = :id")
                .bind("first", firstAlike)
                .bind("original", original)
                .bind("id", report)
                .execute();
    }
}
