package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.hearsay.evaluation.Scores;

/// CEAF-REE of Du, Rush and Cardie (EACL 2021), and the same by last words: entities matched one to one within a role
/// so
/// that the most are right.
///
/// Right is an entity all of whose mentions are mentions of the right answer; by last words, one whose mentions share a
/// last word with it. Case, articles, punctuation and white space make no difference.
final class CeafRee {
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern ARTICLE = Pattern.compile("\\b(a|an|the)\\b");

    private final Map<Role, int[]> whole = new EnumMap<>(Role.class);
    private final Map<Role, int[]> last = new EnumMap<>(Role.class);

    CeafRee() {
        for (Role role : Role.values()) {
            whole.put(role, new int[3]);
            last.put(role, new int[3]);
        }
    }

    /// A mention as it is compared.
    static String normal(String mention) {
        String bare = PUNCTUATION.matcher(mention.toLowerCase(Locale.ROOT)).replaceAll("");
        return String.join(" ", words(ARTICLE.matcher(bare).replaceAll(" ")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /// Counts one role of one document.
    ///
    /// @param right the right entities
    /// @param given the system's
    void add(Role role, List<List<String>> right, List<List<String>> given) {
        List<List<String>> gold = normal(right);
        List<List<String>> system = normal(given);
        count(whole.getOrDefault(role, new int[3]), gold, system, CeafRee::isSame);
        count(last.getOrDefault(role, new int[3]), gold, system, CeafRee::sharesLastWord);
    }

    private static List<List<String>> normal(List<List<String>> entities) {
        return entities.stream()
                .map(entity -> entity.stream().map(CeafRee::normal).toList())
                .toList();
    }

    private static void count(
            int[] counts,
            List<List<String>> gold,
            List<List<String>> system,
            BiPredicate<List<String>, List<String>> same) {
        List<List<Integer>> fits = new ArrayList<>();
        for (List<String> entity : system) {
            List<Integer> fitting = new ArrayList<>();
            for (int at = 0; at < gold.size(); at++) {
                if (same.test(gold.get(at), entity)) {
                    fitting.add(at);
                }
            }
            fits.add(fitting);
        }
        counts[0] += mostMatches(fits, gold.size());
        counts[1] += system.size();
        counts[2] += gold.size();
    }

    private static boolean isSame(List<String> gold, List<String> entity) {
        return !entity.isEmpty() && gold.containsAll(entity);
    }

    private static boolean sharesLastWord(List<String> gold, List<String> entity) {
        List<String> ends = gold.stream()
                .map(CeafRee::lastWord)
                .filter(word -> !word.isEmpty())
                .toList();
        return entity.stream().map(CeafRee::lastWord).anyMatch(ends::contains);
    }

    private static String lastWord(String mention) {
        return mention.substring(mention.lastIndexOf(' ') + 1);
    }

    /// The size of a largest one-to-one matching, by augmenting paths.
    ///
    /// @param fits for each entity on the left those on the right that it may be matched with
    /// @param right how many there are on the right
    static int mostMatches(List<List<Integer>> fits, int right) {
        int[] owner = new int[right];
        Arrays.fill(owner, -1);
        int matched = 0;
        for (int left = 0; left < fits.size(); left++) {
            matched += place(left, fits, owner, new boolean[right]) ? 1 : 0;
        }
        return matched;
    }

    private static boolean place(int left, List<List<Integer>> fits, int[] owner, boolean[] seen) {
        for (int right : fits.get(left)) {
            if (!seen[right]) {
                seen[right] = true;
                if (owner[right] < 0 || place(owner[right], fits, owner, seen)) {
                    owner[right] = left;
                    return true;
                }
            }
        }
        return false;
    }

    /// Right ones, the system's and the gold's over all documents counted so far.
    ///
    /// @param right how many of the system's are right
    /// @param system how many the system gave
    /// @param gold how many there are
    record Count(int right, int system, int gold) {
        double precision() {
            return system == 0 ? 0 : (double) right / system;
        }

        double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        Count and(Count other) {
            return new Count(right + other.right, system + other.system, gold + other.gold);
        }
    }

    /// The counts of one role, CEAF-REE.
    Count count(Role role) {
        return of(whole.getOrDefault(role, new int[3]));
    }

    /// The counts of all roles together, CEAF-REE.
    Count all() {
        return sum(whole);
    }

    private static Count of(int[] counts) {
        return new Count(counts[0], counts[1], counts[2]);
    }

    private static Count sum(Map<Role, int[]> counts) {
        return counts.values().stream().map(CeafRee::of).reduce(new Count(0, 0, 0), Count::and);
    }

    /// All figures, in the order in which the data set's own scorer prints them.
    Scores scores() {
        List<Scores.Line> lines = new ArrayList<>();
        lines.addAll(lines("ceaf_ree", whole));
        lines.addAll(lines("head", last));
        return new Scores(lines);
    }

    private static List<Scores.Line> lines(String name, Map<Role, int[]> counts) {
        List<Scores.Line> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            lines.add(line(name + " " + role.code(), of(counts.getOrDefault(role, new int[3]))));
        }
        lines.add(line(name + " all", sum(counts)));
        return lines;
    }

    private static Scores.Line line(String name, Count count) {
        return new Scores.Line(
                name,
                new Scores.Figure("p", count.precision()),
                new Scores.Figure("r", count.recall()),
                new Scores.Figure("f1", count.f1()),
                new Scores.Figure("right", count.right()),
                new Scores.Figure("system", count.system()),
                new Scores.Figure("gold", count.gold()));
    }
}
