package org.hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.linking.Fingerprint;
import org.hearsay.linking.Successors;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.jdbi.v3.core.Handle;

/// Reading anew, in SQLite.
final class SqliteRereading implements RereadingStore {
    private final Handle handle;

    SqliteRereading(Handle handle) {
        this.handle = handle;
    }

    @Override
    public int ask(String version, boolean all) {
        return handle.inTransaction(transaction -> {
            boolean isGoingOn = count("WHERE read_next_by = :version", version) > 0;
            if (!(all && isGoingOn)) {
                transaction
                        .createUpdate("UPDATE reports SET read_next_by = :version WHERE :all OR read_by IS NOT :version"
                                + " OR read_next_by IS NOT NULL")
                        .bind("version", version)
                        .bind("all", all)
                        .execute();
            }
            return count("WHERE read_next_by IS NOT NULL AND :version <> ''", version);
        });
    }

    private int count(String condition, String version) {
        return handle.createQuery("SELECT count(*) FROM reports " + condition)
                .bind("version", version)
                .mapTo(int.class)
                .one();
    }

    @Override
    public List<String> waiting(int most) {
        return handle.createQuery("SELECT id FROM reports WHERE read_next_by IS NOT NULL ORDER BY number LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    @Override
    public void pass(String report) {
        handle.execute("UPDATE reports SET read_next_by = NULL WHERE id = ?", report);
    }

    @Override
    public boolean replace(Report report, Fingerprint fingerprint, List<Mention> mentions, String version) {
        return handle.inTransaction(transaction -> {
            Report before = new SqliteReports(handle).find(report.id()).orElseThrow();
            List<Mention> told = new MentionReader(handle).ofReport(report.id());
            boolean isOther = !before.equals(report) || !byId(told).equals(byId(mentions));
            if (isOther) {
                new SqliteReports(handle).rewrite(report, fingerprint);
                rewrite(before, told, report, mentions);
                handle.execute("UPDATE linking_state SET anew = 'due'");
            }
            transaction
                    .createUpdate("UPDATE reports SET read_by = :version, read_next_by = NULL WHERE id = :id")
                    .bind("version", version)
                    .bind("id", report.id())
                    .execute();
            return isOther;
        });
    }

    private static Map<MentionId, Mention> byId(List<Mention> mentions) {
        return new TreeMap<>(mentions.stream().collect(Collectors.toMap(Mention::id, Function.identity())));
    }

    private void rewrite(Report before, List<Mention> told, Report report, List<Mention> mentions) {
        List<Successors.Worded> old =
                told.stream().map(it -> worded(it, before)).toList();
        List<Successors.Worded> now =
                mentions.stream().map(it -> worded(it, report)).toList();
        var names = new MentionNames(handle);
        Map<MentionId, MentionNames.Held> held = names.take(told);
        Map<MentionId, MentionId> successors = Successors.of(old, now);
        delete(report.id());
        var writer = new MentionWriter(handle, report);
        Map<MentionId, MentionId> origins = new TreeMap<>();
        successors.forEach((from, to) -> origins.put(to, from));
        // Names that are passed on first, so that none is minted that another mention bears.
        for (Mention mention : mentions) {
            MentionId origin = origins.get(mention.id());
            if (origin != null) {
                MentionNames.Held its = Objects.requireNonNull(held.get(origin));
                writer.writeHead(mention, its.name(), its.incident().orElse(null));
            }
        }
        for (Mention mention : mentions) {
            if (!origins.containsKey(mention.id())) {
                writer.writeHead(mention, names.mint(mention.id()), null);
            }
        }
        mentions.forEach(writer::writeWords);
        for (Successors.Worded gone : old) {
            if (!successors.containsKey(gone.id())) {
                Optional<MentionId> heir = Successors.likest(gone, now);
                names.lead(Objects.requireNonNull(held.get(gone.id())), heir);
            }
        }
        names.settle(held.values());
    }

    /// With its spans in the file as it was decoded, which two ways of cleaning it leave alike.
    private static Successors.Worded worded(Mention mention, Report report) {
        Function<Span, Span> there = report.body()::toOriginal;
        return new Successors.Worded(
                mention.id(),
                mention.type(),
                mention.triggers().stream().map(there).toList(),
                mention.claims().stream()
                        .map(claim -> new Successors.Said(claim.slot(), there.apply(claim.span())))
                        .toList());
    }

    private void delete(String report) {
        for (String statement : List.of(
                "DELETE FROM claim_speakers WHERE claim_id IN (SELECT c.id FROM claims c JOIN mentions m"
                        + " ON m.id = c.mention_id WHERE m.report_id = ?)",
                "DELETE FROM claims WHERE mention_id IN (SELECT id FROM mentions WHERE report_id = ?)",
                "DELETE FROM mention_relations WHERE mention_id IN (SELECT id FROM mentions WHERE report_id = ?)",
                "DELETE FROM linking_keys WHERE node IN (SELECT n.number FROM linking_nodes n JOIN mentions m"
                        + " ON m.id = n.mention_id WHERE m.report_id = ?)",
                "DELETE FROM linking_nodes WHERE mention_id IN (SELECT id FROM mentions WHERE report_id = ?)",
                "DELETE FROM mentions WHERE report_id = ?")) {
            handle.execute(statement, report);
        }
    }
}
