package org.hearsay.store;

import java.util.List;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.Claim;
import org.hearsay.model.Dating;
import org.hearsay.model.Mention;
import org.hearsay.model.Quote;
import org.hearsay.model.Report;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.YearlessDating;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Writes what a report tells.
final class MentionWriter {
    private final Handle handle;
    private final Report report;
    private final Places places;

    MentionWriter(Handle handle, Report report) {
        this.handle = handle;
        this.report = report;
        places = new Places(handle);
    }

    /// Writes mentions that are read for the first time.
    void write(List<Mention> mentions) {
        mentions.forEach(mention -> writeHead(mention, IncidentNames.of(mention.id()), null));
        mentions.forEach(this::writeWords);
    }

    /// Writes the mention without what is said of it, which must follow when all of the report are written.
    ///
    /// @param name what it is called for good
    /// @param incident the incident that holds it; null where it is not linked yet
    void writeHead(Mention mention, String name, @Nullable String incident) {
        String id = mention.id().toString();
        Dating dating = mention.dating();
        YearlessDating yearless = mention.yearless();
        Span words = dating != null ? dating.words() : yearless != null ? yearless.words() : null;
        handle.createUpdate("""
                        INSERT INTO mentions (id, name, report_id, start, part, incident_id, type, role, date_start, date_end,
                          date_basis, date_words_start, date_words_end, yearless_start, yearless_end, yearless_weekday,
                          place_id, triggers)
                        VALUES (:id, :name, :report, :start, :part, :incident, :type, :role, :dateStart, :dateEnd,
                          :basis, :wordsStart, :wordsEnd, :yearlessStart, :yearlessEnd, :yearlessWeekday,
                          :place, :triggers)
                        """)
                .bind("id", id)
                .bind("name", name)
                .bind("report", mention.id().report())
                .bind("start", mention.id().start())
                .bind("part", mention.id().part())
                .bind("incident", incident)
                .bind("type", mention.type().code())
                .bind("role", mention.role().code())
                .bind(
                        "dateStart",
                        dating == null ? null : Days.write(dating.date().start()))
                .bind(
                        "dateEnd",
                        dating == null ? null : Days.write(dating.date().end()))
                .bind("basis", dating != null ? dating.basis() : yearless != null ? yearless.basis() : null)
                .bind(
                        "yearlessStart",
                        yearless == null ? null : yearless.start().toString())
                .bind("yearlessEnd", yearless == null ? null : yearless.end().toString())
                .bind(
                        "yearlessWeekday",
                        yearless == null || yearless.weekday() == null
                                ? null
                                : Integer.valueOf(yearless.weekday().getValue()))
                .bind("wordsStart", words == null ? null : Integer.valueOf(words.start()))
                .bind("wordsEnd", words == null ? null : Integer.valueOf(words.end()))
                .bind("place", places.idOf(mention.place()))
                .bind("triggers", Spans.write(mention.triggers()))
                .execute();
    }

    /// Writes claims and relations of a mention.
    void writeWords(Mention mention) {
        String id = mention.id().toString();
        int position = 0;
        for (Claim claim : mention.claims()) {
            write(id, position++, claim);
        }
        position = 0;
        for (Mention.Relation relation : mention.relations()) {
            write(id, position++, relation);
        }
    }

    private void write(String mention, int position, Claim claim) {
        Quote quote = report.quote(claim.span());
        Update insert = handle.createUpdate("""
                        INSERT INTO claims (mention_id, position, slot, value, stance, chain, quote, start, "end", line,
                          min, max, who, place_id, span_start, span_end, rules)
                        VALUES (:mention, :position, :slot, :value, :stance, :chain, :quote, :start, :end, :line,
                          :min, :max, :who, :place, :spanStart, :spanEnd, :rules)
                        """)
                .bind("mention", mention)
                .bind("position", position)
                .bind("slot", claim.slot().code())
                .bind("value", claim.value().label())
                .bind("stance", claim.stance().words())
                .bind("chain", String.join(" ← ", claim.chain().names()))
                .bind("quote", quote.text())
                .bind("start", quote.start())
                .bind("end", quote.end())
                .bind("line", quote.line())
                .bind("spanStart", claim.span().start())
                .bind("spanEnd", claim.span().end())
                .bind("rules", String.join(" ", claim.rules()));
        SlotValue value = claim.value();
        SlotValue.Count count = value instanceof SlotValue.Count it ? it : null;
        insert.bind("min", count == null ? null : Integer.valueOf(count.range().min()))
                .bind("max", count == null ? null : count.range().max())
                .bind("who", count == null ? null : count.who())
                .bind("place", value instanceof SlotValue.Where where ? places.idOf(where.place()) : null);
        long id = insert.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        speakers(id, claim.chain().speakers());
    }

    private void speakers(long claim, List<Speaker> speakers) {
        int position = 0;
        for (Speaker speaker : speakers) {
            handle.createUpdate("""
                            INSERT INTO claim_speakers (claim_id, position, name, kind, speaks_for)
                            VALUES (:claim, :position, :name, :kind, :speaksFor)
                            """)
                    .bind("claim", claim)
                    .bind("position", position++)
                    .bind("name", speaker.name())
                    .bind("kind", speaker.kind().name())
                    .bind("speaksFor", speaker.speaksFor())
                    .execute();
        }
    }

    private void write(String mention, int position, Mention.Relation relation) {
        handle.createUpdate("""
                        INSERT INTO mention_relations (mention_id, position, kind, to_mention_id, span_start, span_end, rule)
                        VALUES (:mention, :position, :kind, :to, :start, :end, :rule)
                        """)
                .bind("mention", mention)
                .bind("position", position)
                .bind("kind", relation.kind().name())
                .bind("to", relation.to().toString())
                .bind("start", relation.words().start())
                .bind("end", relation.words().end())
                .bind("rule", relation.rule())
                .execute();
    }
}
