package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Cues.Cue;
import org.hearsay.attribution.Cues.Takes;
import org.hearsay.attribution.Cues.Use;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds who says what in a sentence: verbs of saying, and phrases such as "according to".
///
/// Pronouns and "the official" go back to who has spoken; the reader of a whole report hands that in.
final class SpeechReader {
    /// Tags of what leads up to a noun.
    private static final Set<String> LEADS = Set.of("DT", "POS", "PRP$");

    private final Cues cues;
    private final ContentReader contents;
    private final SourcePhrases phrases;
    private final BackReference speakers;
    private final Headings headings;
    private final Announcements announcements;
    private final Media media;
    private final Numbers numbers;
    private final Deeds deeds;
    private final PhraseIndex<String> negations = new PhraseIndex<>();
    private final boolean thoughts;

    /// @param thoughts whether what somebody thinks is wanted too
    SpeechReader(Lexicon lexicon, SpeakerReader speakers, boolean thoughts) {
        this.speakers = new BackReference(lexicon, speakers);
        this.thoughts = thoughts;
        cues = new Cues(lexicon);
        contents = new ContentReader(cues);
        headings = new Headings(lexicon, speakers);
        announcements = new Announcements(lexicon, this.speakers);
        media = new Media(this.speakers);
        phrases = new SourcePhrases(lexicon, this.speakers);
        numbers = new Numbers(lexicon);
        deeds = new Deeds(lexicon);
        lexicon.table("en/negations").rows().forEach(row -> negations.add(row.need("word"), row.id()));
    }

    /// The speeches of a sentence, those with no speaker or content known among them.
    ///
    /// @param before who has spoken before this sentence
    List<Speech> read(Sentence sentence, Heard before) {
        List<Speech> found = new ArrayList<>();
        Heard heard = before;
        List<Speech> phrased = phrases.in(sentence, List.of(), before);
        for (Match<Cue> match : cues.in(sentence, thoughts)) {
            Token verb = verb(match);
            if (!isAdjective(sentence, verb) && verb.isVerb() || match.value().use() == Use.THOUGHT) {
                Optional<Speech> speech = spoken(
                        sentence,
                        match,
                        found,
                        phrased.stream()
                                .filter(it ->
                                        !it.speakers().isEmpty() && it.cue().index() < verb.index())
                                .reduce(heard, Heard::and, (some, other) -> other));
                speech.ifPresent(found::add);
                heard = speech.filter(it -> !it.speakers().isEmpty() && it.act() != Speech.Act.THINKS)
                        .map(heard::and)
                        .orElse(heard);
            }
        }
        headings.in(sentence).ifPresent(found::add);
        if (found.stream().noneMatch(speech -> speech.cue().relation().equals("root"))) {
            announcements.in(sentence, heard).ifPresent(found::add);
        }
        return phrases.in(sentence, found, heard);
    }

    /// Whom a sentence is about who could go on to speak.
    Optional<Speaker> topic(Sentence sentence) {
        return speakers.topic(sentence);
    }

    /// Whether a sentence names a cue at all; cheap, needs no tree.
    boolean names(Sentence sentence) {
        return !cues.in(sentence, thoughts).isEmpty()
                || phrases.isIn(sentence)
                || headings.mayBeIn(sentence)
                || announcements.mayBeIn(sentence);
    }

    /// "Monday's reported attack", "the alleged attack".
    private static boolean isAdjective(Sentence sentence, Token verb) {
        int at = verb.index();
        // "a so-called monitor"
        return verb.relation().equals("amod")
                        && at > 0
                        && sentence.token(at - 1).tag().equals("HYPH")
                || at > 0
                        && at + 1 < sentence.tokens().size()
                        && LEADS.contains(sentence.token(at - 1).tag())
                        && sentence.token(at + 1).isNoun()
                        && (verb.tag().equals("VBN") || verb.tag().equals("VBD"));
    }

    /// The verb of a cue: of "not comment" the second word.
    private static Token verb(Match<Cue> match) {
        return match.tokens().stream().filter(Token::isVerb).findFirst().orElse(match.first());
    }

    private Optional<Speech> spoken(Sentence sentence, Match<Cue> match, List<Speech> earlier, Heard before) {
        Token verb = verb(match);
        Cue cue = match.value();
        if (cue.use() == Use.SOURCE && (!isMain(sentence, verb) || isQuoting(sentence, verb))) {
            return Optional.empty();
        }
        Optional<NounPhrase> subject =
                cue.takes() == Takes.RAISING ? Optional.empty() : subject(sentence, match, before);
        if (subject.filter(this::isNobody).isPresent()) {
            return Optional.empty();
        }
        if (cue.use() == Use.TEXT && subject.filter(speakers::isWords).isEmpty()) {
            return Optional.empty();
        }
        List<Speaker> chain = new ArrayList<>();
        if (cue.use() != Use.THOUGHT) {
            subject.map(phrase -> who(phrase, before)).ifPresent(chain::addAll);
            chain.addAll(quotedBy(sentence, match, before));
            chain.addAll(cited(sentence, verb, subject, before));
            Optional<Speech> same = earlier.stream()
                    .filter(speech -> verb.tag().equals("VBG") && isOf(speech, verb))
                    .findFirst();
            if (same.isPresent() && chain.size() == 1) {
                chain.clear();
                chain.addAll(same.get().speakers());
            } else if (!chain.isEmpty()) {
                chain.addAll(0, media.through(sentence, match, subject, before));
            }
        }
        Optional<Token> quoting = quoting(sentence, verb);
        if (quoting.isPresent() && cue.use() != Use.THOUGHT) {
            chain.addAll(
                    0,
                    SubjectReader.agent(sentence, quoting.get())
                            .or(() -> SubjectReader.agent(sentence, verb))
                            .map(agent -> who(agent, before))
                            .orElse(List.of()));
        }
        List<Span> content = contents.of(sentence, match, verb);
        if (content.isEmpty() && quoting.isPresent()) {
            content = cues.at(sentence, quoting.get())
                    .map(outer -> contents.of(sentence, outer, quoting.get()))
                    .orElse(List.of());
        }
        if (content.isEmpty() && cue.takes() == Takes.FIGURE) {
            return Optional.empty();
        }
        Speech.Act act = switch (cue.use()) {
            case BLAMED -> Speech.Act.BLAMES;
            case LAID -> Speech.Act.LAYS_BLAME;
            case RESPONSIBILITY -> Speech.Act.ANSWERS_FOR;
            case CLAIMED -> isForDeed(sentence, verb) ? Speech.Act.ANSWERS_FOR : Speech.Act.SAYS;
            case SAID, SOURCE, HEARER, TEXT -> Speech.Act.SAYS;
            case THOUGHT -> Speech.Act.THINKS;
        };
        return Optional.of(new Speech(
                chain,
                source(sentence, verb, subject),
                content,
                stance(sentence, match),
                act,
                sentence,
                verb,
                cue.rule()));
    }

    /// Who speaks; of "An attack, said the commander of the force" the one behind the verb, where what stands before it
    /// is nobody.
    private Optional<NounPhrase> subject(Sentence sentence, Match<Cue> match, Heard before) {
        Token verb = verb(match);
        boolean says = match.value().use() == Use.SAID && match.value().takes() == Takes.BOTH;
        Optional<NounPhrase> inverted = says
                ? SubjectReader.inverted(sentence, verb)
                        .filter(phrase -> !who(phrase, before).isEmpty())
                : Optional.empty();
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<NounPhrase> subject = SubjectReader.of(sentence, verb, match.last());
        return subject.filter(phrase -> !who(phrase, before).isEmpty())
                .or(() -> SubjectReader.behindVerb(sentence, verb)
                        .map(phrase -> NounPhrase.of(sentence, phrase.head()))
                        .filter(phrase -> !who(phrase, before).isEmpty()))
                .or(() -> subject);
    }

    /// "Did not say how many died", "would not say whether": what is not said is left open.
    private Stance stance(Sentence sentence, Match<Cue> match) {
        Cue cue = match.value();
        boolean open = cue.stance() == Stance.ASSERTS
                && cue.use() != Use.THOUGHT
                && sentence.children(verb(match)).stream()
                        .filter(child -> child.index() < match.first().index()
                                && sentence
                                        .tokens()
                                        .subList(child.index(), match.first().index())
                                        .stream()
                                        .allMatch(between -> between.tag().startsWith("RB")))
                        .anyMatch(child -> negations.at(sentence, child.index()).isPresent());
        return open ? Stance.CANNOT_CONFIRM : cue.stance();
    }

    /// "Told the agency that rockets fell, adding that nobody was hurt": the second verb goes on where the first spoke.
    private static boolean isOf(Speech speech, Token verb) {
        return speech.act() == Speech.Act.SAYS
                && !speech.speakers().isEmpty()
                && verb.head() == speech.cue().index();
    }

    /// The verb that quotes a speaker by this one: "**was quoted** by the agency as saying".
    private static Optional<Token> quoting(Sentence sentence, Token verb) {
        return SubjectReader.isQuotedAs(sentence, verb)
                ? sentence.head(verb).filter(above -> SubjectReader.isPassive(sentence, above))
                : Optional.empty();
    }

    private static boolean isQuoting(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(below -> quoting(sentence, below).filter(verb::equals).isPresent());
    }

    /// "Claimed Sunday's attack", "the attack was claimed by the group": a deed, and no clause.
    private boolean isForDeed(Sentence sentence, Token verb) {
        boolean clause = !sentence.children(verb, "ccomp").isEmpty()
                || !sentence.children(verb, "xcomp").isEmpty();
        Stream<Token> objects = sentence.children(verb).stream()
                .filter(child ->
                        child.relation().equals("obj") || child.relation().equals("nsubj:pass"));
        Stream<Token> described = verb.relation().equals("acl") ? sentence.head(verb).stream() : Stream.empty();
        return !clause && Stream.concat(objects, described).anyMatch(noun -> deeds.isNamed(sentence, noun));
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
        return !verb.tag().equals("VBG")
                && (!sentence.children(verb, "nsubj").isEmpty()
                        || SubjectReader.isPassive(sentence, verb)
                        || ClosingAside.of(sentence, verb, verb).isPresent());
    }

    private List<Speaker> who(NounPhrase phrase, Heard before) {
        return speakers.meant(phrase, before);
    }

    /// "Sources were quoted by the network": who is quoted, behind the one who quotes.
    private List<Speaker> quotedBy(Sentence sentence, Match<Cue> match, Heard before) {
        Token verb = verb(match);
        boolean passive = match.value().use() == Use.SOURCE && SubjectReader.isPassive(sentence, verb);
        return passive
                ? sentence.children(verb, "nsubj:pass").stream()
                        .findFirst()
                        .map(quoted -> who(NounPhrase.of(sentence, quoted), before))
                        .orElse(List.of())
                : List.of();
    }

    /// Whom the speaker cites: "Reuters reported, citing a source".
    private List<Speaker> cited(Sentence sentence, Token verb, Optional<NounPhrase> subject, Heard before) {
        for (Match<Cue> match : cues.in(sentence, false)) {
            Token citing = match.first();
            boolean beside = match.value().use() == Use.SOURCE
                    && !SubjectReader.isPassive(sentence, citing)
                    && (citing.index() == verb.index() || !speaksItself(sentence, citing))
                    && (sentence.dominates(verb, citing)
                            || subject.filter(phrase -> sentence.dominates(phrase.head(), citing))
                                    .isPresent()
                            || citing.index() == verb.index()
                            || isRightBehind(sentence, verb, citing));
            if (beside) {
                return objectOf(sentence, citing)
                        .map(phrase -> who(behind(phrase, citing), before))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /// "The army denied it, the agency learned from sources": who cites has a subject of its own.
    private static boolean speaksItself(Sentence sentence, Token citing) {
        return sentence.children(citing, "nsubj").stream()
                .anyMatch(subject -> !subject.tag().startsWith("W"));
    }

    /// "…, Reuters reports, citing the ministry": behind the last verb of saying before it, whatever it hangs on.
    private boolean isRightBehind(Sentence sentence, Token verb, Token citing) {
        return citing.tag().equals("VBG")
                && verb.index() < citing.index()
                && cues.in(sentence, false).stream()
                        .filter(match -> match.value().use() != Use.SOURCE)
                        .map(SpeechReader::verb)
                        .noneMatch(other -> verb.index() < other.index() && other.index() < citing.index());
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
                .map(token -> NounPhrase.of(sentence, SourcePhrases.lastOfRun(sentence, token)));
    }
}
