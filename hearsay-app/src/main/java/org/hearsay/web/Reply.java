package org.hearsay.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/// What a client gets.
public sealed interface Reply {
    String HTML = "text/html; charset=utf-8";
    String JSON = "application/json";
    String GEOJSON = "application/geo+json";

    /// Headers of its own, by name.
    Map<String, String> headers();

    /// A whole answer.
    ///
    /// @param status the HTTP status
    /// @param type the media type
    /// @param body its bytes
    /// @param about ids of the incidents on which alone it depends; empty where it depends on more
    /// @param tag the same for the same bytes: length and two checksums, in quotation marks
    record Whole(int status, String type, ByteBuffer body, Map<String, String> headers, Set<String> about, String tag)
            implements Reply {
        public Whole {
            body = body.asReadOnlyBuffer();
            headers = Map.copyOf(headers);
            about = Set.copyOf(about);
        }

        Whole(int status, String type, ByteBuffer body, Map<String, String> headers) {
            this(status, type, body, headers, Set.of(), tag(body));
        }

        /// The same with another header.
        Whole with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Whole(status, type, body, more, about, tag);
        }

        /// The same, depending on these incidents alone.
        Whole about(Set<String> incidents) {
            return new Whole(status, type, body, headers, incidents, tag);
        }

        private static String tag(ByteBuffer body) {
            var sum = new CRC32C();
            sum.update(body.duplicate());
            return '"'
                    + Long.toHexString(sum.getValue())
                    + '-'
                    + Integer.toHexString(body.hashCode())
                    + '-'
                    + body.remaining()
                    + '"';
        }
    }

    /// An answer that is written bit by bit.
    ///
    /// @param type the media type
    /// @param writer writes it
    record Streamed(String type, Map<String, String> headers, Writer writer) implements Reply {
        public Streamed {
            headers = Map.copyOf(headers);
        }
    }

    /// Writes an answer.
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static Whole of(String type, byte[] bytes) {
        return new Whole(200, type, ByteBuffer.wrap(bytes), Map.of());
    }

    static Whole of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Leads elsewhere for good.
    ///
    /// @param address on this site, beginning with `/`
    static Whole moved(String address) {
        return new Whole(301, HTML, ByteBuffer.allocate(0), Map.of("Location", address));
    }

    /// A file to be kept, never shown.
    ///
    /// @param name letters, digits, points and hyphens
    static Whole download(String name, byte[] bytes) {
        return of("application/octet-stream", bytes)
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .with("Content-Security-Policy", "sandbox");
    }
}
