package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;

/// States, armed groups and organisations under one name each.
public final class Actors {
    /// No name of an actor is longer, in words.
    private static final int LONGEST = 6;

    private final PhraseIndex<Actor> names = new PhraseIndex<>();
    private final PhraseIndex<Actor> countries = new PhraseIndex<>();
    private final PhraseIndex<Actor> adjectives = new PhraseIndex<>();
    private final Map<String, Actor> byName = new HashMap<>();

    /// An actor.
    ///
    /// @param name its one name
    /// @param kind what it is when it speaks
    /// @param side whose side it is on: the country code of a state and its forces, else its own name
    /// @param rule id of its line
    public record Actor(String name, Speaker.Kind kind, String side, String rule) {}

    /// The actors of a lexicon.
    ///
    /// @throws LexiconException where a line of its tables cannot be used
    public static Actors of(Lexicon lexicon) {
        return lexicon.once(Actors.class, Actors::new);
    }

    private Actors(Lexicon lexicon) {
        for (Row row : lexicon.table("shared/actors").rows()) {
            var actor =
                    new Actor(row.need("actor"), kind(row), row.cell("country").orElse(row.need("actor")), row.id());
            byName.put(actor.name(), actor);
            names.add(actor.name(), actor);
        }
        for (Row row : lexicon.table("shared/actor-names").rows()) {
            Actor actor = byName.get(row.need("actor"));
            if (actor == null) {
                throw row.wrong("'" + row.need("actor") + "' does not stand in shared/actors.tsv; add it there first");
            }
            names.add(row.need("name"), actor);
        }
        for (Row row : lexicon.table("shared/countries").rows()) {
            var state = new Actor(row.need("name"), Speaker.Kind.GOVERNMENT, row.need("code"), row.id());
            countries.add(row.need("name"), state);
            row.list("names").forEach(name -> countries.add(name, state));
        }
        new StateForces(lexicon).add(names::of, names::add, adjectives::add);
    }

    private static Speaker.Kind kind(Row row) {
        return switch (row.need("kind")) {
            case "state", "government" -> Speaker.Kind.GOVERNMENT;
            case "military" -> Speaker.Kind.MILITARY;
            case "armed-group" -> Speaker.Kind.ARMED_GROUP;
            case "monitor" -> Speaker.Kind.MONITOR;
            case "person" -> Speaker.Kind.PERSON;
            default -> throw row.wrong("kind is state, government, military, armed-group, monitor or person");
        };
    }

    /// The actors that a sentence names, in order.
    public List<PhraseIndex.Match<Actor>> in(Sentence sentence) {
        return names.in(sentence);
    }

    /// The state whose people an adjective of a phrase names: of "Thai jets" Thailand; empty where none does.
    public Optional<Actor> state(NounPhrase phrase) {
        return phrase.upToHead().stream()
                .flatMap(token -> adjectives.at(phrase.sentence(), token.index()).stream())
                .map(PhraseIndex.Match::value)
                .findFirst();
    }

    /// The country that a noun phrase names, as a state that acts: "North Korea fired shells"; empty where it names
    /// none.
    public Optional<Actor> country(NounPhrase phrase) {
        return phrase.tokens().stream()
                .flatMap(token -> countries.at(phrase.sentence(), token.index()).stream())
                .filter(match -> match.last().index() == phrase.head().index())
                .map(PhraseIndex.Match::value)
                .findFirst();
    }

    /// The actor whose name holds the head of a noun phrase: of "the Syrian army" the army; empty for "a soldier".
    public Optional<Actor> at(NounPhrase phrase) {
        int head = phrase.head().index();
        return in(phrase.sentence()).stream()
                .filter(match ->
                        match.first().index() <= head && head <= match.last().index())
                .map(PhraseIndex.Match::value)
                .findFirst();
    }

    /// The sides that a name speaks of: "US base" speaks of the United States, "gunmen" of nobody known.
    public Set<String> sidesIn(String name) {
        List<String> words = List.of(name.split("\\s+"));
        Set<String> sides = new TreeSet<>();
        int from = 0;
        while (from < words.size()) {
            int length = Math.min(LONGEST, words.size() - from);
            while (length > 0) {
                Optional<Actor> actor = called(String.join(" ", words.subList(from, from + length)));
                if (actor.isPresent()) {
                    sides.add(actor.get().side());
                    break;
                }
                length--;
            }
            from += Math.max(1, length);
        }
        return sides;
    }

    /// The actor of exactly that name or alias.
    public Optional<Actor> called(String name) {
        return names.of(name);
    }
}
