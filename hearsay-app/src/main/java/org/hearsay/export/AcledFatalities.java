package org.hearsay.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.assessment.Estimate;
import org.hearsay.model.Claim;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// The column `fatalities` after ACLED's codebook: the lowest figure, a vague word by its rule for such words.
final class AcledFatalities {
    private static final Map<String, Integer> VAGUE = vague();

    private AcledFatalities() {}

    private static Map<String, Integer> vague() {
        String name = "acled-vague-numbers.tsv";
        Map<String, Integer> vague = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AcledFatalities.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.startsWith("en/"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> vague.put(row[0], Integer.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(vague);
    }

    /// The lowest figure that is given and not revised; 0 where nobody gives any.
    static int of(LedgerEntry entry) {
        return entry.assessment()
                .on(Slot.KILLED)
                .flatMap(Estimate::of)
                .map(estimate -> of(entry, estimate.low()))
                .orElse(0);
    }

    /// A figure of which somebody gives the number itself is no vague one.
    private static int of(LedgerEntry entry, int low) {
        List<Optional<Integer>> figures = entry.incident().mentions().stream()
                .flatMap(mention -> mention.claimsOn(Slot.KILLED))
                .filter(claim -> claim.stance() == Stance.ASSERTS)
                .filter(claim -> claim.value() instanceof SlotValue.Count count
                        && count.range().min() == low)
                .map(AcledFatalities::vague)
                .toList();
        return figures.stream().allMatch(Optional::isPresent)
                ? figures.stream()
                        .flatMap(Optional::stream)
                        .min(Integer::compare)
                        .orElse(low)
                : low;
    }

    private static Optional<Integer> vague(Claim claim) {
        return claim.rules().stream()
                .flatMap(rule -> Optional.ofNullable(VAGUE.get(rule)).stream())
                .findFirst();
    }
}
