package org.hearsay.bench.muc4;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What looks at candidates one by one, and what is needed to make entities of them.
///
/// @param documents whether a document tells of anything that counts
/// @param mentions by role whether a candidate names a filler, by what can be seen of it
/// @param networks the same by what the encoder makes of it, for all roles at once; they count as their mean
/// @param wordings by role whether a cut of a phrase is one that the answer key has
/// @param pairs which words name one filler
record CandidateModel(
        Sparse documents,
        Map<Role, Sparse> mentions,
        List<Network> networks,
        Map<Role, Sparse> wordings,
        NamePairs pairs) {
    CandidateModel {
        mentions = Map.copyOf(mentions);
        networks = List.copyOf(networks);
        wordings = Map.copyOf(wordings);
    }

    /// Looks at a document's candidates in both ways; what counts is half of each.
    Scored score(Featured document) {
        double whole = documents.score(document.documentFeatures());
        Map<Role, double[]> seen = new EnumMap<>(Role.class);
        Map<Role, double[]> encoded = encoded(document);
        Map<Role, double[]> both = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Sparse model = mentions.getOrDefault(role, new Sparse(Scored.LOWEST, Map.of()));
            double[] one =
                    document.features().stream().mapToDouble(model::score).toArray();
            double[] other = encoded.getOrDefault(role, new double[one.length]);
            double[] mean = one.clone();
            Arrays.setAll(mean, at -> (one[at] + other[at]) / 2);
            seen.put(role, one);
            both.put(role, mean);
        }
        return new Scored(document.reading(), document.candidates(), both, List.of(seen, encoded), whole);
    }

    private Map<Role, double[]> encoded(Featured document) {
        Role[] roles = Role.values();
        double[][] scores = new double[roles.length][document.candidates().size()];
        for (int at = 0; at < document.candidates().size(); at++) {
            for (Network network : networks) {
                double[] each = network.score(document.vectors().get(at));
                for (int role = 0; role < roles.length; role++) {
                    scores[role][at] += each[role] / networks.size();
                }
            }
        }
        Map<Role, double[]> encoded = new EnumMap<>(Role.class);
        for (int role = 0; role < roles.length; role++) {
            encoded.put(roles[role], scores[role]);
        }
        return encoded;
    }

    /// What makes entities of them.
    EntityReader entities() {
        return new EntityReader(wordings, pairs);
    }
}
