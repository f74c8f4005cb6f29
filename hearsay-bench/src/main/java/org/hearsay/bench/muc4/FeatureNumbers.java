package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Numbers for features, from 0, for those only that enough documents have.
final class FeatureNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /// @param documents the features of each document
    /// @param least in how many documents a feature must stand
    FeatureNumbers(Iterable<? extends Iterable<String>> documents, int least) {
        Map<String, Integer> counts = new HashMap<>();
        for (Iterable<String> document : documents) {
            var seen = new HashSet<String>();
            document.forEach(seen::add);
            seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(name -> {
                    numbers.put(name, names.size());
                    names.add(name);
                });
    }

    /// The numbers of those features that have one.
    int[] of(List<String> features) {
        return Arrays.stream(features.stream()
                        .mapToInt(feature -> numbers.getOrDefault(feature, -1))
                        .toArray())
                .filter(number -> number >= 0)
                .toArray();
    }

    String name(int number) {
        return names.get(number);
    }

    int count() {
        return names.size();
    }
}
