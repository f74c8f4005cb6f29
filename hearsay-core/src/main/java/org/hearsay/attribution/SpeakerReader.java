package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells who a noun phrase in a speaker's place is.
final class SpeakerReader {
    /// How the body hangs on the office of the one who speaks for it.
    private static final Set<String> BODY = Set.of("nmod:of", "nmod:for", "nmod:'s", "nmod:poss", "nmod");

    /// The address of a site, by which it is cited.
    private static final Pattern ADDRESS = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{Ll}{2,6}");

    private static final String PEOPLE = "en/people";

    private final Actors actors;
    private final People people;
    private final PhraseIndex<Speaker> outlets = new PhraseIndex<>();
    private final PhraseIndex<Noun> nouns = new PhraseIndex<>();

    /// A noun for somebody who speaks, or for words that somebody spoke or wrote.
    record Noun(Speaker.Kind kind, boolean words, boolean office, String rule) {}

    SpeakerReader(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        people = People.of(lexicon);
        for (Row row : lexicon.table("shared/outlets").rows()) {
            var outlet = new Speaker(row.need("outlet"), kind(row));
            if (Character.isUpperCase(outlet.name().codePointAt(0))) {
                outlets.add(outlet.name(), outlet);
            }
            row.list("names").forEach(name -> outlets.add(name, outlet));
        }
        lexicon.table("en/source-nouns").rows().forEach(row -> nouns.add(row.need("word"), noun(row)));
    }

    private static Noun noun(Row row) {
        boolean words = row.need("kind").equals("words");
        return new Noun(
                words ? Speaker.Kind.ANONYMOUS : kind(row),
                words,
                row.cell("speaks_for").isPresent(),
                row.id());
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

    /// The speaker that a phrase names, several in one breath as one ("two sources and an officer"); empty where
    /// it names nobody who could speak.
    Optional<Speaker> read(NounPhrase phrase) {
        Optional<Speaker> first = readOne(phrase)
                .map(speaker -> BackReference.isPerson(speaker)
                        ? speaker.withSpeaksFor(body(phrase).orElse(null))
                        : speaker);
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

    /// The body for whom the person of a phrase speaks, in whichever way it is put: "the coalition's spokesman", "Adan
    /// Haile, spokesman for the army", "army spokesman Adan Haile".
    private Optional<String> body(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        List<Token> words = new ArrayList<>(phrase.tokens());
        words.add(phrase.head());
        words.addAll(sentence.children(phrase.head(), "appos"));
        return words.stream()
                .filter(token -> nouns.in(sentence).stream()
                        .anyMatch(
                                match -> match.value().office() && match.last().index() == token.index()))
                .flatMap(office -> bodyOf(sentence, office).stream())
                .findFirst();
    }

    private Optional<String> bodyOf(Sentence sentence, Token office) {
        List<Token> named = new ArrayList<>();
        sentence.children(office).stream()
                .filter(child -> BODY.contains(sentence.markedRelation(child)))
                .forEach(named::add);
        sentence.tokens().stream()
                .filter(token -> token.index() == office.index() - 1 || token.head() == office.index())
                .filter(token -> token.index() < office.index() && token.isNoun())
                .forEach(named::add);
        return named.stream()
                .map(token -> NounPhrase.of(sentence, token))
                .flatMap(phrase -> actors
                        .at(phrase)
                        .map(Actors.Actor::name)
                        .or(() -> outletIn(phrase).map(Speaker::name))
                        .or(() -> isNamed(phrase) ? Optional.of(phrase.name()) : Optional.empty())
                        .stream())
                .findFirst();
    }

    /// "The ministry" may be any ministry.
    private static boolean isNamed(NounPhrase phrase) {
        return phrase.tokens().stream().anyMatch(token -> token.isName() || token.isProperNoun());
    }

    private Optional<Speaker> readOne(NounPhrase phrase) {
        Optional<Speaker> outlet = outletIn(phrase);
        if (outlet.isPresent()) {
            return outlet;
        }
        Optional<Speaker> actor = actorAtHead(phrase);
        if (actor.isPresent()) {
            return actor;
        }
        Optional<String> person = person(phrase);
        if (person.isPresent()) {
            return Optional.of(new Speaker(person.get(), Speaker.Kind.PERSON));
        }
        Optional<Noun> noun = noun(phrase);
        Optional<Speaker> called = noun.flatMap(it -> called(phrase))
                .or(() -> noun.flatMap(it -> StyledNames.in(phrase).map(name -> styled(name, it))));
        if (called.isPresent()) {
            return called;
        }
        if (noun.isPresent()) {
            boolean named = phrase.tokens().stream().anyMatch(Token::isProperNoun);
            Speaker.Kind kind = noun.get().kind();
            boolean unknown = kind == Speaker.Kind.PERSON && !named;
            return Optional.of(new Speaker(phrase.name(), unknown ? Speaker.Kind.ANONYMOUS : kind));
        }
        if (ADDRESS.matcher(phrase.head().word()).matches()) {
            return Optional.of(new Speaker(phrase.head().word(), Speaker.Kind.OUTLET));
        }
        return phrase.head().isProperNoun()
                ? Optional.of(new Speaker(phrase.name(), kindByName(phrase)))
                : Optional.empty();
    }

    /// What a name that no table knows is, by a noun in it: "Radio Example", "Example Press Agency"; else a body of
    /// a state.
    private Speaker.Kind kindByName(NounPhrase phrase) {
        return nouns.in(phrase.sentence()).stream()
                .filter(match -> phrase.tokens().contains(match.first())
                        && Character.isUpperCase(match.first().word().codePointAt(0)))
                .map(match -> match.value().kind())
                .filter(kind ->
                        kind == Speaker.Kind.OUTLET || kind == Speaker.Kind.AGENCY || kind == Speaker.Kind.MONITOR)
                .findFirst()
                .orElse(Speaker.Kind.GOVERNMENT);
    }

    /// "The governor, Adan Haile" and "the Syrian agency SANA" go by the name beside the noun.
    private Optional<Speaker> called(NounPhrase phrase) {
        return Stream.concat(named(phrase).stream(), beside(phrase).stream())
                .flatMap(name ->
                        outletIn(name)
                                .or(() -> person(name).map(person -> new Speaker(person, Speaker.Kind.PERSON)))
                                .stream())
                .findFirst();
    }

    /// The names that the grammar sets beside a noun.
    private static List<NounPhrase> named(NounPhrase phrase) {
        return phrase.sentence().children(phrase.head()).stream()
                .filter(child ->
                        child.isProperNoun() && child.index() > phrase.head().index())
                .filter(child ->
                        child.relation().equals("appos") || child.relation().equals("dep"))
                .map(child -> NounPhrase.of(phrase.sentence(), child))
                .toList();
    }

    private Speaker styled(String name, Noun noun) {
        Optional<Actors.Actor> actor = actors.called(name);
        return new Speaker(
                name,
                actor.map(Actors.Actor::kind).orElse(noun.kind()),
                actor.map(Actors.Actor::name).filter(one -> !one.equals(name)).orElse(null));
    }

    /// The person named between a comma behind the phrase and the next sign, whatever the grammar makes of it.
    private static Optional<NounPhrase> beside(NounPhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int from = comma(phrase) + 1;
        int to = from;
        while (to < tokens.size() && tokens.get(to).name().equals("PERSON")) {
            to++;
        }
        boolean apart = from < to
                && to <= tokens.size()
                && tokens.get(from - 1).word().equals(",")
                && (to == tokens.size()
                        || !Character.isLetterOrDigit(tokens.get(to).word().codePointAt(0)));
        return apart
                ? Optional.of(new NounPhrase(phrase.sentence(), tokens.get(to - 1), tokens.subList(from, to)))
                : Optional.empty();
    }

    /// The place of the comma behind a phrase, with what tells where it is: "the governor of Kara in the east, …".
    private static int comma(NounPhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int at = phrase.tokens().getLast().index() + 1;
        while (at < tokens.size()
                && (tokens.get(at).isNoun()
                        || tokens.get(at).tag().startsWith("JJ")
                        || tokens.get(at).tag().equals("IN")
                        || tokens.get(at).tag().equals("DT"))) {
            at++;
        }
        return at;
    }

    Optional<Speaker> outletIn(NounPhrase phrase) {
        int from = phrase.tokens().getFirst().index();
        int to = phrase.tokens().getLast().index();
        return outlets.in(phrase.sentence()).stream()
                .filter(match -> from <= match.first().index() && match.last().index() <= to)
                .filter(match -> !isOwner(phrase, match.last()) && !goesOn(phrase, match))
                .map(Match::value)
                .findFirst();
    }

    /// "The National Police Service" is no "The National".
    private static boolean goesOn(NounPhrase phrase, Match<Speaker> match) {
        int behind = match.last().index() + 1;
        return match.first().tag().equals("DT")
                && behind <= phrase.tokens().getLast().index()
                && phrase.sentence().token(behind).isProperNoun();
    }

    /// "Reuters' correspondent" and "a reporter with Reuters" are not Reuters itself.
    private static boolean isOwner(NounPhrase phrase, Token token) {
        return phrase.sentence().markedRelation(token).equals("nmod:'s");
    }

    /// The medium a person reports for: "a reporter with Example Wire", "the agency's correspondent"; empty where
    /// none is named.
    Optional<Speaker> employer(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        if (!isSomebody(phrase) || noun(phrase).filter(Noun::office).isPresent()) {
            return Optional.empty();
        }
        return sentence.children(phrase.head()).stream()
                .filter(child -> child.relation().startsWith("nmod"))
                .flatMap(child -> outlets.in(sentence).stream()
                        .filter(match -> match.last().index() == child.index()
                                || match.first().index() >= phrase.head().index()
                                        && sentence.dominates(child, match.last())))
                .map(Match::value)
                .findFirst();
    }

    private Optional<Speaker> actorAtHead(NounPhrase phrase) {
        int head = phrase.head().index();
        return actors.in(phrase.sentence()).stream()
                .filter(match ->
                        match.first().index() <= head && head <= match.last().index())
                .findFirst()
                .map(match -> printed(match, NounPhrase.printed(match.tokens())))
                .or(() -> groupAtHead(phrase).map(match -> printed(match, phrase.name())));
    }

    /// An actor under the name that the report gives them, speaking under their one name: "Washington" for the United
    /// States.
    private static Speaker printed(Match<Actors.Actor> match, String name) {
        Actors.Actor actor = match.value();
        boolean person = match.last().name().equals("PERSON") && actor.kind() != Speaker.Kind.ARMED_GROUP;
        return new Speaker(
                name, person ? Speaker.Kind.PERSON : actor.kind(), name.equals(actor.name()) ? null : actor.name());
    }

    /// "The Houthi movement" is the Houthis.
    private Optional<Match<Actors.Actor>> groupAtHead(NounPhrase phrase) {
        boolean group = people.kindOf(phrase).filter(People.Kind::attacks).isPresent();
        return actors.in(phrase.sentence()).stream()
                .filter(match -> group && match.last().index() == phrase.head().index() - 1)
                .filter(match -> match.value().kind() == Speaker.Kind.ARMED_GROUP)
                .findFirst();
    }

    /// The name of a person, without the outlet they report for ("Al Jazeera's Sinem Haile").
    private Optional<String> person(NounPhrase phrase) {
        if (!phrase.head().name().equals("PERSON")) {
            return Optional.empty();
        }
        List<Token> printer = outlets.in(phrase.sentence()).stream()
                .filter(match -> isOwner(phrase, match.last()))
                .flatMap(match -> match.tokens().stream())
                .toList();
        List<Token> name = new ArrayList<>();
        for (Token token : phrase.tokens()) {
            if (printer.contains(token)) {
                continue;
            }
            if (token.name().equals("PERSON") || !name.isEmpty() && token.word().equals("-")) {
                name.add(token);
            }
        }
        return Optional.of(NounPhrase.printed(name));
    }

    /// Whether a phrase means a person, and no service, school or bank.
    boolean isSomebody(NounPhrase phrase) {
        return noun(phrase).filter(it -> it.kind() == Speaker.Kind.PERSON).isPresent()
                || people.kindOf(phrase).filter(People.Kind::isAlive).isPresent();
    }

    Optional<Noun> noun(NounPhrase phrase) {
        int head = phrase.head().index();
        return nouns.at(phrase.sentence(), head)
                .or(() -> nouns.in(phrase.sentence()).stream()
                        .filter(match -> match.last().index() == head)
                        .findFirst())
                .map(Match::value)
                .or(() -> Optional.of(phrase)
                        .filter(it -> it.head().isNoun() || isNominal(it))
                        .flatMap(people::kindOf)
                        .filter(People.Kind::isAlive)
                        .map(SpeakerReader::anybody));
    }

    /// "The official", where the tagger takes the noun for an adjective.
    private static boolean isNominal(NounPhrase phrase) {
        return phrase.head().tag().equals("JJ")
                && phrase.tokens().getFirst().tag().equals("DT");
    }

    /// Whoever is of flesh and blood can speak; a force speaks as one.
    private static Noun anybody(People.Kind kind) {
        return new Noun(
                kind == People.Kind.FORCE ? Speaker.Kind.MILITARY : Speaker.Kind.ANONYMOUS, false, false, PEOPLE);
    }
}
