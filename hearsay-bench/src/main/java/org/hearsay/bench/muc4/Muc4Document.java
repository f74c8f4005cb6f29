package org.hearsay.bench.muc4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.JsonLines;

/// One report of the data set.
///
/// @param id its `docid`
/// @param text its text in lower case, without a dateline
/// @param answers by role the entities that fill it, each with its mentions; no entry for a role without an answer,
///     empty where the file has no answers
/// @param answered whether the file has answers
record Muc4Document(String id, String text, Map<Role, List<List<String>>> answers, boolean answered) {
    Muc4Document {
        answers = Map.copyOf(answers);
    }

    /// The entities that fill a role.
    List<List<String>> answers(Role role) {
        return answers.getOrDefault(role, List.of());
    }

    /// The documents of these files, in order.
    ///
    /// @throws IOException where a file cannot be read, or an object in it is no MUC-4 document
    static List<Muc4Document> read(List<Path> files) throws IOException {
        List<Muc4Document> documents = new ArrayList<>();
        for (Path file : files) {
            for (JsonNode line : JsonLines.read(List.of(file))) {
                documents.add(of(line, file));
            }
        }
        return documents;
    }

    private static Muc4Document of(JsonNode line, Path file) throws IOException {
        if (!line.path("docid").isTextual() || !line.path("text").isTextual()) {
            throw new IOException(file + ": an object without docid or text; give the file of MUC-4 documents");
        }
        JsonNode roles = line.path("roles");
        Map<Role, List<List<String>>> answers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            answers.put(role, entities(roles.path(role.code())));
        }
        return new Muc4Document(line.path("docid").asText(), line.path("text").asText(), answers, roles.isObject());
    }

    private static List<List<String>> entities(JsonNode list) {
        List<List<String>> entities = new ArrayList<>();
        for (JsonNode entity : list) {
            List<String> mentions = new ArrayList<>();
            entity.forEach(mention -> mentions.add(mention.asText()));
            entities.add(List.copyOf(mentions));
        }
        return List.copyOf(entities);
    }
}
