package org.hearsay.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The site's own files: a fixed list, read once from the jar. No path of a request ever becomes a path of a file.
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of(
            "hearsay.css", "text/css; charset=utf-8",
            "hearsay.js", "text/javascript; charset=utf-8",
            "map.js", "text/javascript; charset=utf-8",
            "histogram.js", "text/javascript; charset=utf-8",
            "reader.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> files =
            TYPES.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, StaticFiles::read));

    private static byte[] read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("files/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply answer(Asked asked) {
        String name = asked.part("name");
        byte[] bytes = files.get(name);
        String type = TYPES.get(name);
        if (bytes == null || type == null) {
            throw NotAnsweredException.missing("no such file");
        }
        return Reply.of(type, bytes);
    }
}
