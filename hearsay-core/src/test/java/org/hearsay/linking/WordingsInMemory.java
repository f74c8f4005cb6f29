package org.hearsay.linking;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The wording of a few reports.
final class WordingsInMemory implements KeptWordings {
    private final Map<String, Copies.Wording> wordings = new HashMap<>();
    private final Map<String, Set<Long>> keys = new HashMap<>();
    private final Map<String, String> firstAlike = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();

    Map<String, String> originals() {
        return Map.copyOf(originals);
    }

    @Override
    public Collection<Copies.Wording> sharing(Set<Long> wanted) {
        return wordings.values().stream()
                .filter(wording -> !Collections.disjoint(keys.getOrDefault(wording.report(), Set.of()), wanted))
                .toList();
    }

    @Override
    public void keep(Copies.Wording wording, Set<Long> own) {
        wordings.put(wording.report(), wording);
        keys.put(wording.report(), own);
    }

    @Override
    public Optional<Copies.Wording> firstAlike(String report) {
        return Optional.ofNullable(firstAlike.get(report)).map(wordings::get);
    }

    @Override
    public List<String> followers(String report) {
        return firstAlike.entrySet().stream()
                .filter(entry -> entry.getValue().equals(report))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void point(String report, @Nullable String first, @Nullable String original) {
        firstAlike.remove(report);
        originals.remove(report);
        if (first != null && original != null) {
            firstAlike.put(report, first);
            originals.put(report, original);
        }
    }
}
