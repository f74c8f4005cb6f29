package org.hearsay.resolution.toponyms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the larger place that words beside a name give: "Paris, Texas", "Paris (Texas)", "Texas' Paris".
final class Hierarchy {
    private static final Set<String> OPENS = Set.of(",", "(", "-LRB-");
    private static final Set<String> COMMA = Set.of(",");
    private static final Set<String> LISTS = Set.of(",", "and", "or", "&");
    private static final Set<String> OWNS = Set.of("'s", "’s", "'", "’");

    /// What closes the second of two names.
    private static final Set<String> SIGNS = Set.of(",", ".", "IN", ":", "-RRB-");

    private Hierarchy() {}

    /// The name that stands beside another one as that of the place around it.
    ///
    /// @param toponyms the names of the sentence, in order
    /// @param at which of them
    static Optional<Toponym> around(List<Toponym> toponyms, int at) {
        Toponym inner = toponyms.get(at);
        Sentence sentence = inner.sentence();
        if (at + 1 < toponyms.size() && follows(sentence, inner, toponyms.get(at + 1), OPENS)) {
            Toponym outer = toponyms.get(at + 1);
            if (canHold(outer, inner) && !isList(toponyms, at)) {
                return Optional.of(outer);
            }
        }
        if (at > 0 && follows(sentence, toponyms.get(at - 1), inner, OWNS)) {
            Toponym outer = toponyms.get(at - 1);
            if (canHold(outer, inner)) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    /// "Oregon, South Carolina, Tennessee": names of one size that go on behind commas.
    private static boolean isList(List<Toponym> toponyms, int at) {
        Toponym first = toponyms.get(at);
        Toponym second = toponyms.get(at + 1);
        Sentence sentence = first.sentence();
        boolean before =
                at > 0 && toponyms.get(at - 1).isLarge() && follows(sentence, toponyms.get(at - 1), first, COMMA);
        boolean behind = at + 2 < toponyms.size()
                && toponyms.get(at + 2).isLarge()
                && (follows(sentence, second, toponyms.get(at + 2), LISTS)
                        || toponyms.get(at + 2).tokens().getFirst().index()
                                        - second.tokens().getLast().index()
                                == 3);
        return first.isLarge() && second.isLarge() && (before || behind);
    }

    private static boolean follows(Sentence sentence, Toponym first, Toponym second, Set<String> between) {
        int end = first.tokens().getLast().index();
        int start = second.tokens().getFirst().index();
        return start == end + 2 && between.contains(sentence.token(end + 1).word());
    }

    /// Whether one name is said to lie in the one right behind it, whatever a gazetteer knows: "Springs in Kaduna
    /// state", "Springs, Nigeria,"; but not "from Springs into Nigeria" nor "in Springs, Nigeria and Kenya".
    static boolean isSaidIn(PlaceWords words, Toponym inner, Toponym outer) {
        Sentence sentence = inner.sentence();
        int from = inner.tokens().getFirst().index();
        int start = outer.tokens().getFirst().index();
        int behind = outer.tokens().getLast().index() + 1;
        boolean leaves = words.before(sentence, from)
                .filter(match -> match.value().is("from"))
                .isPresent();
        boolean in = start == inner.tokens().getLast().index() + 2
                && words.before(sentence, start)
                        .filter(match -> match.value().is("at"))
                        .isPresent();
        boolean closed = behind >= sentence.tokens().size()
                || SIGNS.contains(sentence.token(behind).tag());
        return outer.use() == Toponym.Use.PLACE
                && outer.isLarge()
                && !inner.isLarge()
                && (in && !leaves || closed && follows(sentence, inner, outer, COMMA));
    }

    /// Whether a word is the sign of the genitive.
    static boolean owns(Token token) {
        return OWNS.contains(token.word());
    }

    /// Whether any of the places that `outer` can mean holds any that `inner` can mean.
    private static boolean canHold(Toponym outer, Toponym inner) {
        return inner.entries().stream().anyMatch(entry -> isHeld(entry, outer));
    }

    /// Whether a place lies in one that `outer` can mean.
    static boolean isHeld(GazetteerEntry inner, Toponym outer) {
        PlaceLevel level = PlaceLevel.of(inner.kind());
        return outer.entries().stream()
                .anyMatch(entry -> Affinity.holds(entry, PlaceLevel.of(entry.kind()), inner, level));
    }
}
