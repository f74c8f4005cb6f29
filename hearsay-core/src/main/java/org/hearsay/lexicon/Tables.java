package org.hearsay.lexicon;

import static org.hearsay.lexicon.TableSchema.ofFacts;
import static org.hearsay.lexicon.TableSchema.withExamples;

import java.util.List;

/// The tables of the lexicon and their columns; `lexicon/README.md` says what each is for.
final class Tables {
    static final List<TableSchema> ALL = List.of(
            withExamples(
                    "en/triggers",
                    List.of("word", "frame"),
                    List.of("word", "frame", "strength"),
                    List.of("type", "by_state", "forms", "with", "alone")),
            withExamples(
                    "en/frames",
                    List.of("frame"),
                    List.of("frame"),
                    List.of("perpetrators", "targets", "weapons", "place")),
            withExamples("en/event-verbs", List.of("word"), List.of("word", "role"), List.of()),
            withExamples("en/culprits", List.of("word"), List.of("word", "who"), List.of("alone")),
            withExamples("en/affiliations", List.of("word"), List.of("word"), List.of()),
            withExamples("en/implied-weapons", List.of("word"), List.of("word", "kind"), List.of("unless", "one")),
            withExamples("en/recalled", List.of("word"), List.of("word"), List.of()),
            withExamples("en/losses", List.of("word"), List.of("word", "slot", "counts"), List.of("with", "alive")),
            withExamples("en/harms", List.of("word"), List.of("word", "slot", "counts"), List.of("with", "several")),
            withExamples("en/damage", List.of("word"), List.of("word", "extent"), List.of("as", "of")),
            withExamples("en/numbers", List.of("word"), List.of("word", "min", "max"), List.of()),
            ofFacts("en/others", List.of("word"), List.of("word"), List.of()),
            ofFacts("en/own-deaths", List.of("word"), List.of("word", "deaths"), List.of()),
            ofFacts("en/firing", List.of("word"), List.of("word"), List.of()),
            withExamples("en/number-modifiers", List.of("word"), List.of("word", "effect"), List.of()),
            withExamples("en/toll-verbs", List.of("word"), List.of("word"), List.of()),
            withExamples("en/running-totals", List.of("word"), List.of("word"), List.of()),
            ofFacts("en/suspicions", List.of("word"), List.of("word"), List.of()),
            ofFacts("en/forces", List.of("word"), List.of("word", "force"), List.of()),
            ofFacts("en/venues", List.of("word"), List.of("word", "plural", "use"), List.of()),
            ofFacts("en/people", List.of("word"), List.of("word", "kind"), List.of("collective")),
            withExamples("en/reporting-verbs", List.of("word"), List.of("word", "stance", "object"), List.of()),
            ofFacts("en/attitude-verbs", List.of("word"), List.of("word", "takes"), List.of()),
            withExamples("en/deeds", List.of("word"), List.of("word"), List.of()),
            withExamples("en/negations", List.of("word"), List.of("word"), List.of()),
            withExamples("en/refutations", List.of("word"), List.of("word"), List.of()),
            withExamples("en/pronouns", List.of("word"), List.of("word", "refers"), List.of()),
            withExamples("en/source-nouns", List.of("word"), List.of("word", "kind"), List.of("speaks_for")),
            withExamples("en/source-phrases", List.of("word"), List.of("word", "beside"), List.of()),
            withExamples("en/hedges", List.of("word"), List.of("word", "stance", "reach"), List.of()),
            withExamples("en/not-an-incident", List.of("word", "where"), List.of("word", "where", "why"), List.of()),
            withExamples("en/implicatives", List.of("word"), List.of("word"), List.of()),
            ofFacts("en/signs", List.of("sign"), List.of("sign", "weight"), List.of()),
            ofFacts("en/other-topics", List.of("word"), List.of("word", "topic"), List.of()),
            withExamples("en/date-words", List.of("word"), List.of("word", "meaning"), List.of()),
            ofFacts("en/aftermath-verbs", List.of("word"), List.of("word"), List.of()),
            ofFacts("en/time-words", List.of("word"), List.of("word", "kind", "value"), List.of()),
            withExamples("en/place-kinds", List.of("word"), List.of("word", "kind", "precision_km"), List.of()),
            withExamples("en/metadata-lines", List.of("word"), List.of("word", "field"), List.of()),
            withExamples("en/page-furniture", List.of("word", "where"), List.of("word", "where"), List.of("most")),
            withExamples("en/responses", List.of("word"), List.of("word", "relation"), List.of()),
            ofFacts("en/common-words", List.of("word"), List.of("word", "per_10000"), List.of()),
            withExamples(
                    "shared/weapons", List.of("word"), List.of("word", "kind"), List.of("type", "munition", "unless")),
            ofFacts("shared/actors", List.of("actor"), List.of("actor", "kind"), List.of("country", "from", "until")),
            ofFacts("shared/actor-names", List.of("name"), List.of("name", "actor"), List.of()),
            ofFacts("shared/outlets", List.of("domain"), List.of("domain", "outlet", "kind"), List.of("names")),
            ofFacts(
                    "shared/countries",
                    List.of("code"),
                    List.of("code", "name", "lat", "lon", "precision_km"),
                    List.of("capital", "names", "people")),
            ofFacts(
                    "shared/places",
                    List.of("name", "country"),
                    List.of("name", "country", "kind", "lat", "lon", "precision_km"),
                    List.of("admin1", "names")),
            ofFacts(
                    "shared/regions",
                    List.of("name", "country"),
                    List.of("name", "country", "kind", "lat", "lon", "precision_km", "population"),
                    List.of("names", "abbreviations")),
            ofFacts(
                    "shared/time-zones",
                    List.of("country", "town", "zone"),
                    List.of("country", "town", "zone", "lat", "lon"),
                    List.of()),
            ofFacts("shared/page-data", List.of("name", "where"), List.of("name", "where", "field"), List.of()),
            ofFacts("en/not-places", List.of("word"), List.of("word"), List.of()));

    private Tables() {}
}
