package org.hearsay.bench.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;

/// A story of a newswire, as a data set holds it: `id`, `date`, `outlet`, `title`, `text`.
public final class Story {
    private Story() {}

    /// The story as a report: headline, empty line, text.
    public static Report report(JsonNode story) {
        String title = story.path("title").asText("");
        String original = title + "\n\n" + story.path("text").asText("");
        LocalDate date = LocalDate.parse(story.path("date").asText());
        var publication =
                new Publication(story.path("outlet").asText(null), null, title, date, Publication.DateBasis.METADATA);
        CleanText whole = CleanText.of(original);
        return new Report(sha256(original), story.path("id").asText(), original, whole, publication);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
