package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells who is meant where a phrase only points back to somebody who has spoken: "he", "the official", "his post".
final class BackReference {
    /// How the one who wrote it hangs on a word for what is written.
    private static final Set<String> AUTHOR =
            Set.of("nmod:by", "nmod:of", "nmod:from", "nmod:'s", "acl:by", "obl:by", "obl:from");

    /// Tags of the words of a noun phrase that opens a sentence.
    private static final Set<String> OPENS =
            Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "HYPH", "IN", "PRP$");

    /// More words than these, and a phrase names somebody new.
    private static final int LONGEST_BACK = 3;

    private final SpeakerReader speakers;
    private final Actors actors;
    private final PhraseIndex<List<String>> pronouns = new PhraseIndex<>();

    BackReference(Lexicon lexicon, SpeakerReader speakers) {
        this.speakers = speakers;
        actors = Actors.of(lexicon);
        lexicon.table("en/pronouns").rows().forEach(row -> pronouns.add(row.need("word"), row.list("refers")));
    }

    /// Whether a phrase names what somebody said or wrote.
    boolean isWords(NounPhrase phrase) {
        return speakers.noun(phrase).filter(SpeakerReader.Noun::words).isPresent();
    }

    /// Whether a phrase names an outlet or agency by its name, whosever it is ("the rebels' Radio Example"), or
    /// somebody who reports for one.
    boolean isPrinted(NounPhrase phrase) {
        return speakers.outletIn(phrase).isPresent()
                || speakers.employer(phrase).isPresent();
    }

    /// Whom a phrase in a speaker's place means, with those through whom they were heard: a pronoun, "the official" and
    /// "his post" mean somebody who has spoken. Empty where it names nobody who could speak.
    List<Speaker> meant(NounPhrase phrase, Heard before) {
        Token head = phrase.head();
        if (head.tag().startsWith("PRP")) {
            return pronoun(phrase, before);
        }
        Optional<SpeakerReader.Noun> noun = speakers.noun(phrase);
        if (noun.filter(SpeakerReader.Noun::words).isPresent()) {
            List<Speaker> author = author(phrase, before);
            if (!author.isEmpty()) {
                return author;
            }
        }
        if (noun.isPresent() && pointsBack(phrase)) {
            List<Speaker> known = back(phrase, noun.get(), before);
            if (!known.isEmpty()) {
                return known;
            }
        }
        List<Speaker> named = speakers.read(phrase)
                .map(speaker -> withEmployer(phrase, speaker))
                .orElse(List.of());
        return named.isEmpty() || !isOwn(phrase) ? named : through(named, before);
    }

    /// "A reporter with Example Wire": heard through the medium, whose voice theirs is.
    private List<Speaker> withEmployer(NounPhrase phrase, Speaker speaker) {
        return isPerson(speaker)
                ? speakers.employer(phrase)
                        .map(medium -> List.of(medium, speaker.withSpeaksFor(medium.name())))
                        .orElse(List.of(speaker))
                : List.of(speaker);
    }

    /// "Its sources": those of the medium that has spoken.
    private List<Speaker> through(List<Speaker> named, Heard before) {
        List<Speaker> chain = new ArrayList<>(before.latest(BackReference::isMedium));
        chain.addAll(named);
        return chain;
    }

    private boolean isOwn(NounPhrase phrase) {
        return speakers.noun(phrase)
                        .filter(noun -> noun.kind() == Speaker.Kind.ANONYMOUS && !noun.words())
                        .isPresent()
                && phrase.sentence().children(phrase.head(), "nmod:poss").stream()
                        .anyMatch(owner -> owner.tag().equals("PRP$") && refersTo(phrase.sentence(), owner, "speaker"));
    }

    private static boolean isMedium(Speaker speaker) {
        return switch (speaker.kind()) {
            case OUTLET, AGENCY, MONITOR -> true;
            case GOVERNMENT, MILITARY, ARMED_GROUP, PERSON, SOCIAL_MEDIA, ANONYMOUS -> false;
        };
    }

    /// "He" is the last person who spoke, "it" the last body, which may go on citing; "they" whoever spoke last.
    private List<Speaker> pronoun(NounPhrase phrase, Heard before) {
        Sentence sentence = phrase.sentence();
        List<Speaker> near = inSentence(phrase, before);
        if (!near.isEmpty()) {
            return near;
        }
        List<Speaker> known;
        if (refersTo(sentence, phrase.head(), "person")) {
            List<Speaker> topic = before.topic(BackReference::isPerson);
            known = topic.isEmpty() ? before.latest(BackReference::isPerson) : topic;
        } else if (refersTo(sentence, phrase.head(), "speaker") && !refersTo(sentence, phrase.head(), "self")) {
            List<Speaker> topic = before.topic(speaker -> !isPerson(speaker));
            known = topic.isEmpty() ? before.through(speaker -> !isPerson(speaker)) : topic;
        } else {
            known = List.of();
        }
        return known.isEmpty() ? before.last() : known;
    }

    /// "Rebels attacked the post that, they claim, was empty": whom the sentence is about, where nobody has spoken in
    /// it
    /// and more is told behind the pronoun.
    private List<Speaker> inSentence(NounPhrase phrase, Heard before) {
        Sentence sentence = phrase.sentence();
        boolean they = refersTo(sentence, phrase.head(), "speakers");
        boolean it =
                !they && refersTo(sentence, phrase.head(), "speaker") && !refersTo(sentence, phrase.head(), "self");
        boolean heard = !before.speeches().isEmpty()
                && before.speeches().getLast().sentence().index() == sentence.index();
        if (!they && !it || heard || isClosing(phrase)) {
            return List.of();
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() < phrase.head().index() && isTopic(sentence, token))
                .filter(token -> they == isMany(token))
                .map(token -> speakers.read(NounPhrase.of(sentence, token)))
                .flatMap(Optional::stream)
                .filter(speaker -> they || !isPerson(speaker))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isMany(Token noun) {
        return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
    }

    /// ", they said." at the end of a sentence.
    private static boolean isClosing(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.tokens().size() - phrase.head().index() <= LONGEST_BACK;
    }

    /// The subject of the main clause, and what is set before it.
    private static boolean isTopic(Sentence sentence, Token noun) {
        Optional<Token> verb = sentence.head(noun);
        boolean main = verb.filter(head -> head.relation().equals("root") && noun.index() < head.index())
                .isPresent();
        boolean asked = sentence.token(0).tag().startsWith("W");
        return noun.isNoun()
                && main
                && !asked
                && (noun.relation().startsWith("nsubj") || noun.relation().startsWith("obl") && noun.index() <= 2);
    }

    static boolean isPerson(Speaker speaker) {
        return isOfPeople(speaker.kind());
    }

    private static boolean isOfPeople(Speaker.Kind kind) {
        return kind == Speaker.Kind.PERSON || kind == Speaker.Kind.ANONYMOUS;
    }

    /// "The sources" are the sources that spoke last, through whom they spoke; "the channel" is the last medium, "the
    /// group" the last group; "the ministry" is a new speaker unless a ministry has spoken.
    private List<Speaker> back(NounPhrase phrase, SpeakerReader.Noun noun, Heard before) {
        if (noun.words()) {
            return before.last();
        }
        List<Speaker> called = before.called(phrase.head().lemma(), isOfPeople(noun.kind()));
        if (!called.isEmpty()) {
            return called;
        }
        return switch (noun.kind()) {
            case OUTLET, AGENCY ->
                before.latest(
                        speaker -> speaker.kind() == Speaker.Kind.OUTLET || speaker.kind() == Speaker.Kind.AGENCY);
            case ARMED_GROUP ->
                groupBefore(phrase)
                        .map(List::of)
                        .orElseGet(() -> before.latest(speaker -> speaker.kind() == Speaker.Kind.ARMED_GROUP));
            case MONITOR -> before.latest(speaker -> speaker.kind() == Speaker.Kind.MONITOR);
            case PERSON, ANONYMOUS ->
                !phrase.isPlural() && speakers.isSomebody(phrase) && before.speaksAs(Speaker.Kind.PERSON)
                        ? before.last()
                        : List.of();
            case GOVERNMENT, MILITARY, SOCIAL_MEDIA -> List.of();
        };
    }

    /// Whom a sentence is about who could go on to speak: a person with a name, a body that a table knows or that a
    /// noun says it is one. Read by the order of words, as such sentences often have no tree.
    Optional<Speaker> topic(Sentence sentence) {
        return opening(sentence)
                .filter(phrase -> !isMany(phrase.head()))
                .filter(phrase -> isKnownBody(phrase) || phrase.head().name().equals("PERSON"))
                .flatMap(speakers::read)
                .filter(speaker -> speaker.kind() != Speaker.Kind.ANONYMOUS);
    }

    /// The words before the first finite verb, where they are one noun phrase.
    private static Optional<NounPhrase> opening(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int verb = 0;
        while (verb < tokens.size() && OPENS.contains(tokens.get(verb).tag())) {
            verb++;
        }
        if (verb == tokens.size() || !ClosingAside.isFinite(tokens.get(verb))) {
            return Optional.empty();
        }
        int end = 0;
        while (end < verb && !tokens.get(end).tag().equals("IN")) {
            end++;
        }
        return end > 0 && tokens.get(end - 1).isNoun()
                ? Optional.of(new NounPhrase(sentence, tokens.get(end - 1), tokens.subList(0, verb)))
                : Optional.empty();
    }

    private boolean isKnownBody(NounPhrase phrase) {
        return actors.at(phrase).isPresent()
                || speakers.noun(phrase)
                        .filter(noun -> !noun.words() && !isOfPeople(noun.kind()))
                        .isPresent();
    }

    /// "Four fighters of Example Brigade died, the group said": the group that the sentence has named.
    private Optional<Speaker> groupBefore(NounPhrase phrase) {
        return actors.in(phrase.sentence()).stream()
                .filter(match -> match.last().index() < phrase.head().index())
                .map(Match::value)
                .filter(actor -> actor.kind() == Speaker.Kind.ARMED_GROUP)
                .reduce((first, second) -> second)
                .map(actor -> new Speaker(actor.name(), actor.kind()));
    }

    /// Whose words a phrase names: "his post", "the ministry's statement", "a statement from the Pentagon".
    List<Speaker> author(NounPhrase phrase, Heard before) {
        Sentence sentence = phrase.sentence();
        for (Token child : sentence.children(phrase.head())) {
            String relation = sentence.markedRelation(child);
            if (child.tag().equals("PRP$")) {
                // What somebody writes needs no medium through which they were heard before.
                List<Speaker> topic = refersTo(sentence, child, "speaker")
                        ? before.topic(speaker -> !isPerson(speaker))
                        : before.topic(BackReference::isPerson);
                if (!topic.isEmpty()) {
                    return topic;
                }
                return before.last().isEmpty()
                        ? List.of()
                        : List.of(before.last().getLast());
            }
            boolean owner = child.isNoun() && (child.relation().equals("nmod:poss") || AUTHOR.contains(relation));
            if (owner) {
                List<Speaker> author = meant(NounPhrase.of(sentence, child), before);
                if (!author.isEmpty()) {
                    return author;
                }
            }
        }
        Optional<Speaker> actor = actors.in(sentence).stream()
                .filter(match -> phrase.tokens().contains(match.first()))
                .findFirst()
                .map(match -> new Speaker(match.value().name(), match.value().kind()));
        return actor.map(List::of).orElseGet(() -> issuer(phrase, before));
    }

    /// "The army released a statement saying …": who does something with words they wrote.
    private List<Speaker> issuer(NounPhrase phrase, Heard before) {
        Sentence sentence = phrase.sentence();
        return phrase.head().relation().equals("obj")
                ? sentence.head(phrase.head()).stream()
                        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                        .findFirst()
                        .map(subject -> meant(NounPhrase.of(sentence, subject), before))
                        .orElse(List.of())
                : List.of();
    }

    private boolean refersTo(Sentence sentence, Token token, String what) {
        return pronouns.at(sentence, token.index())
                .map(Match::value)
                .filter(refers -> refers.contains(what))
                .isPresent();
    }

    /// Whether a phrase only points back: "the official", "that same channel".
    private boolean pointsBack(NounPhrase phrase) {
        List<Token> lead = phrase.upToHead();
        boolean unnamed = lead.stream().noneMatch(Token::isName) && lead.size() <= LONGEST_BACK;
        boolean whole = phrase.sentence().children(phrase.head()).stream()
                .noneMatch(child -> child.relation().startsWith("nmod")
                        && child.index() > phrase.head().index());
        return unnamed && whole && refersTo(phrase.sentence(), lead.getFirst(), "heard");
    }
}
