package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.assessment.Estimate;
import org.hearsay.assessment.Statement;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.Quote;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.YearlessDating;
import org.jspecify.annotations.Nullable;

/// An incident as the record of `docs/exports.md`.
final class IncidentRecord {
    private final JsonGenerator json;
    private final Function<String, Report> reports;
    private final Function<String, Optional<String>> readBy;

    /// @param reports the report of an id
    /// @param readBy the version that read the report of an id
    IncidentRecord(JsonGenerator json, Function<String, Report> reports, Function<String, Optional<String>> readBy) {
        this.json = json;
        this.reports = reports;
        this.readBy = readBy;
    }

    void write(LedgerEntry entry) throws IOException {
        Assessment assessment = entry.assessment();
        json.writeStartObject();
        json.writeStringField("id", entry.incident().id());
        json.writeStringField("type", assessment.type().code());
        date(assessment.dating());
        json.writeStringField(
                "date_without_year",
                assessment.dating() == null
                        ? entry.incident()
                                .yearless()
                                .map(YearlessDating::toString)
                                .orElse(null)
                        : null);
        json.writeStringField(
                "time", best(assessment, Slot.TIME).map(SlotValue::label).orElse(null));
        place(assessment.place());
        names("perpetrators", assessment, Slot.PERPETRATORS);
        names("targets", assessment, Slot.TARGETS);
        weapons(assessment);
        range("munitions", assessment, Slot.MUNITIONS);
        range("killed", assessment, Slot.KILLED);
        range("injured", assessment, Slot.INJURED);
        json.writeStringField("damage", damage(assessment));
        related("responds_to", entry, Mention.Relation.Kind.RESPONDS_TO);
        related("part_of", entry, Mention.Relation.Kind.PART_OF);
        relations(entry);
        verdicts(assessment);
        rules(assessment);
        estimates(assessment);
        told(entry);
        claims(entry);
        json.writeEndObject();
    }

    private void date(@Nullable Dating dating) throws IOException {
        if (dating == null) {
            json.writeNullField("date");
            return;
        }
        json.writeObjectFieldStart("date");
        json.writeStringField("start", dating.date().start().toString());
        json.writeStringField("end", dating.date().end().toString());
        json.writeEndObject();
    }

    private void place(@Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        GeoPoint point = place.point();
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        json.writeStringField("admin1", place.admin1());
        json.writeStringField("country", place.country());
        json.writeObjectField("lat", point == null ? null : point.lat());
        json.writeObjectField("lon", point == null ? null : point.lon());
        json.writeObjectField("geonamesId", place.geonamesId());
        json.writeObjectField("precisionKm", place.precisionKm());
        json.writeObjectField("geoPrecision", place.geoPrecision().orElse(null));
        json.writeEndObject();
    }

    private void names(String field, Assessment assessment, Slot slot) throws IOException {
        json.writeArrayFieldStart(field);
        for (SlotValue value : bests(assessment, slot)) {
            json.writeString(value.label());
        }
        json.writeEndArray();
    }

    private void weapons(Assessment assessment) throws IOException {
        json.writeArrayFieldStart("weapons");
        for (SlotValue value : bests(assessment, Slot.WEAPONS)) {
            json.writeStartObject();
            json.writeStringField("kind", value.label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void range(String field, Assessment assessment, Slot slot) throws IOException {
        Optional<CountRange> range = best(assessment, slot)
                .filter(SlotValue.Count.class::isInstance)
                .map(value -> ((SlotValue.Count) value).range());
        if (range.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeNumberField("min", range.get().min());
        json.writeObjectField("max", range.get().max());
        json.writeEndObject();
    }

    private static @Nullable String damage(Assessment assessment) {
        return best(assessment, Slot.DAMAGE)
                .map(SlotValue::label)
                .filter(label -> !label.equals(SlotValue.Damage.Extent.UNKNOWN.code()))
                .orElse(null);
    }

    /// The other incidents to which it stands in that relation, as some report tells of it.
    private void related(String field, LedgerEntry entry, Mention.Relation.Kind kind) throws IOException {
        json.writeArrayFieldStart(field);
        for (String id : entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .filter(relation -> relation.from().equals(entry.incident().id()))
                .map(IncidentRelation::to)
                .distinct()
                .sorted()
                .toList()) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    /// Every relation that is told of it, with the words that say so.
    private void relations(LedgerEntry entry) throws IOException {
        json.writeArrayFieldStart("relations");
        for (IncidentRelation relation : entry.relations()) {
            if (relation.from().equals(entry.incident().id())) {
                Report report = reports.apply(relation.teller().report());
                Quote quote = report.quote(relation.words());
                json.writeStartObject();
                json.writeStringField("kind", relation.kind().name().toLowerCase(java.util.Locale.ROOT));
                json.writeStringField("to", relation.to());
                json.writeStringField("report", report.name());
                json.writeStringField("quote", quote.text());
                json.writeNumberField("start", quote.start());
                json.writeNumberField("end", quote.end());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void verdicts(Assessment assessment) throws IOException {
        json.writeObjectFieldStart("verdicts");
        for (Map.Entry<Slot, SlotAssessment> slot : assessment.slots().entrySet()) {
            json.writeStringField(
                    slot.getKey().code(), slot.getValue().verdict().words());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("origins");
        for (Map.Entry<Slot, SlotAssessment> slot : assessment.slots().entrySet()) {
            json.writeNumberField(
                    slot.getKey().code(), slot.getValue().origins().size());
        }
        json.writeEndObject();
    }

    private void rules(Assessment assessment) throws IOException {
        json.writeObjectFieldStart("rules");
        for (Map.Entry<Slot, SlotAssessment> slot : assessment.slots().entrySet()) {
            json.writeStringField(slot.getKey().code(), slot.getValue().rule());
        }
        json.writeEndObject();
    }

    private void estimates(Assessment assessment) throws IOException {
        json.writeObjectFieldStart("estimates");
        for (Slot slot : List.of(Slot.MUNITIONS, Slot.KILLED, Slot.INJURED)) {
            Optional<Estimate> estimate = assessment.on(slot).flatMap(Estimate::of);
            if (estimate.isPresent()) {
                json.writeObjectFieldStart(slot.code());
                json.writeNumberField("best", estimate.get().best());
                json.writeNumberField("low", estimate.get().low());
                json.writeObjectField("high", estimate.get().high());
                json.writeStringField("rule", estimate.get().rule());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    /// A report tells an incident as its news where any of its mentions does.
    private void told(LedgerEntry entry) throws IOException {
        Map<String, Mention.Role> roles = new TreeMap<>();
        Map<String, String> ids = new HashMap<>();
        for (Mention mention : entry.incident().mentions()) {
            ids.put(name(entry, mention), mention.id().report());
            roles.merge(
                    name(entry, mention), mention.role(), (some, other) -> some.compareTo(other) < 0 ? some : other);
        }
        json.writeArrayFieldStart("reports");
        for (Map.Entry<String, Mention.Role> role : roles.entrySet()) {
            json.writeStartObject();
            json.writeStringField("report", role.getKey());
            json.writeStringField("role", role.getValue().code());
            String id = ids.getOrDefault(role.getKey(), "");
            json.writeStringField("readBy", readBy.apply(id).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String name(LedgerEntry entry, Mention mention) {
        ReportHead head = entry.reports().get(mention.id().report());
        return head == null ? mention.id().report() : head.name();
    }

    private void claims(LedgerEntry entry) throws IOException {
        List<Mention> mentions = entry.incident().mentions();
        Map<Mention, List<Statement>> statements = Statement.of(
                mentions,
                told -> isOwnVoice(
                        told.claim(), reports.apply(told.mention().id().report())));
        json.writeArrayFieldStart("claims");
        for (Mention mention : mentions) {
            Report report = reports.apply(mention.id().report());
            for (Statement statement : statements.getOrDefault(mention, List.of())) {
                statement(statement, report);
            }
        }
        json.writeEndArray();
    }

    private static boolean isOwnVoice(Claim claim, Report report) {
        List<String> chain = claim.chain().names();
        return chain.isEmpty()
                || chain.size() == 1
                        && chain.getFirst()
                                .equalsIgnoreCase(report.publication().outlet());
    }

    private void statement(Statement statement, Report report) throws IOException {
        Claim claim = statement.claim();
        json.writeStartObject();
        json.writeStringField("slot", claim.slot().code());
        json.writeStringField("value", claim.value().label());
        json.writeStringField("stance", claim.stance().words());
        json.writeArrayFieldStart("chain");
        for (String name : PrintedChain.names(claim.chain(), report)) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeStringField("report", report.name());
        quote(claim, report);
        json.writeArrayFieldStart("with");
        for (Claim part : statement.with()) {
            json.writeStartObject();
            json.writeStringField("slot", part.slot().code());
            json.writeStringField("value", part.value().label());
            quote(part, report);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void quote(Claim claim, Report report) throws IOException {
        Quote quote = report.quote(claim.span());
        json.writeStringField("quote", quote.text());
        json.writeNumberField("start", quote.start());
        json.writeNumberField("end", quote.end());
    }

    private static Optional<SlotValue> best(Assessment assessment, Slot slot) {
        return bests(assessment, slot).stream().findFirst();
    }

    private static List<SlotValue> bests(Assessment assessment, Slot slot) {
        return assessment.on(slot).map(SlotAssessment::best).orElse(List.of());
    }
}
