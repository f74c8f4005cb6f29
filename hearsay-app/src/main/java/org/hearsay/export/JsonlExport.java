package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Report;
import org.hearsay.store.Ledger;

/// Incidents as JSON, one a line (JSON Lines), by id.
public final class JsonlExport {
    /// Reports kept at hand while incidents are written: the ones of one event are often asked for again.
    private static final int KEPT = 64;

    private static final JsonFactory JSON = new JsonFactory(new ObjectMapper())
            .setCharacterEscapes(Json.ESCAPES)
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);

    private final Function<String, Report> reports;
    private final Function<String, Optional<String>> readBy;

    public JsonlExport(Ledger ledger) {
        Map<String, Report> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Report> eldest) {
                return size() > KEPT;
            }
        };
        reports = id ->
                kept.computeIfAbsent(id, wanted -> ledger.reports().find(wanted).orElseThrow());
        readBy = id -> ledger.reports().readBy(id);
    }

    /// Writes all of them; the stream stays open.
    void write(Entries entries, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        entries.forEach(entry -> write(entry, writer));
        writer.flush();
    }

    /// Writes one incident and the end of its line.
    ///
    /// @throws UncheckedIOException where the target cannot be written
    public void write(LedgerEntry entry, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new IncidentRecord(json, reports, readBy).write(entry);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
