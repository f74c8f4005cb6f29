package org.hearsay.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The API's own description: `openapi.json`, for programs as it is, for people as a list.
public final class OpenApi {
    private OpenApi() {}

    /// An address of the API.
    ///
    /// @param example an address that can be opened; empty where it needs an id
    public record Operation(String path, String summary, String example, List<Word> words) {
        public Operation {
            words = List.copyOf(words);
        }
    }

    /// A word that an address takes.
    public record Word(String name, String description) {}

    /// The document as it is served.
    public static String text() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
            return new String(Objects.requireNonNull(in, "openapi.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The addresses, in the document's order.
    public static List<Operation> operations() {
        JsonNode document;
        try {
            document = new ObjectMapper().readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Operation> operations = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            List<Word> words = new ArrayList<>();
            for (JsonNode given : get.get("parameters")) {
                JsonNode word = given.has("$ref")
                        ? document.at(given.get("$ref").asText().substring(1))
                        : given;
                words.add(new Word(
                        word.get("name").asText(), word.get("description").asText()));
            }
            String address = path.getKey();
            operations.add(new Operation(
                    address,
                    get.get("summary").asText(),
                    address.contains("{") ? "" : address.endsWith("/export") ? address + "?format=geojson" : address,
                    words));
        }
        return operations;
    }
}
