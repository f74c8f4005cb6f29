package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.store.Ledger;

/// The formats in which incidents leave the ledger; `docs/exports.md` describes each.
public enum Format {
    JSONL("application/jsonl", "jsonl"),
    ACLED("text/csv", "csv"),
    UCDP("text/csv", "csv"),
    GEOJSON("application/geo+json", "geojson"),
    KML("application/vnd.google-earth.kml+xml", "kml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    GRAPHML("application/graphml+xml", "graphml");

    private final String type;
    private final String ending;

    Format(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// The name in addresses and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The media type.
    public String type() {
        return type;
    }

    /// What a file's name ends in.
    public String ending() {
        return ending;
    }

    /// The format of that name, if there is one.
    public static Optional<Format> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /// Writes incidents in this format; the stream stays open.
    ///
    /// @param ledger where their reports are
    /// @param losses told of what the format cannot hold
    /// @throws IOException where the stream cannot be written
    public void write(Ledger ledger, Entries entries, OutputStream out, Losses losses) throws IOException {
        switch (this) {
            case JSONL -> new JsonlExport(ledger).write(entries, out);
            case ACLED -> new AcledExport(losses).write(entries, out);
            case UCDP -> new UcdpExport(losses).write(entries, out);
            case GEOJSON -> new GeoJsonExport(losses).write(entries, out);
            case KML -> new KmlExport(losses).write(entries, out);
            case XLSX -> new XlsxExport(ledger, losses).write(entries, out);
            case GRAPHML -> new GraphMlExport(losses).write(entries, out);
        }
    }
}
