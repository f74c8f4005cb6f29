package org.hearsay.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which reports repeat the words of an earlier one, such as a wire story: together they are one voice.
public final class Copies {
    /// A story that shares half of its runs of five words with an earlier one was not written anew.
    private static final double COPIED = 0.5;

    private static final int BANDS = 32;
    private static final int ROWS = Fingerprint.SIZE / BANDS;

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
        List<Wording> byDay = wordings.stream()
                .sorted(Comparator.comparing(
                                (Wording wording) -> wording.published() == null ? LocalDate.MAX : wording.published())
                        .thenComparing(Wording::report))
                .toList();
        Map<String, String> originals = new LinkedHashMap<>();
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < byDay.size(); i++) {
            int later = i;
            Wording wording = byDay.get(later);
            List<Long> bands = bands(wording.fingerprint());
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

    /// Locality-sensitive keys: two alike by half share one with a chance above 0.9999.
    private static List<Long> bands(Fingerprint fingerprint) {
        long[] minima = fingerprint.minima();
        List<Long> bands = new ArrayList<>();
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
