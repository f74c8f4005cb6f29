package org.hearsay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.store.FilterWords;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.WrongFilterException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The words of a filter as options: the same as in the addresses of pages.
final class FilterOptions {
    @Option(names = "--text", paramLabel = "WORDS", description = "Told by a report that holds these words.")
    private @Nullable String text;

    @Option(names = "--from", paramLabel = "DAY", description = "On this day or later: 2021-06-28.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "On this day or earlier.")
    private @Nullable String to;

    @Option(names = "--area", paramLabel = "W,S,E,N", description = "Within this part of the map, in degrees.")
    private @Nullable String area;

    @Option(names = "--type", paramLabel = "TYPE", description = "Of this type, or one of these.")
    private List<String> types = List.of();

    @Option(names = "--actor", paramLabel = "NAME", description = "Said to be done by this one, or against this one.")
    private @Nullable String actor;

    @Option(names = "--country", paramLabel = "CC", description = "In this country: SY.")
    private @Nullable String country;

    @Option(names = "--source", paramLabel = "NAME", description = "Spoken of or printed by this one.")
    private @Nullable String source;

    @Option(names = "--disputed", description = "Only where sources contradict each other.")
    private boolean disputed;

    @Option(names = "--origins", paramLabel = "N", description = "With at least so many independent voices.")
    private @Nullable String origins;

    /// The filter that was typed.
    IncidentFilter filter() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        put(words, "text", text);
        put(words, "from", from);
        put(words, "to", to);
        put(words, "area", area);
        words.put("type", types);
        put(words, "actor", actor);
        put(words, "country", country);
        put(words, "source", source);
        put(words, "disputed", disputed ? "yes" : null);
        put(words, "origins", origins);
        try {
            return FilterWords.read(words);
        } catch (WrongFilterException e) {
            throw new UsageException("--" + e.getMessage(), e);
        }
    }

    private static void put(Map<String, List<String>> words, String name, @Nullable String value) {
        if (value != null) {
            words.put(name, List.of(value));
        }
    }
}
