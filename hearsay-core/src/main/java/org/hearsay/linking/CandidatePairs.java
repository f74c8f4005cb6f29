package org.hearsay.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.Dating;
import org.hearsay.model.Mention;

/// The pairs of mentions worth comparing: those of different reports that can lie on one day.
///
/// A mention that lies within a month is looked up by its days; one that is vaguer, or undated, is compared with all.
final class CandidatePairs {
    private static final int LONGEST_INDEXED = 31;

    private final List<Mention> mentions;
    private final Map<LocalDate, List<Integer>> byDay = new HashMap<>();
    private final List<Integer> vague = new ArrayList<>();

    /// Two mentions, by their place in the list, the smaller first.
    record Pair(int some, int other, double weight) {}

    /// Takes a pair.
    @FunctionalInterface
    interface Taker {
        void take(int some, int other);
    }

    CandidatePairs(List<Mention> mentions) {
        this.mentions = mentions;
        for (int i = 0; i < mentions.size(); i++) {
            Dating dating = mentions.get(i).dating();
            if (dating == null || dating.date().days() > LONGEST_INDEXED) {
                vague.add(i);
            } else {
                int mention = i;
                days(dating)
                        .forEach(day -> byDay.computeIfAbsent(day, it -> new ArrayList<>())
                                .add(mention));
            }
        }
    }

    /// Each pair once, in the order of the list.
    void forEach(Taker taker) {
        for (int some = 0; some < mentions.size(); some++) {
            for (int other : after(some)) {
                if (!mentions.get(some)
                        .id()
                        .report()
                        .equals(mentions.get(other).id().report())) {
                    taker.take(some, other);
                }
            }
        }
    }

    private Iterable<Integer> after(int some) {
        Dating dating = mentions.get(some).dating();
        TreeSet<Integer> others = new TreeSet<>();
        if (dating == null || dating.date().days() > LONGEST_INDEXED) {
            for (int other = some + 1; other < mentions.size(); other++) {
                others.add(other);
            }
        } else {
            others.addAll(vague);
            days(dating).forEach(day -> others.addAll(byDay.getOrDefault(day, List.of())));
        }
        return others.tailSet(some, false);
    }

    /// Its days and the one before, so that two that lie a day apart share one.
    private static List<LocalDate> days(Dating dating) {
        return dating.date()
                .start()
                .minusDays(1)
                .datesUntil(dating.date().end().plusDays(1))
                .toList();
    }
}
