package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// A table of text with a header, as RFC 4180 writes it.
final class Csv implements AutoCloseable {
    private static final CsvMapper MAPPER =
            CsvMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

    private final SequenceWriter rows;

    Csv(OutputStream out, List<String> columns) throws IOException {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .build()
                .withHeader()
                .withLineSeparator("\r\n");
        rows = MAPPER.writer(schema).writeValues(out);
    }

    /// Writes a row; columns it does not name are empty.
    void row(Map<String, String> values) throws IOException {
        rows.write(values.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> harmless(entry.getValue()))));
    }

    /// A word of a report that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
    /// injection); numbers stay as they are.
    private static String harmless(String value) {
        boolean number = value.matches("-?\\d+(\\.\\d+)?");
        return number || value.isEmpty() || "=+-@\t\r\n".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
