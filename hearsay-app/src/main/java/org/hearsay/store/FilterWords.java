package org.hearsay.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.IncidentType;
import org.jspecify.annotations.Nullable;

/// A filter in words: the same in the addresses of pages, in the API and on the command line.
public final class FilterWords {
    /// The names of the words, in the order in which addresses give them.
    public static final List<String> NAMES =
            List.of("text", "from", "to", "area", "type", "actor", "country", "source", "disputed", "origins");

    private static final int LONGEST = 400;

    private final Map<String, List<String>> words;

    private FilterWords(Map<String, List<String>> words) {
        this.words = words;
    }

    /// The filter that these words ask for; other words are passed over, empty ones ask for nothing.
    ///
    /// @param words by name; of a word that may stand once the last is taken
    /// @throws WrongFilterException where one of them cannot be understood
    public static IncidentFilter read(Map<String, List<String>> words) {
        return new FilterWords(words).filter();
    }

    /// The words that ask for that filter.
    public static Map<String, List<String>> write(IncidentFilter filter) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        put(words, "text", filter.text());
        put(words, "from", filter.from());
        put(words, "to", filter.to());
        put(words, "area", filter.area());
        if (!filter.types().isEmpty()) {
            words.put("type", filter.types().stream().map(IncidentType::code).toList());
        }
        put(words, "actor", filter.actor());
        put(words, "country", filter.country());
        put(words, "source", filter.source());
        put(words, "disputed", filter.disputed() ? "yes" : null);
        put(words, "origins", filter.origins() == 0 ? null : filter.origins());
        return words;
    }

    private static void put(Map<String, List<String>> words, String name, @Nullable Object value) {
        if (value != null) {
            words.put(name, List.of(value.toString()));
        }
    }

    private IncidentFilter filter() {
        return new IncidentFilter(
                last("text").orElse(null),
                day("from"),
                day("to"),
                read("area", "west,south,east,north in degrees", Area::of),
                types(),
                last("actor").orElse(null),
                read("country", "two letters, such as SY", FilterWords::country),
                last("source").orElse(null),
                Boolean.TRUE.equals(read("disputed", "yes or no", FilterWords::yes)),
                Optional.ofNullable(read("origins", "a number", FilterWords::number))
                        .orElse(0));
    }

    private Optional<String> last(String name) {
        List<String> given = words.getOrDefault(name, List.of());
        String value = given.isEmpty() ? "" : given.getLast().strip();
        if (value.length() > LONGEST) {
            throw new WrongFilterException(name + " is longer than " + LONGEST + " characters");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private @Nullable LocalDate day(String name) {
        return read(name, "a day, such as 2021-06-28", LocalDate::parse);
    }

    private <T> @Nullable T read(String name, String form, Function<String, T> reader) {
        Optional<String> value = last(name);
        try {
            return value.map(reader).orElse(null);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new WrongFilterException(name + " is not " + form + ": " + value.orElse(""), e);
        }
    }

    private Set<IncidentType> types() {
        Set<IncidentType> types = EnumSet.noneOf(IncidentType.class);
        List<String> codes = new ArrayList<>();
        words.getOrDefault("type", List.of()).forEach(each -> codes.addAll(Arrays.asList(each.split(","))));
        for (String code : codes) {
            if (!code.isBlank()) {
                String plain = code.strip().toLowerCase(Locale.ROOT).replace('-', '_');
                types.add(IncidentType.ofCode(plain).orElseThrow(() -> noType(code)));
            }
        }
        return types;
    }

    private static WrongFilterException noType(String code) {
        return new WrongFilterException("type is not one of "
                + Arrays.stream(IncidentType.values()).map(IncidentType::code).collect(Collectors.joining(", ")) + ": "
                + code);
    }

    private static String country(String code) {
        if (!code.matches("[A-Za-z]{2}")) {
            throw new IllegalArgumentException(code);
        }
        return code.toUpperCase(Locale.ROOT);
    }

    private static boolean yes(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "on" -> true;
            case "no", "false", "0" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static int number(String digits) {
        int number = Integer.parseInt(digits);
        if (number < 0) {
            throw new IllegalArgumentException(digits);
        }
        return number;
    }
}
