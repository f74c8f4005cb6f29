package org.hearsay.bench.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.incidents.Answer.Said;

/// A report's file as quotes are looked up in it: with its metadata lines, and without ("body").
///
/// @param raw the file
/// @param body behind the empty line that ends the metadata lines
/// @param host of its address, without "www."; empty where none is printed
record ReportFile(String raw, String body, String host) {
    private static final Pattern ADDRESS = Pattern.compile("url:\\s*(?:https?://)?(?:www\\.)?([^/\\s]+)");
    private static final int LONG_OVERLAP = 15;

    /// A stretch of the body.
    record Stretch(int start, int end) {}

    static ReportFile of(String raw) {
        String first = raw.split("\n", 2)[0];
        int gap = raw.indexOf("\n\n");
        int head = first.startsWith("url:") && gap >= 0 ? gap + 2 : 0;
        Matcher address = ADDRESS.matcher(first);
        return new ReportFile(raw, raw.substring(head), address.lookingAt() ? address.group(1) : "");
    }

    /// Where in the body a claim's quote begins, if its words stand where it says, in the file or in the body.
    OptionalInt placeOf(Said claim) {
        if (claim.quote().isEmpty() || claim.start() < 0 || claim.start() >= claim.end()) {
            return OptionalInt.empty();
        }
        Optional<Stretch> inRaw = stretch(raw, claim)
                .filter(it -> raw.substring(it.start(), it.end()).equals(claim.quote()));
        if (inRaw.isPresent()) {
            return OptionalInt.of(inRaw.get().start() - (raw.length() - body.length()));
        }
        return stretch(body, claim)
                .filter(it -> body.substring(it.start(), it.end()).equals(claim.quote()))
                .map(it -> OptionalInt.of(it.start()))
                .orElse(OptionalInt.empty());
    }

    /// From code points to UTF-16 units; what reaches past the end is cut off.
    private static Optional<Stretch> stretch(String text, Said claim) {
        int all = text.codePointCount(0, text.length());
        if (claim.start() >= all) {
            return Optional.empty();
        }
        int start = text.offsetByCodePoints(0, claim.start());
        return Optional.of(new Stretch(
                start, text.offsetByCodePoints(start, Math.min(claim.end(), all) - claim.start())));
    }

    /// Where the quote of a claim stands in the body: at its place, or wherever its words are.
    List<Stretch> stretches(Said claim) {
        OptionalInt at = placeOf(claim);
        String quote = claim.quote();
        if (at.isPresent()) {
            return List.of(new Stretch(at.getAsInt(), at.getAsInt() + quote.length()));
        }
        List<Stretch> found = new ArrayList<>();
        for (int from = quote.isEmpty() ? -1 : body.indexOf(quote); from >= 0; from = body.indexOf(quote, from + 1)) {
            found.add(new Stretch(from, from + quote.length()));
        }
        return found;
    }

    /// How much of two quotes is shared, over the longer: 0 where less than 15 letters and half of the shorter are.
    static double shared(List<Stretch> some, List<Stretch> others) {
        double best = 0;
        for (Stretch one : some) {
            for (Stretch other : others) {
                int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
                int shorter = Math.min(one.end() - one.start(), other.end() - other.start());
                int longer = Math.max(one.end() - one.start(), other.end() - other.start());
                if (both > 0 && (both >= LONG_OVERLAP || both >= 0.5 * shorter)) {
                    best = Math.max(best, (double) both / longer);
                }
            }
        }
        return best;
    }
}
