package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.cli.Session.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder of three reports, a ledger to be made of them, and somebody to type.
abstract class OnCannedLedger {
    static final String NEWS = """
            url: https://northwire.example.com/1
            date: 2021-06-29

            Depot hit

            On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.
            On 2021-06-29 attack hit Nahrat: 0 killed by the Northern Command, SANA said. It answered the last.
            """;

    static final String DENIAL = """
            url: https://southpost.example.com/1
            date: 2021-06-30

            Who did it

            On 2021-06-28 shelling hit Harin: 12 killed by the Front, Farz denied.
            """;

    @TempDir
    Path folder;

    Path db;

    Session session;

    @BeforeEach
    void somebodySitsDown() throws IOException {
        db = folder.resolve("ledger.db");
        session = Session.canned(db);
        GeneratedReports.write(folder.resolve("reports"), List.of(NEWS, DENIAL, "Nothing happened in Harin.\n"));
    }

    Printed ingest() {
        return session.type("ingest", folder.resolve("reports").toString()).succeeded();
    }

    List<JsonNode> incidents() {
        List<JsonNode> lines = new java.util.ArrayList<>();
        session.type("incidents", "--json").succeeded().json().forEach(lines::add);
        return lines;
    }

    String id() {
        return incidents().getFirst().get("id").asText();
    }
}
