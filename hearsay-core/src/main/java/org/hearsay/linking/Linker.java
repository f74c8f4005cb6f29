package org.hearsay.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Venues;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.Dating;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.ReportHead;
import org.jspecify.annotations.Nullable;

/// Brings the mentions of one event together, as they arrive. Thread-safe; the same mentions in any order, one at a
/// time
/// or all at once, give the same incidents.
///
/// What two mentions have for and against them depends on these two alone; [Neighbourhoods] keeps small what must be
/// decided together, [Grouping] decides it. What one report tells apart stays apart, unless nothing but the telling
/// keeps
/// two of its mentions apart and another report joins them.
public final class Linker {
    /// The evidence by which two mentions are tied.
    public static final double ENOUGH = 2.4;

    private static final List<Double> STEPS =
            DoubleStream.of(ENOUGH, 3, 3.6, 4.2, 4.8, 5.4, 6).boxed().toList();
    /// Groups may hold a vague mention or two: their mean may lie lower than the pair that joins them.
    private static final double ON_AVERAGE = 2.0 / 3;
    /// No crowd of vague mentions brings two together that speak against each other.
    private static final double LEAST = 0;

    /// Below all evidence, and above what a person decided.
    private static final double EXCLUDED = -1e6;

    private final Comparison comparison = new Comparison();
    private final Actors actors;
    private final Venues venues;
    private final Set<String> handWeapons;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Linker(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        venues = new Venues(lexicon);
        handWeapons = Weapons.heldInHand(lexicon);
    }

    /// The mentions of one report, made ready for linking.
    ///
    /// @param mentions all that the report tells
    /// @param published the day it was published; null where unknown
    /// @param names the names that were minted for the mentions; those left out get the ones they would be given
    public List<Telling> tellings(
            List<Mention> mentions, @Nullable LocalDate published, RareWords words, Map<MentionId, String> names) {
        Map<MentionId, Telling> alone = new TreeMap<>();
        for (Mention mention : mentions) {
            alone.put(mention.id(), telling(mention, published, words, names, List.of()));
        }
        Map<MentionId, List<Telling.Kin>> kin = new HashMap<>();
        for (Mention mention : mentions) {
            for (Mention.Relation relation : mention.relations()) {
                Telling from = Objects.requireNonNull(alone.get(mention.id()));
                Telling to = alone.get(relation.to());
                if (to != null) {
                    boolean binds = relation.kind() != Mention.Relation.Kind.APART_FROM;
                    kin.computeIfAbsent(mention.id(), it -> new ArrayList<>())
                            .add(new Telling.Kin(relation.kind() + " to", binds, to));
                    kin.computeIfAbsent(relation.to(), it -> new ArrayList<>())
                            .add(new Telling.Kin(relation.kind() + " from", binds, from));
                }
            }
        }
        return mentions.stream()
                .map(mention -> telling(mention, published, words, names, kin.getOrDefault(mention.id(), List.of())))
                .toList();
    }

    private Telling telling(
            Mention mention,
            @Nullable LocalDate published,
            RareWords words,
            Map<MentionId, String> names,
            List<Telling.Kin> kin) {
        String name = names.getOrDefault(mention.id(), IncidentNames.of(mention.id()));
        return new Telling(mention, published, name, words, Traits.of(mention, actors, venues, handWeapons), kin);
    }

    /// Where a mention is filed so that those it may be one with find it.
    public static FilingKeys keys(Telling telling) {
        return TellingKeys.of(telling);
    }

    /// Adds mentions that were not there before.
    ///
    /// @return the incidents of all neighbourhoods that are not what they were; every other incident is untouched
    public List<Incident> add(Kept<Telling> kept, Collection<Telling> tellings) {
        return add(kept, tellings, Decided.NOTHING);
    }

    /// Adds mentions that were not there before.
    ///
    /// @param decided by a person; where it has changed since other mentions were added, all must be placed anew
    /// @return the incidents of all neighbourhoods that are not what they were; every other incident is untouched
    public List<Incident> add(Kept<Telling> kept, Collection<Telling> tellings, Decided decided) {
        return incidents(kept, place(kept, tellings, decided), decided);
    }

    /// Gives mentions that were not there before their places, and leaves it for later which are one event.
    ///
    /// @return the neighbourhoods that are not what they were
    public Set<Standing> place(Kept<Telling> kept, Collection<Telling> tellings, Decided decided) {
        var neighbourhoods = new Neighbourhoods<Telling>(kept, tying(decided), STEPS);
        Set<Telling> touched = new LinkedHashSet<>();
        tellings.forEach(telling -> touched.addAll(neighbourhoods.add(telling)));
        Set<Standing> standings = new LinkedHashSet<>();
        touched.forEach(telling -> standings.add(kept.standing(telling)));
        return standings;
    }

    /// The incidents of these neighbourhoods, by name.
    public List<Incident> incidents(Kept<Telling> kept, Collection<Standing> standings, Decided decided) {
        var neighbourhoods = new Neighbourhoods<Telling>(kept, tying(decided), STEPS);
        var grouping = new Grouping<Telling>(joining(decided), ON_AVERAGE, LEAST);
        return standings.stream()
                .flatMap(standing -> grouping.of(kept.members(standing), neighbourhoods.threshold(standing)).stream())
                .map(Linker::incident)
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    /// What ties mentions: a person's "one" at every threshold. A person's "two" takes no tie away, so that
    /// neighbourhoods only grow.
    private Weighing<Telling> tying(Decided decided) {
        return decided.isNothing()
                ? this::weigh
                : (some, other) ->
                        decided.isOne(some.name(), other.name()) ? Double.POSITIVE_INFINITY : weigh(some, other);
    }

    /// What joins mentions inside a neighbourhood.
    private Weighing<Telling> joining(Decided decided) {
        return decided.isNothing()
                ? this::weigh
                : (some, other) -> decided.isTwo(some.name(), other.name())
                        ? Grouping.APART
                        : decided.isOne(some.name(), other.name()) ? Double.POSITIVE_INFINITY : weigh(some, other);
    }

    /// The incidents that these mentions tell of, by name. Every mention is in exactly one.
    ///
    /// @param mentions of any number of reports
    /// @param heads the reports they stand in, by id; the day of publication decides which mention gives the name
    public List<Incident> link(Collection<Mention> mentions, Map<String, ReportHead> heads) {
        Map<String, List<Mention>> byReport = new TreeMap<>();
        mentions.forEach(mention -> byReport.computeIfAbsent(mention.id().report(), it -> new ArrayList<>())
                .add(mention));
        var kept = new KeptInMemory<Telling>(TellingKeys::of);
        List<Telling> all = new ArrayList<>();
        byReport.forEach((report, told) -> {
            ReportHead head = heads.get(report);
            all.addAll(tellings(told, head == null ? null : head.publication().date(), RareWords.NONE, Map.of()));
        });
        return add(kept, all);
    }

    /// Why two mentions of different reports are, or are not, one event.
    public Evidence compare(Telling some, Telling other) {
        return comparison.compare(some, other);
    }

    private double weigh(Telling some, Telling other) {
        if (some.mention().id().report().equals(other.mention().id().report())) {
            return comparison.mayBeToldTwice(some, other) ? 0 : EXCLUDED;
        }
        Dating here = some.mention().dating();
        Dating there = other.mention().dating();
        if (here != null && there != null && !here.date().meets(there.date(), 1)) {
            return EXCLUDED;
        }
        return Math.max(EXCLUDED, comparison.weigh(some, other));
    }

    /// An incident goes by the name of the mention published first; of several the one whose id comes first.
    private static Incident incident(List<Telling> group) {
        Telling first = group.stream()
                .min(Comparator.comparing(Linker::published).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return new Incident(first.name(), group.stream().map(Telling::mention).toList());
    }

    private static LocalDate published(Telling telling) {
        LocalDate date = telling.published();
        return date == null ? LocalDate.MAX : date;
    }
}
