package org.hearsay.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.jspecify.annotations.Nullable;

/// Reads the `name: value` lines that stand before a saved report, with the names of the table `en/metadata-lines`.
final class MetadataLines {
    /// A name and an ISO date, with or without a colon; prose may follow on the same line.
    private static final Pattern DATED = Pattern.compile(
            "\\s*([\\p{L}][\\p{L} _-]{1,30}?)\\s*:?\\s+(\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?(?=\\s|$)\\s*");

    private static final int LONGEST = 2_000;
    private static final int LONGEST_START = 200;
    private static final int LONGEST_NAME = 40;

    private final Map<String, Field> fields = new HashMap<>();

    /// What a metadata line tells.
    enum Field {
        URL,
        DATE,
        UPDATED,
        OUTLET,
        HEADLINE,
        AUTHOR,
        OTHER
    }

    /// A metadata line.
    ///
    /// @param rest the prose that follows on the same line; usually empty
    record Entry(Field field, String value, String rest) {}

    MetadataLines(Lexicon lexicon) {
        for (Row row : lexicon.table("en/metadata-lines").rows()) {
            fields.put(row.need("word").toLowerCase(Locale.ROOT), field(row));
        }
    }

    private static Field field(Row row) {
        String code = row.need("field");
        return Arrays.stream(Field.values())
                .filter(field -> field.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> row.wrong("'" + code + "' is no field; write url, date, updated, outlet, headline,"
                        + " author or other"));
    }

    /// The entry that a line is; empty where it is none.
    Optional<Entry> read(String line) {
        Matcher dated = DATED.matcher(line.substring(0, Math.min(line.length(), LONGEST_START)));
        if (dated.lookingAt() && isDay(fields.get(name(dated)))) {
            Field field = fields.getOrDefault(name(dated), Field.DATE);
            return Optional.of(new Entry(field, dated.group(2), line.substring(dated.end())));
        }
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return named(line);
    }

    /// The longest name that the table knows before a colon: "article:published_time: 2021-06-29".
    private Optional<Entry> named(String line) {
        for (int colon = line.lastIndexOf(':', LONGEST_NAME); colon > 0; colon = line.lastIndexOf(':', colon - 1)) {
            Field field = fields.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            String value = line.substring(colon + 1).strip();
            if (field != null && !value.isEmpty() && (field != Field.URL || value.matches("\\S+[./]\\S*"))) {
                return Optional.of(new Entry(field, value, ""));
            }
        }
        return Optional.empty();
    }

    private static boolean isDay(@Nullable Field field) {
        return field == Field.DATE || field == Field.UPDATED;
    }

    private static String name(Matcher line) {
        return line.group(1).toLowerCase(Locale.ROOT);
    }
}
