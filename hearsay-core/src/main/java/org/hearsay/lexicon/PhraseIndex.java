package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.WordForms;

/// Finds the entries of a table in a sentence, the longest first where two begin at one word.
///
/// An entry in lower case matches its words in any inflection (by lemma) and any case; an entry with a capital matches
/// words that begin with one, an acronym only capitals. Hyphens, apostrophes and diacritics make no difference.
///
/// @param <T> what an entry stands for
public final class PhraseIndex<T> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.&%$]+");

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, int capital, boolean acronym, T value) {}

    /// An entry found in a sentence.
    ///
    /// @param value what the entry stands for
    /// @param tokens the words it matched, in order
    public record Match<T>(T value, List<Token> tokens) {
        public Token first() {
            return tokens.getFirst();
        }

        public Token last() {
            return tokens.getLast();
        }
    }

    /// Adds an entry.
    public void add(String phrase, T value) {
        List<String> words = WordForms.words(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in '" + phrase + "'");
        }
        int capital = firstCapital(phrase);
        boolean acronym = capital >= 0 && phrase.chars().noneMatch(Character::isLowerCase);
        List<Entry<T>> entries = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        entries.add(new Entry<>(words, capital, acronym, value));
        entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
    }

    /// All entries in the sentence, in its order, none overlapping another.
    public List<Match<T>> in(Sentence sentence) {
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Match<T>> match = at(sentence, at);
            if (match.isPresent()) {
                found.add(match.get());
                at = match.get().last().index() + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    /// The longest entry that begins at the token of that index.
    public Optional<Match<T>> at(Sentence sentence, int index) {
        List<Token> longest = List.of();
        Entry<T> found = null;
        for (String first : sentence.forms(index).firsts()) {
            for (Entry<T> entry : byFirst.getOrDefault(first, List.of())) {
                List<Token> tokens = match(sentence, index, entry);
                if (!tokens.isEmpty()) {
                    if (tokens.size() > longest.size()) {
                        longest = tokens;
                        found = entry;
                    }
                    break;
                }
            }
        }
        return found == null ? Optional.empty() : Optional.of(new Match<>(found.value, longest));
    }

    /// All entries that begin at the token of that index, the longest first; those of one length as they were added.
    public List<Match<T>> all(Sentence sentence, int index) {
        Map<Entry<T>, List<Token>> found = new LinkedHashMap<>();
        for (String first : sentence.forms(index).firsts()) {
            for (Entry<T> entry : byFirst.getOrDefault(first, List.of())) {
                List<Token> tokens = match(sentence, index, entry);
                if (!tokens.isEmpty()) {
                    found.putIfAbsent(entry, tokens);
                }
            }
        }
        return found.entrySet().stream()
                .map(each -> new Match<>(each.getKey().value, each.getValue()))
                .sorted(Comparator.comparingInt(match -> -match.tokens().size()))
                .toList();
    }

    /// What an exact name stands for, spelled any way that [#in] would accept.
    public Optional<T> of(String phrase) {
        List<String> words = WordForms.words(phrase);
        return words.isEmpty()
                ? Optional.empty()
                : byFirst.getOrDefault(words.getFirst(), List.of()).stream()
                        .filter(entry -> entry.words.equals(words))
                        .map(Entry::value)
                        .findFirst();
    }

    private static <T> List<Token> match(Sentence sentence, int index, Entry<T> entry) {
        List<Token> matched = new ArrayList<>();
        int word = 0;
        for (int at = index; word < entry.words.size(); at++) {
            if (at >= sentence.tokens().size()) {
                return List.of();
            }
            Token token = sentence.token(at);
            List<String> printed = sentence.forms(at).printed();
            if (printed.isEmpty() && !matched.isEmpty() && token.word().equals("-")) {
                matched.add(token);
                continue;
            }
            if (!hasCaseOf(entry, word, token)) {
                return List.of();
            }
            int from = word;
            int used = 0;
            for (List<String> form : sentence.forms(at).all()) {
                used = Math.max(used, matches(entry.words, from, form));
            }
            if (used == 0) {
                return List.of();
            }
            word += used;
            matched.add(token);
        }
        return matched;
    }

    /// A name begins with a capital; an acronym has nothing else, so that IS is never "is".
    private static boolean hasCaseOf(Entry<?> entry, int word, Token token) {
        if (entry.acronym) {
            return singular(token).chars().noneMatch(Character::isLowerCase);
        }
        return entry.capital != word || Character.isUpperCase(token.word().codePointAt(0));
    }

    /// The place of the first word with a capital, such as 1 in "the Observatory"; -1 where there is none.
    private static int firstCapital(String phrase) {
        List<String> words =
                WORD.matcher(phrase).results().map(MatchResult::group).toList();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).chars().anyMatch(Character::isUpperCase)) {
                return at;
            }
        }
        return -1;
    }

    /// A noun without the last letter of its plural: the "RPG" of "RPGs".
    private static String singular(Token token) {
        String word = token.word();
        boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
        return plural && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
    }

    /// How many of the entry's words, from `from` on, this token's words are; 0 where they differ.
    private static int matches(List<String> entry, int from, List<String> token) {
        if (token.isEmpty() || from + token.size() > entry.size()) {
            return 0;
        }
        return entry.subList(from, from + token.size()).equals(token) ? token.size() : 0;
    }
}
