package org.hearsay.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which reports repeat the words of an earlier one, such as a wire story: together they are one voice.
public final class Copies {
    /// A story that shares half of its runs of five words with an earlier one was not written anew.
    private static final double COPIED = 0.5;

    /// Three to a key: two texts that merely have to do with each other share none of them.
    private static final int ROWS = 3;

    private static final int BANDS = Fingerprint.SIZE / ROWS;
    private static final Comparator<Wording> BY_DAY = Comparator.comparing(
                    (Wording wording) -> wording.published() == null ? LocalDate.MAX : wording.published())
            .thenComparing(Wording::report);

    private Copies() {}

    /// A report's wording.
    ///
    /// @param report the report's id
    /// @param published the day of publication; null where unknown
    public record Wording(String report, @Nullable LocalDate published, Fingerprint fingerprint) {}

    /// The reports that are copies, each with the one that it repeats: the first published of those it is alike with.
    ///
    /// The order in which they are given makes no difference. What a copy copies is never a copy itself.
    public static Map<String, String> among(Collection<Wording> wordings) {
        List<Wording> byDay = wordings.stream().sorted(BY_DAY).toList();
        Map<String, String> originals = new LinkedHashMap<>();
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < byDay.size(); i++) {
            int later = i;
            Wording wording = byDay.get(later);
            Set<Long> bands = keys(wording.fingerprint());
            bands.stream()
                    .flatMap(band -> buckets.getOrDefault(band, List.of()).stream())
                    .distinct()
                    .sorted()
                    .map(byDay::get)
                    .filter(earlier -> earlier.fingerprint().similarity(wording.fingerprint()) >= COPIED)
                    .findFirst()
                    .ifPresent(earlier -> originals.put(
                            wording.report(), originals.getOrDefault(earlier.report(), earlier.report())));
            bands.forEach(band ->
                    buckets.computeIfAbsent(band, it -> new ArrayList<>()).add(later));
        }
        return originals;
    }

    /// Adds a report that was not there before, in the time it takes to look at those that share its wording.
    ///
    /// @return the reports that are a copy of another one than before, or are one no more
    public static Set<String> add(KeptWordings kept, Wording wording) {
        Set<Long> keys = keys(wording.fingerprint());
        List<Wording> alike = kept.sharing(keys).stream()
                .filter(other -> other.fingerprint().similarity(wording.fingerprint()) >= COPIED)
                .sorted(BY_DAY)
                .toList();
        kept.keep(wording, keys);
        Set<String> changed = new LinkedHashSet<>();
        Wording first = alike.isEmpty() || BY_DAY.compare(wording, alike.getFirst()) < 0 ? null : alike.getFirst();
        repoint(kept, wording.report(), first == null ? null : first.report(), changed);
        for (Wording later : alike) {
            if (BY_DAY.compare(wording, later) < 0
                    && kept.firstAlike(later.report())
                            .map(before -> BY_DAY.compare(wording, before) < 0)
                            .orElse(true)) {
                repoint(kept, later.report(), wording.report(), changed);
            }
        }
        return changed;
    }

    /// Points a report, and all that repeat it, to the first of their row.
    private static void repoint(KeptWordings kept, String report, @Nullable String firstAlike, Set<String> changed) {
        String original = firstAlike;
        while (original != null && kept.firstAlike(original).isPresent()) {
            original = kept.firstAlike(original).orElseThrow().report();
        }
        kept.point(report, firstAlike, original);
        changed.add(report);
        kept.followers(report).forEach(follower -> repoint(kept, follower, report, changed));
    }

    /// Locality-sensitive keys: two alike by half share one with a chance of 0.94, by two thirds of 0.999.
    public static Set<Long> keys(Fingerprint fingerprint) {
        long[] minima = fingerprint.minima();
        Set<Long> bands = new LinkedHashSet<>();
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = key * 0x9E3779B97F4A7C15L + minima[band * ROWS + row];
            }
            bands.add(key);
        }
        return bands;
    }
}
