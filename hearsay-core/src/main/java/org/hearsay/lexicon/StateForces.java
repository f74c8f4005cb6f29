package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hearsay.lexicon.Actors.Actor;
import org.hearsay.model.Speaker;

/// The states and their forces by rule: every adjective of a people in `shared/countries` with a word of `en/forces`
/// stands for the forces of its state ("Malian army", "Thai troops" are Malian and Thai forces); alone it says whose
/// weapon it is ("Thai jets").
///
/// What the tables of actors name goes first. An adjective that two countries share ("Congolese") names neither.
final class StateForces {
    private static final String POLICE = "police";

    private final List<Row> countries;
    private final List<Row> forces;
    private final Map<String, Integer> bearers = new HashMap<>();

    StateForces(Lexicon lexicon) {
        countries = lexicon.table("shared/countries").rows();
        forces = lexicon.table("en/forces").rows();
        countries.forEach(country -> country.list("people").forEach(people -> bearers.merge(people, 1, Integer::sum)));
    }

    /// Gives all of them.
    ///
    /// @param known the actor of a name, where a table or a name given before has one
    /// @param add takes the name of a force that is not known yet
    /// @param adjectives takes an adjective with its state
    void add(
            Function<String, Optional<Actor>> known,
            BiConsumer<String, Actor> add,
            BiConsumer<String, Actor> adjectives) {
        for (Row country : countries) {
            List<String> peoples = country.list("people").stream()
                    .filter(people -> bearers.getOrDefault(people, 0) == 1)
                    .toList();
            if (!peoples.isEmpty()) {
                add(country, peoples, known, add, adjectives);
            }
        }
    }

    private void add(
            Row country,
            List<String> peoples,
            Function<String, Optional<Actor>> known,
            BiConsumer<String, Actor> add,
            BiConsumer<String, Actor> adjectives) {
        String code = country.need("code");
        String name = country.need("name");
        String first = peoples.getFirst();
        Actor state = known.apply(name).orElseGet(() -> new Actor(name, Speaker.Kind.GOVERNMENT, code, country.id()));
        Actor military = known.apply(first + " army")
                .or(() -> known.apply(first + " forces"))
                .orElseGet(() -> new Actor(first + " forces", Speaker.Kind.MILITARY, code, country.id()));
        Actor police = new Actor(first + " " + POLICE, Speaker.Kind.GOVERNMENT, code, country.id());
        for (String people : peoples) {
            adjectives.accept(people, state);
            for (Row force : forces) {
                String full = people + " " + force.need("word");
                if (known.apply(full).isEmpty()) {
                    add.accept(full, force.need("force").equals(POLICE) ? police : military);
                }
            }
        }
    }
}
