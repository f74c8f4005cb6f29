package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.linking.Decided;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// The table of corrections.
final class SqliteCorrections implements CorrectionStore {
    private final Handle handle;
    private final History history;

    SqliteCorrections(Handle handle) {
        this.handle = handle;
        history = new History(handle);
    }

    @Override
    public List<String> names(String incident) {
        return handle.createQuery("""
                        SELECT m.name FROM mentions m JOIN reports r ON r.id = m.report_id
                        WHERE m.incident_id = :id ORDER BY r.published IS NULL, r.published, m.id
                        """).bind("id", incident).mapTo(String.class).list();
    }

    @Override
    public Optional<String> name(String incident, String report) {
        return handle.createQuery(
                        "SELECT name FROM mentions WHERE incident_id = :id AND report_id = :report ORDER BY id LIMIT 1")
                .bind("id", incident)
                .bind("report", report)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public void add(List<Correction> corrections) {
        String at = History.now();
        handle.useTransaction(transaction -> {
            for (Correction correction : corrections) {
                transaction
                        .createUpdate("""
                                INSERT INTO corrections (kind, name, other, slot, value, who, at, why)
                                VALUES (:kind, :name, :other, :slot, :value, :who, :at, :why)
                                """)
                        .bind("kind", correction.kind())
                        .bind("name", correction.name())
                        .bind("other", correction.other())
                        .bind("slot", correction.slot())
                        .bind("value", correction.value())
                        .bind("who", correction.who())
                        .bind("at", at)
                        .bind("why", correction.why())
                        .execute();
            }
            transaction.execute("UPDATE linking_state SET anew = 'due'");
        });
    }

    @Override
    public int revoke(long number) {
        return handle.inTransaction(transaction -> {
            int revoked = transaction
                    .createUpdate("""
                            UPDATE corrections SET revoked_at = :now
                            WHERE revoked_at IS NULL AND (kind, who, at, why) IN
                              (SELECT kind, who, at, why FROM corrections WHERE number = :number AND revoked_at IS NULL)
                            """)
                    .bind("now", History.now())
                    .bind("number", number)
                    .execute();
            if (revoked > 0) {
                transaction.execute("UPDATE linking_state SET anew = 'due'");
            }
            return revoked;
        });
    }

    @Override
    public List<Correction> all() {
        return handle.createQuery("""
                        SELECT number, kind, name, other, slot, value, who, at, why FROM corrections
                        WHERE revoked_at IS NULL ORDER BY number
                        """).map(SqliteCorrections::correction).list();
    }

    @Override
    public List<Correction> on(String name) {
        Optional<String> living = history.living(name);
        return all().stream()
                .filter(each -> each.name().equals(name)
                        || living.isPresent() && history.living(each.name()).equals(living))
                .toList();
    }

    private static Correction correction(RowView row) {
        return new Correction(
                row.getColumn("number", Long.class),
                text(row, "kind"),
                text(row, "name"),
                row.getColumn("other", String.class),
                row.getColumn("slot", String.class),
                row.getColumn("value", String.class),
                text(row, "who"),
                text(row, "at"),
                text(row, "why"));
    }

    private static String text(RowView row, String column) {
        return row.getColumn(column, String.class);
    }

    /// What is decided on which mentions are one event, by the names that they bear now; a decision on a name that
    /// leads nowhere rests.
    Decided decided() {
        var decided = new Decided();
        for (Correction correction : all()) {
            String other = correction.other();
            if (other == null) {
                continue;
            }
            Optional<String> here = history.living(correction.name());
            Optional<String> there = history.living(other);
            if (here.isPresent() && there.isPresent()) {
                switch (correction.kind()) {
                    case "merge" -> decided.merge(here.get(), there.get());
                    case "split" -> decided.split(here.get(), there.get());
                    default -> {}
                }
            }
        }
        return decided;
    }
}
