package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Token;

/// Tells who a noun phrase in a speaker's place is.
final class SpeakerReader {
    private final Actors actors;
    private final People people;
    private final PhraseIndex<Speaker> outlets = new PhraseIndex<>();
    private final PhraseIndex<Noun> nouns = new PhraseIndex<>();

    private record Noun(Speaker.Kind kind, String rule) {}

    SpeakerReader(Lexicon lexicon) {
        actors = new Actors(lexicon);
        people = new People(lexicon);
        for (Row row : lexicon.table("shared/outlets").rows()) {
            var outlet = new Speaker(row.need("outlet"), kind(row));
            if (Character.isUpperCase(outlet.name().codePointAt(0))) {
                outlets.add(outlet.name(), outlet);
            }
            row.list("names").forEach(name -> outlets.add(name, outlet));
        }
        lexicon.table("en/source-nouns")
                .rows()
                .forEach(row -> nouns.add(row.need("word"), new Noun(kind(row), row.id())));
    }

    private static Speaker.Kind kind(Row row) {
        String code = row.need("kind");
        return Arrays.stream(Speaker.Kind.values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
                .findFirst()
                .orElseThrow(() -> row.wrong("'" + code + "' is no kind of speaker; see docs/glossary.md"));
    }

    /// The speaker of that name in the table of outlets, whatever the case of its letters.
    Optional<Speaker> outlet(String name) {
        return outlets.of(name);
    }

    /// The speaker that a phrase names, several in one breath as one ("two sources and an officer"); empty where it
    /// names
    /// nobody who could speak.
    Optional<Speaker> read(NounPhrase phrase) {
        Optional<Speaker> first = readOne(phrase);
        List<NounPhrase> others = phrase.coordinated();
        if (first.isEmpty()
                || others.isEmpty()
                || !others.stream().allMatch(other -> readOne(other).isPresent())) {
            return first;
        }
        var names = new StringBuilder(first.get().name());
        for (NounPhrase other : others) {
            List<Token> between = phrase.sentence()
                    .tokens()
                    .subList(
                            Math.max(0, other.tokens().getFirst().index() - 1),
                            other.tokens().getLast().index() + 1);
            names.append(between.getFirst().word().equals(",") ? "" : " ").append(NounPhrase.printed(between));
        }
        return Optional.of(new Speaker(names.toString(), first.get().kind()));
    }

    private Optional<Speaker> readOne(NounPhrase phrase) {
        Optional<Speaker> outlet = outletIn(phrase);
        if (outlet.isPresent()) {
            return outlet;
        }
        Optional<Actors.Actor> actor = actorAtHead(phrase);
        if (actor.isPresent()) {
            return Optional.of(new Speaker(actor.get().name(), actor.get().kind()));
        }
        Optional<String> person = person(phrase);
        if (person.isPresent()) {
            return Optional.of(new Speaker(person.get(), Speaker.Kind.PERSON));
        }
        Optional<Noun> noun = noun(phrase);
        if (noun.isPresent() && noun.get().kind() == Speaker.Kind.OUTLET) {
            Optional<Speaker> employer = employer(phrase);
            if (employer.isPresent()) {
                return employer;
            }
        }
        if (noun.isPresent()) {
            boolean named = phrase.tokens().stream().anyMatch(Token::isProperNoun);
            Speaker.Kind kind = noun.get().kind();
            boolean unknown = kind == Speaker.Kind.PERSON && !named;
            return Optional.of(new Speaker(phrase.name(), unknown ? Speaker.Kind.ANONYMOUS : kind));
        }
        return phrase.head().isProperNoun()
                ? Optional.of(new Speaker(phrase.name(), Speaker.Kind.GOVERNMENT))
                : Optional.empty();
    }

    /// Whether a phrase only points back: "the official", "the sources"; such a head is a source noun with an article.
    boolean pointsBack(NounPhrase phrase) {
        return phrase.tokens().getFirst().tag().equals("DT")
                && phrase.tokens().size() <= 2
                && noun(phrase).isPresent();
    }

    private Optional<Speaker> outletIn(NounPhrase phrase) {
        int from = phrase.tokens().getFirst().index();
        int to = phrase.tokens().getLast().index();
        return outlets.in(phrase.sentence()).stream()
                .filter(match -> from <= match.first().index() && match.last().index() <= to)
                .filter(match -> !isOwner(phrase, match.last()))
                .map(Match::value)
                .findFirst();
    }

    /// "Reuters' correspondent" and "a reporter with Reuters" are not Reuters itself.
    private static boolean isOwner(NounPhrase phrase, Token token) {
        return phrase.sentence().markedRelation(token).equals("nmod:'s");
    }

    /// "A reporter with Example Wire" speaks for it.
    private Optional<Speaker> employer(NounPhrase phrase) {
        return phrase.sentence().children(phrase.head()).stream()
                .filter(child -> child.relation().startsWith("nmod"))
                .flatMap(child -> outlets.in(phrase.sentence()).stream()
                        .filter(match -> match.first().index() >= phrase.head().index()
                                && (match.last().index() == child.index()
                                        || phrase.sentence().dominates(child, match.last()))))
                .map(Match::value)
                .findFirst();
    }

    private Optional<Actors.Actor> actorAtHead(NounPhrase phrase) {
        return actors.at(phrase).or(() -> groupAtHead(phrase));
    }

    /// "The Houthi movement" is the Houthis.
    private Optional<Actors.Actor> groupAtHead(NounPhrase phrase) {
        boolean group = people.kindOf(phrase).filter(People.Kind::attacks).isPresent();
        return actors.in(phrase.sentence()).stream()
                .filter(match -> group && match.last().index() == phrase.head().index() - 1)
                .map(Match::value)
                .filter(actor -> actor.kind() == Speaker.Kind.ARMED_GROUP)
                .findFirst();
    }

    private static Optional<String> person(NounPhrase phrase) {
        if (!phrase.head().name().equals("PERSON")) {
            return Optional.empty();
        }
        List<Token> name = new ArrayList<>();
        for (Token token : phrase.tokens()) {
            if (token.name().equals("PERSON") || !name.isEmpty() && token.word().equals("-")) {
                name.add(token);
            }
        }
        return Optional.of(NounPhrase.printed(name));
    }

    private Optional<Noun> noun(NounPhrase phrase) {
        return nouns.at(phrase.sentence(), phrase.head().index()).map(Match::value);
    }
}
