package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who says what in a sentence: verbs of saying, and "according to".
///
/// Pronouns and "the official" go back to who spoke last; the reader of a whole report hands that speech in.
final class SpeechReader {
    private static final String ACCORDING_TO = "en/grammar/according-to";
    private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "parataxis");

    private final PhraseIndex<Cue> verbs = new PhraseIndex<>();
    private final SpeakerReader speakers;
    private final Numbers numbers;

    private enum Use {
        SAID,
        BLAMED,
        RESPONSIBILITY,
        SOURCE,
        HEARER
    }

    private record Cue(Use use, Stance stance, String rule) {}

    SpeechReader(Lexicon lexicon, SpeakerReader speakers) {
        this.speakers = speakers;
        numbers = new Numbers(lexicon);
        for (Row row : lexicon.table("en/reporting-verbs").rows()) {
            Stance stance = Stance.of(row.need("stance"))
                    .orElseThrow(() -> row.wrong("stance is asserts, denies or cannot-confirm"));
            Use use = switch (row.need("object")) {
                case "said" -> Use.SAID;
                case "blamed" -> Use.BLAMED;
                case "responsibility" -> Use.RESPONSIBILITY;
                case "source" -> Use.SOURCE;
                case "hearer" -> Use.HEARER;
                default -> throw row.wrong("object is said, blamed, responsibility, source or hearer");
            };
            verbs.add(row.need("word"), new Cue(use, stance, row.id()));
        }
    }

    /// The speeches of a sentence.
    ///
    /// @param before the last speech before this sentence; null where nobody has spoken yet
    List<Speech> read(Sentence sentence, @Nullable Speech before) {
        List<Speech> found = new ArrayList<>();
        Speech last = before;
        for (Match<Cue> match : verbs.in(sentence)) {
            Token verb = match.first();
            if (verb.isVerb()) {
                Optional<Speech> speech = spoken(sentence, verb, match.value(), last);
                speech.ifPresent(found::add);
                last = speech.orElse(last);
            }
        }
        accordingTo(sentence).ifPresent(found::add);
        return found;
    }

    /// Whether a sentence names a cue at all; cheap, needs no tree.
    boolean names(Sentence sentence) {
        return !verbs.in(sentence).isEmpty()
                || sentence.tokens().stream().anyMatch(token -> token.word().equalsIgnoreCase("according"));
    }

    private Optional<Speech> spoken(Sentence sentence, Token verb, Cue cue, @Nullable Speech before) {
        if (cue.use() == Use.SOURCE && !isMain(sentence, verb)) {
            return Optional.empty();
        }
        List<Speaker> chain = new ArrayList<>();
        Optional<NounPhrase> subject = subject(sentence, verb);
        if (subject.filter(this::isNobody).isPresent()) {
            return Optional.empty();
        }
        subject.map(phrase -> who(phrase, before)).ifPresent(chain::addAll);
        cited(sentence, verb, subject).ifPresent(chain::add);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        if (cue.use() == Use.HEARER) {
            hearer(sentence, verb).ifPresent(outlet -> chain.addFirst(outlet));
        }
        Speech.Act act = switch (cue.use()) {
            case BLAMED -> Speech.Act.BLAMES;
            case RESPONSIBILITY -> Speech.Act.ANSWERS_FOR;
            case SAID, SOURCE, HEARER -> Speech.Act.SAYS;
        };
        return Optional.of(new Speech(chain, content(sentence, verb), cue.stance(), act, sentence, verb, cue.rule()));
    }

    /// "No group claimed responsibility": nobody speaks.
    private boolean isNobody(NounPhrase phrase) {
        return numbers.in(phrase).filter(number -> number.range().isNone()).isPresent();
    }

    /// "citing" and "quoting" beside another verb of saying only lengthen its chain.
    private static boolean isMain(Sentence sentence, Token verb) {
        return !verb.tag().equals("VBG") && !sentence.children(verb, "nsubj").isEmpty();
    }

    private static Optional<NounPhrase> subject(Sentence sentence, Token verb) {
        boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
        List<Token> below = new ArrayList<>(sentence.children(verb));
        // "were held responsible by the army": the agent hangs on the second word of the verb.
        sentence.children(verb, "xcomp").forEach(word -> below.addAll(sentence.children(word)));
        for (Token child : below) {
            boolean agent = sentence.markedRelation(child).equals("obl:by")
                    || child.relation().equals("obl:agent");
            if (sentence.isInDateline(child)) {
                continue;
            }
            if (passive
                    ? agent
                    : child.head() == verb.index() && child.relation().equals("nsubj")) {
                return Optional.of(NounPhrase.of(sentence, child));
            }
        }
        return passive || !sentence.hasTree() ? Optional.empty() : besideVerb(sentence, verb);
    }

    /// Where the parser lost the subject: the noun right before the verb ("…, local media said") or behind it.
    private static Optional<NounPhrase> besideVerb(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBD") && !verb.tag().equals("VBZ")) {
            return Optional.empty();
        }
        int before = verb.index() - 1;
        while (before > 0
                && (sentence.token(before).tag().startsWith("RB")
                        || sentence.token(before).relation().startsWith("aux"))) {
            before--;
        }
        if (before >= 0
                && (sentence.token(before).isNoun()
                        || sentence.token(before).tag().equals("PRP"))) {
            return Optional.of(shortPhrase(sentence, sentence.token(before)));
        }
        return Optional.empty();
    }

    private static NounPhrase shortPhrase(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0 && isPartOfName(sentence.token(from - 1))) {
            from--;
        }
        return new NounPhrase(sentence, head, sentence.tokens().subList(from, head.index() + 1));
    }

    private static boolean isPartOfName(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || token.tag().equals("POS");
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
            String name = before.speakers().get(depth - 1).name().toLowerCase(java.util.Locale.ROOT);
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
        for (Match<Cue> match : verbs.in(sentence)) {
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
                .map(token -> NounPhrase.of(sentence, headOf(sentence, token)));
    }

    /// The last noun of a run of nouns.
    private static Token headOf(Sentence sentence, Token noun) {
        int at = noun.index();
        while (at + 1 < sentence.tokens().size() && sentence.token(at + 1).isNoun()) {
            at++;
        }
        return sentence.token(at);
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

    /// What is said: the clause below the verb, else all of the sentence.
    private Span content(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (CONTENT.contains(child.relation()) && child.index() > verb.index() && !closes(sentence, child)) {
                return Sentence.cover(sentence.subtree(child, below -> false));
            }
        }
        return sentence.span();
    }

    /// ", Example Daily reported." at the end: no clause of its own, but the one who passes on all that stands before.
    private boolean closes(Sentence sentence, Token verb) {
        int rest = sentence.tokens().size() - 1 - verb.index();
        return rest <= 1
                && verbs.at(sentence, verb.index()).isPresent()
                && sentence.children(verb).stream()
                        .allMatch(child -> child.relation().equals("nsubj")
                                || child.relation().equals("punct"));
    }

    private Optional<Speech> accordingTo(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean here = token.word().equalsIgnoreCase("according")
                    && token.index() + 2 < sentence.tokens().size()
                    && sentence.token(token.index() + 1).lemma().equals("to");
            if (here) {
                return speakerBehind(sentence, token.index() + 1)
                        .flatMap(speakers::read)
                        .map(speaker -> new Speech(
                                List.of(speaker),
                                sentence.span(),
                                Stance.ASSERTS,
                                Speech.Act.SAYS,
                                sentence,
                                token,
                                ACCORDING_TO));
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> speakerBehind(Sentence sentence, int preposition) {
        Token to = sentence.token(preposition);
        Token marked = sentence.head(to)
                .flatMap(above -> above.isNoun() ? Optional.of(above) : sentence.head(above))
                .orElse(to);
        if (marked.isNoun() && marked.index() > preposition) {
            return Optional.of(NounPhrase.of(sentence, marked));
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() > preposition && token.isNoun())
                .findFirst()
                .map(token -> NounPhrase.of(sentence, headOf(sentence, token)));
    }
}
