package org.hearsay.attribution;

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
        return speakers.read(phrase).map(List::of).orElse(List.of());
    }

    /// "He" is the last person who spoke, "it" the last body, which may go on citing; "they" whoever spoke last.
    private List<Speaker> pronoun(NounPhrase phrase, Heard before) {
        Sentence sentence = phrase.sentence();
        List<Speaker> known;
        if (refersTo(sentence, phrase.head(), "person")) {
            known = before.latest(BackReference::isPerson);
        } else if (refersTo(sentence, phrase.head(), "speaker")) {
            known = before.through(speaker -> !isPerson(speaker));
        } else {
            known = List.of();
        }
        return known.isEmpty() ? before.last() : known;
    }

    static boolean isPerson(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.ANONYMOUS;
    }

    /// "The sources" are the sources that spoke last, through whom they spoke; "the channel" is the last medium, "the
    /// group" the last group; "the ministry" is a new speaker unless a ministry has spoken.
    private List<Speaker> back(NounPhrase phrase, SpeakerReader.Noun noun, Heard before) {
        if (noun.words()) {
            return before.last();
        }
        List<Speaker> called = before.called(phrase.head().lemma());
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
                !phrase.isPlural() && before.speaksAs(Speaker.Kind.PERSON) ? before.last() : List.of();
            case GOVERNMENT, MILITARY, SOCIAL_MEDIA -> List.of();
        };
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
    private List<Speaker> author(NounPhrase phrase, Heard before) {
        Sentence sentence = phrase.sentence();
        for (Token child : sentence.children(phrase.head())) {
            String relation = sentence.markedRelation(child);
            if (child.tag().equals("PRP$")) {
                return before.last();
            }
            boolean owner = child.isNoun() && (child.relation().equals("nmod:poss") || AUTHOR.contains(relation));
            if (owner) {
                List<Speaker> author = meant(NounPhrase.of(sentence, child), before);
                if (!author.isEmpty()) {
                    return author;
                }
            }
        }
        return actors.in(sentence).stream()
                .filter(match -> phrase.tokens().contains(match.first()))
                .findFirst()
                .map(match ->
                        List.of(new Speaker(match.value().name(), match.value().kind())))
                .orElse(List.of());
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
