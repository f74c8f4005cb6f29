package org.hearsay.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.linking.Decided;
import org.hearsay.linking.KeptWordings;
import org.hearsay.linking.Linker;
import org.hearsay.linking.RareWords;
import org.hearsay.linking.Standing;
import org.hearsay.linking.Telling;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Where mentions stand, in SQLite.
final class SqliteLinking implements LinkingStore {
    /// Reports whose mentions are kept at hand: what happened on one day mostly arrives together.
    private static final int AT_HAND = 4000;

    private final Handle handle;
    private final Tellings tellings;
    private final LinkingNodes nodes;
    private final History history;
    /// Read once: a store is made for each run.
    private @Nullable Decided decided;

    private final Map<String, List<Telling>> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Telling>> eldest) {
            return size() > AT_HAND;
        }
    };

    SqliteLinking(Handle handle, Tellings tellings) {
        this.handle = handle;
        this.tellings = tellings;
        nodes = new LinkingNodes(handle);
        history = new History(handle);
    }

    @Override
    public List<String> unlinked(int most) {
        return handle.createQuery("SELECT id FROM reports WHERE linked = 0 ORDER BY number LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    @Override
    public void inOneStep(Runnable work) {
        handle.useTransaction(transaction -> work.run());
    }

    @Override
    public void keepWords(String report, RareWords words) {
        handle.createUpdate("INSERT OR REPLACE INTO report_words (report_id, words) VALUES (:id, :words)")
                .bind("id", report)
                .bind("words", PackedWords.pack(words))
                .execute();
    }

    @Override
    public List<Telling> tellings(String report) {
        List<Telling> known = atHand.get(report);
        if (known != null) {
            return known;
        }
        LocalDate published = new SqliteReports(handle)
                .head(report)
                .map(head -> head.publication().date())
                .orElse(null);
        RareWords words = handle.createQuery("SELECT words FROM report_words WHERE report_id = :id")
                .bind("id", report)
                .mapTo(byte[].class)
                .findOne()
                .map(PackedWords::unpack)
                .orElse(RareWords.NONE);
        Map<MentionId, String> names = new HashMap<>();
        handle.createQuery("SELECT id, name FROM mentions WHERE report_id = :id")
                .bind("id", report)
                .map(row -> Map.entry(row.getColumn("id", String.class), row.getColumn("name", String.class)))
                .forEach(entry -> names.put(MentionReader.idOf(entry.getKey()), entry.getValue()));
        List<Telling> read = tellings.of(new MentionReader(handle).ofReport(report), published, words, names);
        atHand.put(report, read);
        return read;
    }

    private List<Telling> tellings(Collection<String> mentionIds) {
        List<Telling> found = new ArrayList<>();
        for (String id : mentionIds) {
            MentionId mention = MentionReader.idOf(id);
            tellings(mention.report()).stream()
                    .filter(telling -> telling.mention().id().equals(mention))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public Collection<Telling> near(Telling telling) {
        List<Telling> near = tellings(nodes.filedUnder(Linker.keys(telling).lookedUp()));
        for (String name : decided().oneWith(telling.name())) {
            tellings(nodes.named(name)).stream()
                    .filter(other -> !near.contains(other))
                    .forEach(near::add);
        }
        near.remove(telling);
        return near;
    }

    @Override
    public Decided decided() {
        Decided known = decided;
        if (known == null) {
            known = new SqliteCorrections(handle).decided();
            decided = known;
        }
        return known;
    }

    @Override
    public Standing standing(Telling telling) {
        return nodes.standing(telling.mention().id().toString());
    }

    @Override
    public List<Telling> members(Standing standing) {
        return tellings(nodes.members(standing));
    }

    @Override
    public List<Standing> standings() {
        return handle.createQuery("SELECT DISTINCT step, neighbourhood FROM linking_nodes ORDER BY neighbourhood, step")
                .map(row ->
                        new Standing(row.getColumn("step", Integer.class), row.getColumn("neighbourhood", Long.class)))
                .list();
    }

    @Override
    public void place(Telling telling, Standing standing) {
        nodes.place(
                telling.mention().id().toString(),
                standing,
                () -> Linker.keys(telling).filed());
    }

    @Override
    public long fresh() {
        return nodes.fresh();
    }

    @Override
    public KeptWordings wordings() {
        return new SqliteWordings(handle);
    }

    @Override
    public void replace(Collection<Incident> incidents, Set<String> reassessed) {
        Map<String, Set<MentionId>> before = new TreeMap<>();
        Map<MentionId, String> now = new HashMap<>();
        for (Incident incident : incidents) {
            for (Mention mention : incident.mentions()) {
                now.put(mention.id(), incident.id());
                holder(mention.id())
                        .ifPresent(id -> before.computeIfAbsent(id, it -> new TreeSet<>())
                                .add(mention.id()));
            }
        }
        List<Incident> changed = incidents.stream()
                .filter(incident -> !isSame(incident, before.getOrDefault(incident.id(), Set.of()))
                        || incident.mentions().stream()
                                .anyMatch(mention ->
                                        reassessed.contains(mention.id().report())))
                .toList();
        Set<String> kept = incidents.stream()
                .filter(incident -> !changed.contains(incident))
                .map(Incident::id)
                .collect(Collectors.toSet());
        Set<String> gone = new LinkedHashSet<>(before.keySet());
        gone.removeAll(kept);
        gone.forEach(this::remove);
        var writer = new IncidentWriter(handle);
        var store = new SqliteIncidents(handle);
        changed.forEach(incident -> store.assessed(incident).ifPresent(writer::write));
        elsewhere(incidents, reassessed).forEach(incident -> {
            remove(incident.id());
            store.assessed(incident).ifPresent(writer::write);
        });
        record(before, now);
    }

    /// Other incidents that these reports tell, as they are.
    private List<Incident> elsewhere(Collection<Incident> incidents, Set<String> reports) {
        Set<String> ids = new TreeSet<>();
        for (String report : reports) {
            ids.addAll(handle.createQuery(
                            "SELECT incident_id FROM mentions WHERE report_id = :id AND incident_id IS NOT NULL")
                    .bind("id", report)
                    .mapTo(String.class)
                    .list());
        }
        incidents.forEach(incident -> ids.remove(incident.id()));
        var reader = new MentionReader(handle);
        return ids.stream().map(id -> new Incident(id, reader.ofIncident(id))).toList();
    }

    private static boolean isSame(Incident incident, Set<MentionId> before) {
        return before.size() == incident.mentions().size()
                && incident.mentions().stream().allMatch(mention -> before.contains(mention.id()));
    }

    private Optional<String> holder(MentionId mention) {
        return handle.createQuery("SELECT incident_id FROM mentions WHERE id = :id AND incident_id IS NOT NULL")
                .bind("id", mention.toString())
                .mapTo(String.class)
                .findOne();
    }

    private void remove(String incident) {
        handle.execute("UPDATE mentions SET incident_id = NULL WHERE incident_id = ?", incident);
        IncidentTables.delete(handle, incident);
    }

    /// What became of incidents that are no more what they were.
    private void record(Map<String, Set<MentionId>> before, Map<MentionId, String> now) {
        before.forEach((id, mentions) -> {
            Set<String> others = new TreeSet<>();
            mentions.forEach(mention -> others.add(now.getOrDefault(mention, id)));
            if (others.size() == 1 && !others.contains(id)) {
                history.record(id, "became", others.iterator().next());
            } else if (others.size() > 1) {
                others.stream().filter(other -> !other.equals(id)).forEach(other -> history.record(id, "split", other));
            }
        });
    }

    @Override
    public void linked(Collection<String> reports) {
        reports.forEach(report -> handle.execute("UPDATE reports SET linked = 1 WHERE id = ?", report));
        handle.execute("UPDATE linking_state SET reports_linked = reports_linked + ?", reports.size());
    }

    @Override
    public Course course() {
        return handle.createQuery("SELECT anew FROM linking_state")
                .map(row -> Course.of(row.getColumn("anew", String.class)))
                .one();
    }

    @Override
    public void forget() {
        handle.execute("DELETE FROM linking_keys");
        handle.execute("DELETE FROM linking_nodes");
        handle.execute("DELETE FROM copy_keys");
        handle.execute("UPDATE reports SET linked = 0, first_alike = NULL, copy_of = NULL");
        handle.execute("UPDATE linking_state SET reports_linked = 0, anew = 'begun'");
        atHand.clear();
    }

    @Override
    public void replaceAll(Consumer<Consumer<Incident>> incidents) {
        handle.execute("DROP TABLE IF EXISTS temp.held");
        handle.execute("CREATE TEMP TABLE held AS SELECT id AS mention, incident_id AS incident FROM mentions"
                + " WHERE incident_id IS NOT NULL");
        handle.execute("UPDATE mentions SET incident_id = NULL");
        IncidentTables.deleteAll(handle);
        var writer = new IncidentWriter(handle);
        var store = new SqliteIncidents(handle);
        incidents.accept(incident -> store.assessed(incident).ifPresent(writer::write));
        handle.createUpdate("""
                        INSERT INTO incident_history (id, what, other, at)
                        SELECT incident, CASE WHEN parts = 1 THEN 'became' ELSE 'split' END, now, :at
                        FROM (SELECT incident, now, count(*) OVER (PARTITION BY incident) AS parts
                              FROM (SELECT DISTINCT h.incident, m.incident_id AS now
                                    FROM temp.held h JOIN mentions m ON m.id = h.mention AND m.incident_id IS NOT NULL))
                        WHERE incident <> now ORDER BY incident, now
                        """).bind("at", History.now()).execute();
        handle.execute("DROP TABLE temp.held");
        handle.execute("UPDATE linking_state SET anew = NULL");
    }
}
