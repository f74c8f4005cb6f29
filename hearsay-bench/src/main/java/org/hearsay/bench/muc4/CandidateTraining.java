package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

/// Trains [CandidateModel]s, over and over on parts of the same documents.
final class CandidateTraining {
    private static final int LEAST_DOCUMENTS = 3;
    private static final SparseTraining MENTIONS = new SparseTraining(0.1, 0.3, 1, 4);
    private static final SparseTraining DOCUMENTS = new SparseTraining(0.1, 0.5, 1, 8);
    private static final SparseTraining WORDINGS = new SparseTraining(0.1, 0.1, 1, 6);

    private static final List<NetworkTraining> NETWORKS = LongStream.range(0, 3)
            .mapToObj(seed -> new NetworkTraining(64, 5, 0.001, 0.02, 0.2, seed))
            .toList();

    /// The networks see this share of the candidates that fill no role, each in place of several.
    private static final double SHARE_OF_WRONG = 0.2;

    private final List<Featured> documents;
    private final FeatureNumbers numbers;
    private final List<int[]> wholes = new ArrayList<>();
    private final List<List<int[]>> mentions = new ArrayList<>();

    /// @param documents all documents
    CandidateTraining(List<Featured> documents) {
        this.documents = documents;
        numbers = new FeatureNumbers(
                documents.stream().map(CandidateTraining::all).toList(), LEAST_DOCUMENTS);
        for (Featured document : documents) {
            wholes.add(numbers.of(document.documentFeatures()));
            mentions.add(document.features().stream().map(numbers::of).toList());
        }
    }

    private static Set<String> all(Featured document) {
        Set<String> all = new LinkedHashSet<>(document.documentFeatures());
        document.features().forEach(all::addAll);
        return all;
    }

    /// Trains on some of them.
    ///
    /// @param chosen their places in the list
    CandidateModel train(List<Integer> chosen) {
        Map<Role, Sparse> byRole = new EnumMap<>(Role.class);
        Map<Role, Sparse> wordings = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            byRole.put(role, mentions(chosen, role));
            wordings.put(role, wordings(chosen, role));
        }
        return new CandidateModel(
                DOCUMENTS.train(
                        chosen.stream().map(wholes::get).toList(),
                        chosen.stream().map(at -> documents.get(at).counts()).toList(),
                        numbers),
                byRole,
                networks(chosen),
                wordings,
                NamePairs.of(chosen.stream()
                        .map(at -> documents.get(at).reading().document())
                        .toList()));
    }

    private List<Network> networks(List<Integer> chosen) {
        List<NetworkTraining.Example> examples = new ArrayList<>();
        var random = new Random(7);
        for (int at : chosen) {
            Featured document = documents.get(at);
            List<Set<String>> right =
                    Arrays.stream(Role.values()).map(document::right).toList();
            for (int candidate = 0; candidate < document.candidates().size(); candidate++) {
                boolean[] answers = new boolean[right.size()];
                boolean any = false;
                for (int role = 0; role < answers.length; role++) {
                    answers[role] = document.candidates().get(candidate).isAmong(right.get(role));
                    any |= answers[role];
                }
                if (any || random.nextDouble() < SHARE_OF_WRONG) {
                    float weight = any ? 1 : (float) (1 / SHARE_OF_WRONG);
                    examples.add(new NetworkTraining.Example(document.vectors().get(candidate), answers, weight));
                }
            }
        }
        return NETWORKS.stream().map(training -> training.train(examples)).toList();
    }

    private Sparse mentions(List<Integer> chosen, Role role) {
        List<int[]> examples = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int at : chosen) {
            Set<String> strings = documents.get(at).right(role);
            examples.addAll(mentions.get(at));
            documents.get(at).candidates().forEach(candidate -> right.add(candidate.isAmong(strings)));
        }
        return MENTIONS.train(examples, right, numbers);
    }

    /// Every cut of a right candidate is an example.
    private Sparse wordings(List<Integer> chosen, Role role) {
        List<List<String>> examples = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int at : chosen) {
            Set<String> strings = documents.get(at).right(role);
            for (Candidate candidate : documents.get(at).candidates()) {
                if (candidate.isAmong(strings)) {
                    for (Wording wording : candidate.wordings()) {
                        examples.add(WordingFeatures.of(candidate, wording));
                        right.add(strings.contains(wording.normal()));
                    }
                }
            }
        }
        var own = new FeatureNumbers(examples, 1);
        return WORDINGS.train(examples.stream().map(own::of).toList(), right, own);
    }
}
