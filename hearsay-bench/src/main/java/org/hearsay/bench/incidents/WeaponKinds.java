package org.hearsay.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Brings the names of weapons to the kinds that are compared.
final class WeaponKinds {
    private record Rule(Pattern pattern, String kind) {}

    private static final List<Rule> RULES = PatternTable.read("weapon-kinds.tsv").stream()
            .map(pair -> new Rule(Pattern.compile(pair.first()), pair.second()))
            .toList();

    private WeaponKinds() {}

    /// The kinds of an answer's weapons, objects with a `kind`.
    static Set<String> of(JsonNode weapons) {
        Set<String> kinds = new LinkedHashSet<>();
        weapons.forEach(weapon -> kinds.add(of(weapon.path("kind").asText(""))));
        return kinds;
    }

    private static String of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(small).find())
                .map(Rule::kind)
                .findFirst()
                .orElse(small);
    }
}
