package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Gathers the candidates of one document that name the same person or thing.
final class EntityGroups {
    private EntityGroups() {}

    /// The groups of those candidates that are wanted, each in the order of the text.
    ///
    /// @param wanted numbers of candidates, ascending
    static List<List<Integer>> groups(List<Candidate> candidates, List<Integer> wanted) {
        Map<String, String> acronyms = acronyms(candidates);
        List<Set<String>> words = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        // Long names first, so that a family name finds the whole one that it is part of.
        List<Integer> byLength = new ArrayList<>(wanted);
        byLength.sort(Comparator.comparingInt(
                (Integer at) -> -name(candidates.get(at)).size()));
        for (int at : byLength) {
            Candidate candidate = candidates.get(at);
            Set<String> own = own(candidate, acronyms);
            int group = 0;
            while (group < groups.size() && !words.get(group).containsAll(own)) {
                group++;
            }
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
                words.add(new HashSet<>(own));
            }
            groups.get(group).add(at);
        }
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        return groups;
    }

    /// The words by which a candidate is recognised: all of a name, the head of anything else.
    private static Set<String> own(Candidate candidate, Map<String, String> acronyms) {
        List<String> name = name(candidate);
        if (name.isEmpty()) {
            return Set.of(MentionFeatures.lemma(candidate.head()));
        }
        String whole = String.join(" ", name);
        return Set.copyOf(List.of(acronyms.getOrDefault(whole, whole).split(" ")));
    }

    /// The words of the name that ends with a candidate's head; none for a common noun.
    static List<String> name(Candidate candidate) {
        List<String> words = new ArrayList<>();
        Sentence sentence = candidate.sentence();
        for (int at = candidate.head().index(); at >= 0; at--) {
            Token token = sentence.token(at);
            boolean person = candidate.head().name().equals("PERSON");
            if (person ? !token.name().equals("PERSON") : !token.isProperNoun()) {
                break;
            }
            words.addFirst(token.word().toLowerCase(java.util.Locale.ROOT));
        }
        return words;
    }

    /// By acronym the name that it stands behind in brackets.
    private static Map<String, String> acronyms(List<Candidate> candidates) {
        Map<String, String> acronyms = new HashMap<>();
        for (int at = 1; at < candidates.size(); at++) {
            Candidate acronym = candidates.get(at);
            Candidate whole = candidates.get(at - 1);
            List<String> name = name(whole);
            int gap = acronym.head().index() - whole.head().index();
            if (acronym.sentence().index() == whole.sentence().index()
                    && gap == 2
                    && name.size() > 1
                    && acronym.sentence()
                            .token(acronym.head().index() - 1)
                            .tag()
                            .matches("-LRB-|``")) {
                acronyms.put(String.join(" ", name(acronym)), String.join(" ", name));
            }
        }
        return acronyms;
    }
}
