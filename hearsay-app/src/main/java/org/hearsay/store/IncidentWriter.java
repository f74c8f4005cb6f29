package org.hearsay.store;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.assessment.SourceRecord;
import org.hearsay.assessment.SourceTally;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Dating;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Origin;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Writes incidents, their assessments, and which mentions they hold.
final class IncidentWriter {
    private final Handle handle;
    private final Places places;

    IncidentWriter(Handle handle) {
        this.handle = handle;
        places = new Places(handle);
    }

    void write(LedgerEntry entry) {
        String id = entry.incident().id();
        Assessment assessment = entry.assessment();
        Dating dating = assessment.dating();
        handle.createUpdate("""
                        INSERT INTO incidents (id, type, date_start, date_end, time, place_id, killed, injured, reports,
                          origins, disputed)
                        VALUES (:id, :type, :start, :end, :time, :place, :killed, :injured, :reports, :origins,
                          :disputed)
                        """)
                .bind("id", id)
                .bind("type", assessment.type().code())
                .bind("start", dating == null ? null : Days.write(dating.date().start()))
                .bind("end", dating == null ? null : Days.write(dating.date().end()))
                .bind("time", best(assessment, Slot.TIME))
                .bind("place", places.idOf(assessment.place()))
                .bind("killed", best(assessment, Slot.KILLED))
                .bind("injured", best(assessment, Slot.INJURED))
                .bind(
                        "reports",
                        entry.incident().mentions().stream()
                                .map(mention -> mention.id().report())
                                .distinct()
                                .count())
                .bind("origins", origins(assessment))
                .bind("disputed", assessment.disputed().stream().map(Slot::code).collect(Collectors.joining(", ")))
                .execute();
        assessment.slots().forEach((slot, answer) -> slot(id, slot, answer));
        sources(entry);
        for (Mention mention : entry.incident().mentions()) {
            handle.createUpdate("UPDATE mentions SET incident_id = :incident WHERE id = :id")
                    .bind("incident", id)
                    .bind("id", mention.id().toString())
                    .execute();
        }
        handle.createUpdate("""
                        INSERT INTO incident_reports (report_number, incident_id)
                        SELECT DISTINCT r.number, m.incident_id FROM mentions m JOIN reports r ON r.id = m.report_id
                        WHERE m.incident_id = :incident
                        """).bind("incident", id).execute();
        handle.createUpdate("""
                        INSERT INTO incident_actors
                        SELECT incident_id, name, accused, claimed, denied, suffered FROM actor_overview
                        WHERE incident_id = :incident
                        """).bind("incident", id).execute();
    }

    private static @Nullable String best(Assessment assessment, Slot slot) {
        return assessment
                .on(slot)
                .flatMap(answer -> answer.best().stream().findFirst())
                .map(SlotValue::label)
                .orElse(null);
    }

    private static int origins(Assessment assessment) {
        TreeSet<Origin> all = new TreeSet<>();
        assessment.slots().values().forEach(answer -> all.addAll(answer.origins()));
        return all.size();
    }

    private void slot(String incident, Slot slot, SlotAssessment answer) {
        handle.createUpdate("""
                        INSERT INTO incident_slots (incident_id, slot, verdict, rule, best, origins)
                        VALUES (:incident, :slot, :verdict, :rule, :best, :origins)
                        """)
                .bind("incident", incident)
                .bind("slot", slot.code())
                .bind("verdict", answer.verdict().words())
                .bind("rule", answer.rule())
                .bind("best", answer.best().stream().map(SlotValue::label).collect(Collectors.joining("; ")))
                .bind("origins", answer.origins().size())
                .execute();
    }

    /// How each voice fared on the incident; [SqliteOverview] adds them up.
    void sources(LedgerEntry entry) {
        var tally = new SourceTally();
        tally.add(entry);
        for (SourceRecord record : tally.records()) {
            if (record.incidents() > 0) {
                handle.createUpdate("""
                                INSERT INTO incident_sources (incident_id, key, name, kind, named, first, confirmed,
                                  contradicted, denied)
                                VALUES (:incident, :key, :name, :kind, :named, :first, :confirmed, :contradicted,
                                  :denied)
                                """)
                        .bind("incident", entry.incident().id())
                        .bind("key", record.source().name().toLowerCase(Locale.ROOT))
                        .bind("name", record.source().name())
                        .bind("kind", record.source().kind().name())
                        .bind("named", record.source().proven())
                        .bind("first", record.first())
                        .bind("confirmed", record.confirmed())
                        .bind("contradicted", record.contradicted())
                        .bind("denied", record.denied())
                        .execute();
            }
        }
    }
}
