package org.hearsay.extraction;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Named sites ("the Conoco gas field", "al-Khadra village") of events: two of different names are two places.
final class Sites {
    private static final int SHORTEST_NAME = 3;

    /// Kinds of place that hold many sites.
    private static final Set<String> AREAS = Set.of("province", "region");

    private final People people;
    private final Whereabouts whereabouts;
    private final Set<String> areas = new HashSet<>();
    private final PhraseIndex<String> countries = new PhraseIndex<>();

    Sites(Lexicon lexicon) {
        people = People.of(lexicon);
        whereabouts = new Whereabouts(lexicon);
        for (Row row : lexicon.table("shared/countries").rows()) {
            addArea(row, areas);
            countries.add(row.need("name"), row.need("code"));
            row.list("names").forEach(name -> countries.add(name, row.need("code")));
        }
        lexicon.table("shared/places").rows().stream()
                .filter(row -> AREAS.contains(row.need("kind")))
                .forEach(row -> addArea(row, areas));
    }

    private static void addArea(Row row, Set<String> areas) {
        Stream.concat(Stream.of(row.need("name")), row.list("names").stream())
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+")))
                .forEach(areas::add);
    }

    /// 1 where event and group name one site, negative infinity where they name different ones of a kind (two towns,
    /// two
    /// bases), else 0.
    double compare(Event event, Group group) {
        Map<People.Kind, Set<String>> own = names(Stream.of(event));
        Map<People.Kind, Set<String>> theirs = names(group.events().stream());
        Set<String> known = new HashSet<>();
        theirs.values().forEach(known::addAll);
        if (own.values().stream().flatMap(Set::stream).anyMatch(known::contains)) {
            return 1;
        }
        return own.keySet().stream().anyMatch(theirs::containsKey) ? Double.NEGATIVE_INFINITY : 0;
    }

    /// Whether event and group are told to lie at differently named towns or sites, as far as the names tell.
    boolean differ(Event event, Group group) {
        Set<String> own = whereabouts(event);
        Set<String> theirs = new HashSet<>();
        group.events().forEach(other -> theirs.addAll(whereabouts(other)));
        if (!own.isEmpty() && !theirs.isEmpty()) {
            return own.stream().noneMatch(theirs::contains);
        }
        Set<String> country = countries(Stream.of(event));
        Set<String> others = countries(group.events().stream());
        return !country.isEmpty() && !others.isEmpty() && country.stream().noneMatch(others::contains);
    }

    /// The one group at whose place a sentence without events of its own lies: "in Kara, where eighty people died"
    /// speaks
    /// of Kara's. Empty where it names the place of several groups, or of none.
    Optional<Group> at(Sentence sentence, List<Group> groups) {
        Set<String> names = new HashSet<>();
        for (Token token : sentence.tokens()) {
            names.addAll(token.isVerb() ? whereabouts.near(sentence, token) : Set.of());
        }
        List<Group> there = groups.stream()
                .filter(group -> places(group.events().stream()).stream().anyMatch(names::contains))
                .toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    /// Whether a phrase names a town or site, not a country or one of its parts.
    ///
    /// @param site whether only the name of a town or site will do, as for a target, which may be anybody
    boolean isNamed(Event event, Span span, boolean site) {
        List<Token> tokens = event.sentence().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        boolean named = tokens.stream()
                .filter(token -> token.isProperNoun() && token.word().length() >= SHORTEST_NAME)
                .anyMatch(token -> !areas.contains(token.word().toLowerCase(Locale.ROOT)));
        return named
                && (!site
                        || tokens.stream()
                                .anyMatch(token -> siteKind(event, token).isPresent()));
    }

    /// The proper words in the sentence of an event by which its place goes.
    List<Token> placeWords(Event event) {
        Set<String> names = whereabouts(event);
        return event.sentence().tokens().stream()
                .filter(token -> names.contains(token.word().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Set<String> countries(Stream<Event> events) {
        Set<String> codes = new HashSet<>();
        events.forEach(event -> event.on(Slot.PLACE)
                .flatMap(filler -> event.sentence().tokens().stream()
                        .filter(token -> filler.span().contains(token.span())))
                .forEach(token ->
                        countries.at(event.sentence(), token.index()).ifPresent(match -> codes.add(match.value()))));
        return codes;
    }

    /// The proper words of the places of an event, of those that its sentence names beside it where it has none of its
    /// own.
    private Set<String> whereabouts(Event event) {
        Set<String> own = places(Stream.of(event));
        if (!own.isEmpty()) {
            return own;
        }
        Set<String> near = new HashSet<>(whereabouts.near(event.sentence(), event.head()));
        near.removeAll(areas);
        return near;
    }

    /// The proper words of the places, but for countries and their parts.
    private Set<String> places(Stream<Event> events) {
        Set<String> names = new HashSet<>();
        events.forEach(event -> Stream.concat(
                        event.on(Slot.PLACE), event.on(Slot.TARGETS).filter(it -> isTown(event, it)))
                .forEach(filler -> event.sentence().tokens().stream()
                        .filter(token -> filler.span().contains(token.span()) && token.isProperNoun())
                        .filter(token -> token.word().length() >= SHORTEST_NAME)
                        .forEach(token -> names.add(token.word().toLowerCase(Locale.ROOT)))));
        names.removeAll(areas);
        return names;
    }

    /// "Raided the town of Fuqaha": what is hit is a place.
    private boolean isTown(Event event, Filler filler) {
        return event.sentence()
                .headWithin(filler.span())
                .filter(head -> head.name().equals("LOCATION")
                        || siteKind(event, head)
                                .filter(kind -> kind == People.Kind.SETTLEMENT)
                                .isPresent())
                .isPresent();
    }

    private Map<People.Kind, Set<String>> names(Stream<Event> events) {
        Map<People.Kind, Set<String>> names = new EnumMap<>(People.Kind.class);
        events.forEach(event -> Stream.concat(event.on(Slot.PLACE), event.on(Slot.TARGETS))
                .forEach(filler -> addNames(event, filler.span(), names)));
        return names;
    }

    /// The proper words of a phrase whose head is a site: "conoco" of "the Conoco gas field".
    private void addNames(Event event, Span span, Map<People.Kind, Set<String>> names) {
        for (Token token : event.sentence().tokens()) {
            Optional<People.Kind> kind = span.contains(token.span()) ? siteKind(event, token) : Optional.empty();
            if (kind.isEmpty()) {
                continue;
            }
            for (Token part : event.sentence().children(token)) {
                boolean isName = part.isProperNoun()
                        && (part.relation().equals("compound")
                                || event.sentence().markedRelation(part).equals("nmod:of"))
                        && !part.name().equals("O")
                        && part.word().length() >= SHORTEST_NAME;
                if (isName) {
                    names.computeIfAbsent(kind.get(), it -> new HashSet<>())
                            .add(part.word().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private Optional<People.Kind> siteKind(Event event, Token token) {
        return token.isNoun()
                ? people.kindOf(NounPhrase.of(event.sentence(), token))
                        .filter(kind -> kind == People.Kind.FACILITY || kind == People.Kind.SETTLEMENT)
                : Optional.empty();
    }
}
