package org.hearsay.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;

/// A workbook: incidents, the claims they were made of, and the reports. Every word is text: nothing is a formula.
final class XlsxExport {
    /// The most rows that a sheet can have, its header among them.
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_CHARACTERS = 32_767;
    private static final int KEPT = 64;

    private final Ledger ledger;
    private final Losses losses;

    XlsxExport(Ledger ledger, Losses losses) {
        this.ledger = ledger;
        this.losses = losses;
    }

    void write(Entries entries, OutputStream out) throws IOException {
        Map<String, ReportHead> reports = new LinkedHashMap<>();
        try (var book = new Workbook(new Unclosed(out), "Hearsay", "1.0")) {
            incidents(entries, book, reports);
            claims(entries, book);
            reports(reports, book);
        }
    }

    /// A stream that its user may not close.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /// One sheet, row by row; what does not fit any more is counted.
    private final class Sheet {
        private final Worksheet sheet;
        private int row;

        Sheet(Workbook book, String name, String... columns) {
            sheet = book.newWorksheet(name);
            for (int column = 0; column < columns.length; column++) {
                sheet.value(0, column, columns[column]);
            }
            sheet.freezePane(0, 1);
            row = 1;
        }

        void add(String incident, @Nullable Object... cells) {
            if (row >= MOST_ROWS) {
                losses.add(incident, "rows beyond the 1,048,576 that a sheet can have");
                return;
            }
            for (int column = 0; column < cells.length; column++) {
                switch (cells[column]) {
                    case null -> {}
                    case Number number -> sheet.value(row, column, number);
                    case Object other -> sheet.value(row, column, text(incident, other.toString()));
                }
            }
            row++;
            if (row % 1000 == 0) {
                flush();
            }
        }

        private String text(String incident, String text) {
            if (text.length() > MOST_CHARACTERS) {
                losses.add(incident, "text beyond the 32,767 characters that a cell can have");
                return Xml.clean(text.substring(0, MOST_CHARACTERS));
            }
            return Xml.clean(text);
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void close() throws IOException {
            sheet.close();
        }
    }

    private void incidents(Entries entries, Workbook book, Map<String, ReportHead> reports) throws IOException {
        var sheet = new Sheet(
                book,
                "incidents",
                "id",
                "headline",
                "type",
                "date_start",
                "date_end",
                "time",
                "place",
                "admin1",
                "country",
                "latitude",
                "longitude",
                "precision_km",
                "perpetrators",
                "targets",
                "weapons",
                "munitions_min",
                "munitions_max",
                "killed_min",
                "killed_max",
                "injured_min",
                "injured_max",
                "damage",
                "disputed",
                "origins",
                "reports",
                "copies");
        entries.forEach(entry -> {
            var values = new Values(entry);
            values.reports().forEach(head -> reports.put(head.id(), head));
            sheet.add(values.id(), incident(entry, values).toArray());
        });
        sheet.close();
    }

    private static List<@Nullable Object> incident(LedgerEntry entry, Values values) {
        Dating dating = entry.assessment().dating();
        Place place = entry.assessment().place();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(values.id());
        cells.add(Headline.of(entry.assessment()));
        cells.add(entry.assessment().type().code());
        cells.add(dating == null ? null : dating.date().start());
        cells.add(dating == null ? null : dating.date().end());
        cells.add(values.first(Slot.TIME));
        cells.add(place == null ? null : place.name());
        cells.add(place == null ? null : place.admin1());
        cells.add(place == null ? null : place.country());
        cells.add(
                place == null || place.point() == null
                        ? null
                        : (Object) place.point().lat());
        cells.add(
                place == null || place.point() == null
                        ? null
                        : (Object) place.point().lon());
        cells.add(place == null ? null : place.precisionKm());
        cells.add(String.join("; ", values.all(Slot.PERPETRATORS)));
        cells.add(String.join("; ", values.all(Slot.TARGETS)));
        cells.add(String.join("; ", values.all(Slot.WEAPONS)));
        for (Slot slot : List.of(Slot.MUNITIONS, Slot.KILLED, Slot.INJURED)) {
            Optional<CountRange> range = values.range(slot);
            cells.add(range.map(CountRange::min).orElse(null));
            cells.add(range.flatMap(it -> Optional.ofNullable(it.max())).orElse(null));
        }
        cells.add(values.first(Slot.DAMAGE));
        cells.add(values.disputes());
        cells.add(values.origins().size());
        cells.add(values.reports().size());
        cells.add(
                values.reports().stream().filter(head -> head.copyOf() != null).count());
        return cells;
    }

    private void claims(Entries entries, Workbook book) throws IOException {
        var sheet = new Sheet(
                book,
                "claims",
                "incident",
                "slot",
                "value",
                "who",
                "stance",
                "chain",
                "quote",
                "report",
                "start",
                "end",
                "line");
        Map<String, Report> kept = new HashMap<>();
        entries.forEach(entry -> {
            for (Mention mention : entry.incident().mentions()) {
                if (kept.size() > KEPT) {
                    kept.clear();
                }
                Report report = kept.computeIfAbsent(
                        mention.id().report(), id -> ledger.reports().find(id).orElseThrow());
                for (Claim claim : mention.claims()) {
                    var quote = report.quote(claim.span());
                    String id = entry.incident().id();
                    sheet.add(
                            id,
                            id,
                            claim.slot().code(),
                            claim.value().label(),
                            claim.value() instanceof org.hearsay.model.SlotValue.Count count ? count.who() : null,
                            claim.stance().words(),
                            String.join(" ← ", claim.chain().names()),
                            quote.text(),
                            report.name(),
                            quote.start(),
                            quote.end(),
                            quote.line());
                }
            }
        });
        sheet.close();
    }

    private void reports(Map<String, ReportHead> reports, Workbook book) throws IOException {
        var sheet = new Sheet(
                book,
                "reports",
                "report",
                "outlet",
                "headline",
                "published",
                "published_from",
                "url",
                "copy_of",
                "sha256");
        for (ReportHead head : reports.values()) {
            Publication publication = head.publication();
            ReportHead original = head.copyOf() == null ? null : reports.get(head.copyOf());
            sheet.add(
                    "",
                    head.name(),
                    publication.outlet(),
                    publication.headline(),
                    publication.date(),
                    publication.dateBasis().words(),
                    publication.url(),
                    original == null ? head.copyOf() : original.name(),
                    head.id());
        }
        sheet.close();
    }
}
