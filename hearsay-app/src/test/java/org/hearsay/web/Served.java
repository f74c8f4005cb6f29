package org.hearsay.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.canned.CannedReader;
import org.hearsay.ingest.TextReports;
import org.hearsay.ledger.Ingestion;
import org.hearsay.ledger.Relinking;
import org.hearsay.ledger.SilentProgress;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PartyNames;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;

/// A ledger of canned reports that is being served, and somebody who asks for pages.
final class Served implements AutoCloseable {
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /// What went wrong in the server itself.
    final List<Throwable> failures = new ArrayList<>();

    private Served(Path db, boolean tiles) {
        server = WebServer.start(db, 0, tiles, new PartyNames(Lexicon.builtIn())::isSomebody, failures::add);
    }

    /// Serves that ledger.
    static Served ledger(Path db) {
        return new Served(db, false);
    }

    /// Serves that ledger, its maps over OpenStreetMap's pictures.
    static Served withTiles(Path db) {
        return new Served(db, true);
    }

    /// Serves a ledger of these reports, by file name.
    static Served reports(Path folder, Map<String, String> texts) throws IOException {
        Path db = folder.resolve("ledger.db");
        ingest(folder, db, texts);
        return new Served(db, false);
    }

    /// Reads these reports into a ledger, by file name.
    static void ingest(Path folder, Path db, Map<String, String> texts) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(reports.resolve(text.getKey()), text.getValue());
        }
        Lexicon lexicon = Lexicon.builtIn();
        try (Ledger ledger = SqliteLedger.open(db)) {
            new Ingestion(
                            ledger,
                            new TextReports(lexicon),
                            CannedReader::new,
                            new Relinking(lexicon),
                            new SilentProgress())
                    .run(List.of(reports));
        }
    }

    String address() {
        return server.address();
    }

    /// Asks for a path, as it is written.
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Asks for a page that there is.
    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body() + " " + failures);
        }
        return answer.body();
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(page(path));
    }

    @Override
    public void close() {
        server.close();
    }
}
