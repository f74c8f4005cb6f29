package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Digest;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// All place names of one report, each told apart from its homonyms by all that the report names.
final class Surroundings {
    private static final String LOCATION = "LOCATION";

    /// GeoNames' code for the capital of a state.
    private static final String CAPITAL = "PPLC";

    /// Set by hand: what it counts that a name is given with the larger place around it; less for that of a
    /// country or
    /// province, which often stands beside another in a list.
    private static final double HELD = 7;

    private static final double HELD_LARGE = 3;
    private static final double PEOPLE = 0.7;
    private static final long KNOWN = 5_000;

    /// A place of so many inhabitants is large enough to be named without its country.
    private static final long FAMOUS = 10 * KNOWN;

    /// So many datelines make a round-up; a report from two towns has two.
    private static final int ROUND_UP = 3;

    private final Digest digest;
    private final Map<Integer, List<Toponym>> bySentence = new HashMap<>();
    private final Map<Span, Homonyms> homonyms = new HashMap<>();
    private final List<Toponym> unknown = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();

    Surroundings(AnnotatedReport report, PlaceWords words, ToponymReader reader) {
        digest = Digest.of(report);
        Set<String> locations = locations(report);
        Map<String, Homonyms> names = new LinkedHashMap<>();
        for (Sentence sentence : report.sentences()) {
            List<Toponym> toponyms = reader.read(sentence, locations);
            bySentence.put(
                    sentence.index(),
                    toponyms.stream()
                            .filter(toponym -> !toponym.entries().isEmpty())
                            .toList());
            unknown.addAll(toponyms.stream()
                    .filter(toponym -> toponym.entries().isEmpty())
                    .toList());
        }
        report.sentences()
                .forEach(sentence -> in(sentence).forEach(toponym -> add(names, toponym, words.isPoint(toponym))));
        for (Sentence sentence : report.sentences()) {
            for (PhraseIndex.Match<String> people : words.peoples(sentence)) {
                words.country(people.value()).ifPresent(country -> {
                    countries.add(people.value());
                    names.computeIfAbsent("people " + people.value(), it -> Homonyms.ofPeople(country, PEOPLE))
                            .sentences()
                            .add(sentence.index());
                });
            }
        }
        WholeReport.settle(names.values());
        names.values().stream()
                .map(Homonyms::best)
                .filter(best -> PlaceLevel.of(best.kind()).compareTo(PlaceLevel.PROVINCE) >= 0)
                .map(GazetteerEntry::country)
                .filter(Objects::nonNull)
                .forEach(countries::add);
        forgetStrangers(words);
    }

    /// Strangers keep their name and lose their place, and so do those whose only place nobody can mean: "the Al-Wadi
    /// quarter" of a city is not the village of that name in another country.
    private void forgetStrangers(PlaceWords words) {
        List<Toponym> known = bySentence.values().stream().flatMap(List::stream).toList();
        var strangers = new Strangers(countries, known, this::best);
        List<Toponym> strange = known.stream()
                .filter(toponym -> !isCredible(toponym, best(toponym))
                        || strangers.hold(toponym, best(toponym), outer(words, toponym)))
                .toList();
        bySentence.replaceAll((index, toponyms) ->
                toponyms.stream().filter(toponym -> !strange.contains(toponym)).toList());
        strange.forEach(it -> unknown.add(new Toponym(it.sentence(), it.tokens(), List.of(), it.kind(), it.use())));
        unknown.sort(Comparator.comparing(Toponym::span));
    }

    /// The stories that the report is made of.
    Digest digest() {
        return digest;
    }

    /// The province or country that words beside a name put it in.
    private Optional<GazetteerEntry> outer(PlaceWords words, Toponym toponym) {
        List<Toponym> all = in(toponym.sentence());
        int at = all.indexOf(toponym);
        return Hierarchy.around(all, at)
                .or(() -> Optional.of(at + 1)
                        .filter(next -> next < all.size())
                        .map(all::get)
                        .filter(next -> Hierarchy.isSaidIn(words, toponym, next)))
                .filter(Toponym::isLarge)
                .map(this::best);
    }

    private GazetteerEntry best(Toponym toponym) {
        return Optional.ofNullable(homonyms.get(toponym.span()))
                .map(Homonyms::best)
                .orElseGet(() -> toponym.entries().getFirst());
    }

    /// The names that the annotator takes for places somewhere in the report, as keys.
    private static Set<String> locations(AnnotatedReport report) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : report.sentences()) {
            var open = new StringBuilder();
            for (Token token : sentence.tokens()) {
                if (token.name().equals(LOCATION)) {
                    open.append(token.word()).append(' ');
                } else if (!open.isEmpty()) {
                    names.add(PlaceNames.key(open.toString()));
                    open.setLength(0);
                }
            }
            if (!open.isEmpty()) {
                names.add(PlaceNames.key(open.toString()));
            }
        }
        return names;
    }

    /// Joins a name with those of the same sense: same spelling, same kind, same larger place around it. A bare
    /// name
    /// joins the first that is told more of.
    private void add(Map<String, Homonyms> names, Toponym toponym, boolean point) {
        List<Toponym> all = in(toponym.sentence());
        Optional<Toponym> outer = Hierarchy.around(all, all.indexOf(toponym));
        String bare = PlaceNames.key(toponym.printed()) + " | "
                + toponym.kind().map(kind -> PlaceLevel.of(kind).name()).orElse("")
                + (point ? " | point" : "");
        String full = outer.map(around -> bare + " | " + PlaceNames.key(around.printed()))
                .orElse(bare);
        Homonyms name = names.get(full);
        if (name == null) {
            name = Homonyms.of(toponym.entries(), toponym.kind(), toponym.printed());
            for (int i = 0; i < name.size(); i++) {
                if (outer.isPresent() && Hierarchy.isHeld(name.entry(i), outer.get())) {
                    name.favour(i, toponym.isLarge() ? HELD_LARGE : HELD);
                }
            }
            if (point) {
                name.favourSettlements();
            }
            names.put(full, name);
            if (outer.isPresent() && !names.containsKey(bare)) {
                names.put(bare, name);
            }
        }
        name.sentences().add(toponym.sentence().index());
        homonyms.put(toponym.span(), name);
    }

    /// The place names of a sentence, in order.
    List<Toponym> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /// The names that no gazetteer knows, in order.
    List<Toponym> unknown() {
        return List.copyOf(unknown);
    }

    /// Whether the report rounds up news of several towns, each paragraph under its own dateline.
    boolean isRoundUp() {
        return bySentence.values().stream()
                        .flatMap(List::stream)
                        .filter(toponym -> toponym.use() == Toponym.Use.DATELINE)
                        .map(Toponym::printed)
                        .distinct()
                        .count()
                >= ROUND_UP;
    }

    /// How large a place is that no gazetteer knows: a district or a province where words beside its name say so
    /// anywhere in the report, else a village.
    PlaceLevel levelOf(String name) {
        String key = PlaceNames.key(name);
        return unknown.stream()
                .filter(toponym -> (key + " ").startsWith(PlaceNames.key(toponym.printed()) + " "))
                .flatMap(toponym -> toponym.kind().stream())
                .map(PlaceLevel::of)
                .filter(level -> level.compareTo(PlaceLevel.SETTLEMENT) > 0)
                .findFirst()
                .orElse(PlaceLevel.SETTLEMENT);
    }

    /// Those of a sentence that no gazetteer knows, in order.
    List<Toponym> unknown(Sentence sentence) {
        return unknown.stream()
                .filter(toponym -> toponym.sentence().index() == sentence.index())
                .toList();
    }

    /// The place that a name most likely means; empty where it is a small place in a country nobody mentions.
    Optional<GazetteerEntry> meaning(Toponym toponym) {
        return Optional.ofNullable(homonyms.get(toponym.span()))
                .map(Homonyms::best)
                .filter(entry -> isCredible(toponym, entry))
                .map(entry -> named(toponym, entry));
    }

    /// A place that stands in the lexicon too goes by the name that reports use, and keeps its GeoNames number.
    private static GazetteerEntry named(Toponym toponym, GazetteerEntry entry) {
        return toponym.entries().stream()
                .filter(other -> Homonyms.isOwn(other) != Homonyms.isOwn(entry))
                .filter(other -> PlaceLevel.of(other.kind()) == PlaceLevel.of(entry.kind()))
                .filter(other ->
                        other.point().kmTo(entry.point()) <= (Homonyms.isOwn(other) ? other : entry).precisionKm())
                .findFirst()
                .map(other -> Homonyms.isOwn(other) ? joined(other, entry) : joined(entry, other))
                .orElse(entry);
    }

    private static GazetteerEntry joined(GazetteerEntry own, GazetteerEntry known) {
        return new GazetteerEntry(
                own.name(),
                own.kind(),
                own.point(),
                own.country(),
                own.admin1(),
                known.geonamesId(),
                known.population(),
                own.precisionKm());
    }

    private boolean isCredible(Toponym toponym, GazetteerEntry entry) {
        boolean own = Homonyms.isOwn(entry);
        boolean known = own || entry.population() >= KNOWN;
        String country = entry.country();
        boolean mentioned = country == null || countries.contains(country);
        boolean foreign = !mentioned && !countries.isEmpty();
        if (foreign && (Homonyms.isDistrict(entry) || isSecondName(toponym, entry))) {
            return false;
        }
        // "Medina hospital" in a report on Somalia is not the Medina everybody knows; "an Algiers suburb" is in
        // Algiers.
        boolean capital = entry.kind().equals(CAPITAL);
        if (foreign && toponym.kind().isPresent() && !own && !capital && !isOfCity(toponym, entry)) {
            return false;
        }
        return mentioned || known && (countries.isEmpty() || entry.population() == 0 || isFamous(toponym, entry));
    }

    /// "Khorasan" of a group's name is also a name of Horasan, a town of Turkey: nobody means it who does not speak of
    /// Turkey; but "Bombay", "Oryol".
    private static boolean isSecondName(Toponym toponym, GazetteerEntry entry) {
        return !Homonyms.isOwn(entry)
                && entry.population() < FAMOUS
                && !PlaceNames.key(entry.name()).equals(PlaceNames.key(toponym.printed()));
    }

    /// "The airport of Erbil": what is said to be of a large city lies there, whatever is named after it elsewhere.
    private static boolean isOfCity(Toponym toponym, GazetteerEntry entry) {
        return entry.population() >= FAMOUS
                && toponym.sentence().markedRelation(toponym.head()).equals("nmod:of");
    }

    /// Large enough to be named without its country.
    private static boolean isFamous(Toponym toponym, GazetteerEntry entry) {
        return entry.population() >= FAMOUS || toponym.entries().size() == 1;
    }

    /// The names of places before a sentence, those of the nearest sentence first.
    Stream<Toponym> before(Sentence sentence) {
        return IntStream.iterate(sentence.index() - 1, index -> index >= 0, index -> index - 1)
                .mapToObj(index -> bySentence.getOrDefault(index, List.of()))
                .flatMap(List::stream);
    }

    /// The country that the report speaks of most, where one is named more often than each other.
    Optional<String> mainCountry() {
        Map<String, Integer> counts = new HashMap<>();
        bySentence.values().stream()
                .flatMap(List::stream)
                .filter(toponym -> toponym.use() == Toponym.Use.PLACE)
                .flatMap(toponym -> meaning(toponym).stream())
                .map(GazetteerEntry::country)
                .filter(Objects::nonNull)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = new ArrayList<>();
        counts.forEach((country, count) -> {
            if (count == most) {
                first.add(country);
            }
        });
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
