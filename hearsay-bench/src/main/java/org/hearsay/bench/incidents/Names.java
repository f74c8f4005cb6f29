package org.hearsay.bench.incidents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.bench.incidents.PatternTable.Pair;

/// Whether two names mean the same: states and groups brought to one spelling, then half of the words shared (Dice), or
/// all words of the shorter name. Not thread-safe.
final class Names {
    private static final double ENOUGH = 0.5;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*\\(([^)]*)\\)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /// What is named; it decides which words do not count.
    enum Kind {
        ACTOR("actor"),
        PLACE("place"),
        TARGET(""),
        SPEAKER("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private record Rule(Pattern pattern, String name) {}

    private record Question(String one, String other, Kind kind) {}

    private final List<Rule> rules;
    private final List<Pair> light;
    private final Map<Question, Boolean> asked = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();

    Names() {
        rules = PatternTable.read("one-name.tsv").stream()
                .map(pair -> new Rule(Pattern.compile(pair.first(), Pattern.UNICODE_CHARACTER_CLASS), pair.second()))
                .toList();
        light = PatternTable.read("light-words.tsv");
    }

    boolean areSame(String one, String other, Kind kind) {
        return asked.computeIfAbsent(new Question(one, other, kind), this::answer);
    }

    private boolean answer(Question question) {
        for (String one : readings(question.one())) {
            for (String other : readings(question.other())) {
                if (plain(one).strip().equals(plain(other).strip())
                        || overlapEnough(words(one, question.kind()), words(other, question.kind()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlapEnough(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int shared = shared(one, other);
        return 2.0 * shared / (one.size() + other.size()) >= ENOUGH || shared == Math.min(one.size(), other.size());
    }

    private static int shared(Set<String> one, Set<String> other) {
        List<String> free = new ArrayList<>(other);
        int shared = 0;
        for (String word : one) {
            for (String partner : free) {
                if (isSameWord(word, partner)) {
                    free.remove(partner);
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    private static boolean isSameWord(String one, String other) {
        boolean plural = one.length() > 3 && singular(one).equals(singular(other));
        return one.equals(other)
                || plural
                || Math.min(one.length(), other.length()) >= 5 && SequenceSimilarity.of(one, other) >= 0.8;
    }

    private static String singular(String word) {
        return word.replaceAll("s+$", "");
    }

    /// A name with words in brackets is two: without them, and they alone.
    private static Set<String> readings(String name) {
        Set<String> readings = new LinkedHashSet<>(List.of(name));
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches()) {
            readings.add((brackets.group(1) + " " + brackets.group(3)).strip());
            readings.add(brackets.group(2));
        }
        readings.removeIf(String::isBlank);
        return readings;
    }

    private String plain(String name) {
        return spelled.computeIfAbsent(name, this::spell);
    }

    private String spell(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("’", "'")
                .replace("ʿ", "")
                .replace("ʾ", "");
        for (Rule rule : rules) {
            plain = rule.pattern().matcher(plain).replaceAll(rule.name());
        }
        return plain;
    }

    private Set<String> words(String name, Kind kind) {
        List<String> all = WORD.matcher(plain(name).replace("'s", "").replace("'", ""))
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> telling = without(all, List.of("every", kind.words));
        if (telling.isEmpty()) {
            telling = without(all, List.of("every"));
        }
        return telling.isEmpty() ? new LinkedHashSet<>(all) : telling;
    }

    private Set<String> without(List<String> words, List<String> of) {
        Set<String> left = words.stream().collect(Collectors.toCollection(LinkedHashSet::new));
        light.stream().filter(pair -> of.contains(pair.second())).forEach(pair -> left.remove(pair.first()));
        return left;
    }
}
