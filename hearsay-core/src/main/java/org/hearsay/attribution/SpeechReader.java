package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribution.Cues.Cue;
import org.hearsay.attribution.Cues.Takes;
import org.hearsay.attribution.Cues.Use;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who says what in a sentence: verbs of saying, and "according to".
///
/// Pronouns and "the official" go back to who spoke last; the reader of a whole report hands that speech in.
final class SpeechReader {
    private final Cues cues;
    private final ContentReader contents;
    private final AccordingTo accordingTo;
    private final SpeakerReader speakers;
    private final Numbers numbers;
    private final boolean thoughts;

    /// @param thoughts whether what somebody thinks is wanted too
    SpeechReader(Lexicon lexicon, SpeakerReader speakers, boolean thoughts) {
        this.speakers = speakers;
        this.thoughts = thoughts;
        cues = new Cues(lexicon);
        contents = new ContentReader(cues);
        accordingTo = new AccordingTo(speakers);
        numbers = new Numbers(lexicon);
    }

    /// The speeches of a sentence, those with no speaker or content known among them.
    ///
    /// @param before the last speech before this sentence whose speaker is known; null where nobody has spoken yet
    List<Speech> read(Sentence sentence, @Nullable Speech before) {
        List<Speech> found = new ArrayList<>();
        Speech last = before;
        for (Match<Cue> match : cues.in(sentence, thoughts)) {
            Token verb = match.first();
            if (verb.isVerb() || match.value().use() == Use.THOUGHT) {
                Optional<Speech> speech = spoken(sentence, match, last);
                speech.ifPresent(found::add);
                last = speech.filter(it -> !it.speakers().isEmpty() && it.act() != Speech.Act.THINKS)
                        .orElse(last);
            }
        }
        accordingTo.in(sentence).ifPresent(found::add);
        return found;
    }

    /// Whether a sentence names a cue at all; cheap, needs no tree.
    boolean names(Sentence sentence) {
        return !cues.in(sentence, thoughts).isEmpty() || accordingTo.isIn(sentence);
    }

    private Optional<Speech> spoken(Sentence sentence, Match<Cue> match, @Nullable Speech before) {
        Token verb = match.first();
        Cue cue = match.value();
        if (cue.use() == Use.SOURCE && !isMain(sentence, verb)) {
            return Optional.empty();
        }
        Optional<NounPhrase> subject =
                cue.takes() == Takes.RAISING ? Optional.empty() : SubjectReader.of(sentence, verb);
        if (subject.filter(this::isNobody).isPresent()) {
            return Optional.empty();
        }
        List<Speaker> chain = new ArrayList<>();
        if (cue.use() != Use.THOUGHT) {
            subject.map(phrase -> who(phrase, before)).ifPresent(chain::addAll);
            cited(sentence, verb, subject).ifPresent(chain::add);
            if (cue.use() == Use.HEARER && !chain.isEmpty()) {
                hearer(sentence, verb).ifPresent(chain::addFirst);
            }
        }
        Speech.Act act = switch (cue.use()) {
            case BLAMED -> Speech.Act.BLAMES;
            case RESPONSIBILITY -> Speech.Act.ANSWERS_FOR;
            case SAID, SOURCE, HEARER -> Speech.Act.SAYS;
            case THOUGHT -> Speech.Act.THINKS;
        };
        return Optional.of(new Speech(
                chain,
                source(sentence, verb, subject),
                contents.of(sentence, match, verb),
                cue.stance(),
                act,
                sentence,
                verb,
                cue.rule()));
    }

    /// The words that name the speaker; of "the mayor, who said" both.
    private static List<Span> source(Sentence sentence, Token verb, Optional<NounPhrase> subject) {
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Span> relative = sentence.children(verb, "nsubj").stream()
                .filter(token -> token.tag().startsWith("W"))
                .map(Token::span)
                .toList();
        return Spans.union(List.of(subject.get().span()), relative);
    }

    /// "No group claimed responsibility": nobody speaks.
    private boolean isNobody(NounPhrase phrase) {
        return numbers.in(phrase).filter(number -> number.range().isNone()).isPresent();
    }

    /// "citing" and "quoting" beside another verb of saying only lengthen its chain.
    private static boolean isMain(Sentence sentence, Token verb) {
        return !verb.tag().equals("VBG") && !sentence.children(verb, "nsubj").isEmpty();
    }

    private List<Speaker> who(NounPhrase phrase, @Nullable Speech before) {
        boolean pronoun = phrase.head().tag().equals("PRP");
        if (before != null && (pronoun || speakers.pointsBack(phrase))) {
            return pronoun ? before.speakers() : back(phrase, before);
        }
        return pronoun ? List.of() : speakers.read(phrase).map(List::of).orElse(List.of());
    }

    /// "The sources" are the sources that spoke last, through whom they spoke; "the ministry" is a new speaker unless a
    /// ministry spoke last.
    private List<Speaker> back(NounPhrase phrase, Speech before) {
        String noun = phrase.head().lemma();
        for (int depth = before.speakers().size(); depth > 0; depth--) {
            String name = before.speakers().get(depth - 1).name().toLowerCase(Locale.ROOT);
            if (name.contains(noun)) {
                return before.speakers().subList(0, depth);
            }
        }
        boolean person = before.innermost().kind() == Speaker.Kind.PERSON;
        Optional<Speaker> read = speakers.read(phrase);
        boolean role = read.filter(
                        speaker -> speaker.kind() == Speaker.Kind.ANONYMOUS || speaker.kind() == Speaker.Kind.PERSON)
                .isPresent();
        return person && role ? before.speakers() : read.map(List::of).orElse(List.of());
    }

    /// Whom the speaker cites: "Reuters reported, citing a source".
    private Optional<Speaker> cited(Sentence sentence, Token verb, Optional<NounPhrase> subject) {
        for (Match<Cue> match : cues.in(sentence, false)) {
            Token citing = match.first();
            boolean beside = match.value().use() == Use.SOURCE
                    && (sentence.dominates(verb, citing)
                            || subject.filter(phrase -> sentence.dominates(phrase.head(), citing))
                                    .isPresent()
                            || citing.index() == verb.index());
            if (beside) {
                return objectOf(sentence, citing)
                        .map(phrase -> behind(phrase, citing))
                        .flatMap(speakers::read);
            }
        }
        return Optional.empty();
    }

    /// The part of a phrase that stands behind a verb, which the parser may take for an adjective of its object.
    private static NounPhrase behind(NounPhrase phrase, Token verb) {
        List<Token> behind = phrase.tokens().stream()
                .filter(token -> token.index() > verb.index())
                .toList();
        return behind.isEmpty() ? phrase : new NounPhrase(phrase.sentence(), phrase.head(), behind);
    }

    private static Optional<NounPhrase> objectOf(Sentence sentence, Token verb) {
        Optional<NounPhrase> parsed = sentence.children(verb, "obj").stream()
                .map(token -> NounPhrase.of(sentence, token))
                .findFirst();
        if (parsed.isPresent()) {
            return parsed;
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() > verb.index() && token.isNoun())
                .findFirst()
                .map(token -> NounPhrase.of(sentence, AccordingTo.lastOfRun(sentence, token)));
    }

    /// The outlet that passes on what it was told.
    private Optional<Speaker> hearer(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child ->
                        child.relation().equals("obj") || child.relation().equals("iobj"))
                .map(child -> NounPhrase.of(sentence, child))
                .flatMap(phrase -> speakers.read(phrase).stream())
                .filter(speaker -> speaker.kind() == Speaker.Kind.OUTLET || speaker.kind() == Speaker.Kind.AGENCY)
                .findFirst();
    }
}
