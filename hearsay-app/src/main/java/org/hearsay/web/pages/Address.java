package org.hearsay.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An address on this site: a path, and words behind a question mark.
///
/// @param path the path, beginning with `/`
/// @param words the words by name, in their order
public record Address(String path, Map<String, List<String>> words) {
    public Address {
        words = new LinkedHashMap<>(words);
    }

    /// The same with a word set to one value.
    public Address with(String name, Object value) {
        return with(name, List.of(value.toString()));
    }

    /// The same with a word set to these values.
    public Address with(String name, List<String> values) {
        Map<String, List<String>> more = new LinkedHashMap<>(words);
        more.put(name, values);
        return new Address(path, more);
    }

    /// The same without some words.
    public Address without(String... names) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(words);
        fewer.keySet().removeAll(List.of(names));
        return new Address(path, fewer);
    }

    /// The same words elsewhere.
    public Address at(String elsewhere) {
        return new Address(elsewhere, words);
    }

    /// As links write it.
    @Override
    public String toString() {
        String query = words.entrySet().stream()
                .flatMap(word -> word.getValue().stream().map(value -> encoded(word.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// A word as a part of a path or query.
    public static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }
}
