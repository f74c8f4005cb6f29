package org.hearsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A way through a tree, from one token to others: the little language of `grammar/` files.
///
/// Steps are set apart by blanks. A step is a relation to follow down (`obj`), with its marking word where that matters
/// (`obl:with`), or up where it begins with `^` (`^acl`). Alternatives stand between bars, `nsubj|nsubj:pass`, and
/// whole ways between commas, `obl:by, nmod:by`. A relation without a mark follows all its marks and subtypes, but for
/// `nsubj`, which does not follow `nsubj:pass`.
public final class DependencyPath {
    private final List<List<Step>> ways;

    private record Step(boolean up, Set<String> relations) {
        boolean follows(Sentence sentence, Token token) {
            return relations.contains(token.relation())
                    || relations.contains(sentence.markedRelation(token))
                    || relations.contains(openRelation(token.relation()));
        }

        private static String openRelation(String relation) {
            String plain = relation.split(":", 2)[0];
            return plain.equals("nsubj") ? relation : plain;
        }
    }

    private DependencyPath(List<List<Step>> ways) {
        this.ways = ways;
    }

    /// Reads a path.
    ///
    /// @throws IllegalArgumentException where it has no step, or a step no relation
    public static DependencyPath parse(String text) {
        List<List<Step>> ways = new ArrayList<>();
        for (String way : text.split(",")) {
            List<Step> steps = new ArrayList<>();
            for (String step : way.strip().split("\\s+")) {
                boolean up = step.startsWith("^");
                String relations = up ? step.substring(1) : step;
                if (!relations.matches("[a-z_:']+(\\|[a-z_:']+)*")) {
                    throw new IllegalArgumentException("'" + step + "' is no step; write obj, obl:with or ^acl");
                }
                steps.add(new Step(up, Set.copyOf(Arrays.asList(relations.split("\\|")))));
            }
            ways.add(steps);
        }
        return new DependencyPath(ways);
    }

    /// The tokens it leads to from `start`, each once, those of the first way first.
    public List<Token> from(Sentence sentence, Token start) {
        Set<Token> found = new LinkedHashSet<>();
        for (List<Step> way : ways) {
            List<Token> at = List.of(start);
            for (Step step : way) {
                at = follow(sentence, at, step);
            }
            found.addAll(at);
        }
        return List.copyOf(found);
    }

    private static List<Token> follow(Sentence sentence, List<Token> from, Step step) {
        List<Token> next = new ArrayList<>();
        for (Token token : from) {
            if (step.up) {
                if (step.follows(sentence, token)) {
                    sentence.head(token).ifPresent(next::add);
                }
            } else {
                sentence.children(token).stream()
                        .filter(child -> step.follows(sentence, child))
                        .forEach(next::add);
            }
        }
        return next;
    }
}
