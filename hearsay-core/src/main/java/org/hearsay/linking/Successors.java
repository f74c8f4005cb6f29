package org.hearsay.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;

/// Which mention of a report read anew is which of the reading before, so that names stay though triggers move.
///
/// Two are one where they share words: triggers, or claims on one slot; or where their triggers stand within a sentence
/// or so of each other and tell of one group of types. Each has one successor at most, the likest first.
public final class Successors {
    private static final int SAME_PLACE = 1000;
    private static final int TRIGGER = 10;
    private static final int CLAIM = 3;
    private static final int TYPE = 2;
    /// Characters: triggers that stand no farther apart mostly stand in one sentence.
    private static final int NEAR = 120;
    /// Type and place of the text alone: triggers that stand side by side.
    private static final int LEAST = TYPE + 1;

    private Successors() {}

    /// A mention by its words alone, all of them counted in one text.
    ///
    /// @param claims the words of its claims, by slot
    public record Worded(MentionId id, IncidentType type, List<Span> triggers, List<Said> claims) {
        public Worded {
            triggers = List.copyOf(triggers);
            claims = List.copyOf(claims);
        }

        /// A mention whose spans count in that text already.
        public static Worded of(Mention mention) {
            return new Worded(
                    mention.id(),
                    mention.type(),
                    mention.triggers(),
                    mention.claims().stream()
                            .map(claim -> new Said(claim.slot(), claim.span()))
                            .toList());
        }
    }

    /// The words of a claim.
    public record Said(Slot slot, Span words) {}

    private record Pair(Worded before, Worded now, int likeness) {}

    /// The mentions of the reading before that go on, each with the one of the present reading that it is.
    public static Map<MentionId, MentionId> of(List<Worded> before, List<Worded> now) {
        List<Pair> pairs = new ArrayList<>();
        for (Worded old : before) {
            for (Worded next : now) {
                int likeness = likeness(old, next);
                if (likeness >= LEAST) {
                    pairs.add(new Pair(old, next, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.likeness)
                .thenComparing(pair -> pair.before.id())
                .thenComparing(pair -> pair.now.id()));
        Map<MentionId, MentionId> successors = new LinkedHashMap<>();
        Set<MentionId> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!successors.containsKey(pair.before.id()) && taken.add(pair.now.id())) {
                successors.put(pair.before.id(), pair.now.id());
            }
        }
        return successors;
    }

    /// The likest of these, whether or not it succeeds another one already; empty where none shares words with it.
    public static Optional<MentionId> likest(Worded gone, List<Worded> now) {
        return now.stream()
                .filter(next -> likeness(gone, next) > LEAST)
                .max(Comparator.comparingInt((Worded next) -> likeness(gone, next))
                        .thenComparing(Worded::id, Comparator.reverseOrder()))
                .map(Worded::id);
    }

    private static int likeness(Worded before, Worded now) {
        int likeness = before.id().equals(now.id()) ? SAME_PLACE : 0;
        int nearest = Integer.MAX_VALUE;
        for (Span some : before.triggers()) {
            for (Span other : now.triggers()) {
                likeness += some.overlaps(other) ? TRIGGER : 0;
                nearest = Math.min(nearest, apart(some, other));
            }
        }
        for (Said some : before.claims()) {
            likeness += now.claims().stream()
                            .anyMatch(other ->
                                    other.slot() == some.slot() && other.words().overlaps(some.words()))
                    ? CLAIM
                    : 0;
        }
        boolean near = nearest <= NEAR;
        if (likeness == 0 && !(near && before.type().group() == now.type().group())) {
            return 0;
        }
        return likeness + (before.type().group() == now.type().group() ? TYPE : 0) + (near ? 1 : 0);
    }

    private static int apart(Span some, Span other) {
        return Math.max(0, Math.max(other.start() - some.end(), some.start() - other.end()));
    }
}
