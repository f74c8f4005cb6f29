package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Cues.Cue;
import org.hearsay.attribution.Cues.Use;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Through which medium a speaker was heard: "told Reuters", "said in a broadcast on Radio Example", "the agency was
/// told by two officers".
final class Media {
    /// How a medium hangs on a verb of saying, or on a word for what was said.
    private static final Set<String> THROUGH = Set.of("on", "in", "to", "with", "via", "through", "for");

    private static final Set<String> TOLD = Set.of("obj", "iobj");

    private final BackReference speakers;

    Media(BackReference speakers) {
        this.speakers = speakers;
    }

    /// The medium, with those through whom it is cited, the outermost first; empty where none is named.
    List<Speaker> through(Sentence sentence, Match<Cue> match, Optional<NounPhrase> subject, Heard before) {
        Token verb = match.tokens().stream().filter(Token::isVerb).findFirst().orElse(match.first());
        Stream<Token> told = match.value().use() == Use.HEARER ? told(sentence, verb) : Stream.empty();
        return Stream.concat(told, named(sentence, verb))
                .filter(token -> subject.filter(phrase -> phrase.tokens().contains(token))
                        .isEmpty())
                .map(token -> NounPhrase.of(sentence, token))
                .filter(phrase -> speakers.isPrinted(phrase)
                        || isToldByName(phrase)
                        || phrase.tokens().stream().noneMatch(Media::isOwner))
                .map(phrase -> speakers.meant(phrase, before))
                .filter(Media::isMedium)
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Token> told(Sentence sentence, Token verb) {
        String heard = "nsubj:pass";
        int behind = verb.index() + 1;
        Stream<Token> lost = sentence.tokens().stream()
                .filter(token -> token.index() > verb.index() && token.isNoun())
                .limit(1)
                .map(noun -> SourcePhrases.lastOfRun(sentence, noun))
                .filter(noun -> noun.index() - behind < 4);
        return Stream.concat(
                sentence.children(verb).stream()
                        .filter(child -> TOLD.contains(child.relation())
                                || child.relation().equals(heard)),
                sentence.children(verb).stream().anyMatch(child -> TOLD.contains(child.relation()))
                        ? Stream.empty()
                        : lost);
    }

    /// The names in what hangs on the verb by such a preposition, at any depth short of another clause.
    private static Stream<Token> named(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.relation().startsWith("obl") && isThrough(sentence, child))
                .flatMap(child -> sentence
                        .subtree(child, below -> below.relation().startsWith("acl"))
                        .stream()
                        .filter(token -> token.isProperNoun() || token.index() == child.index())
                        .filter(token -> token.index() == child.index() || isThrough(sentence, token)));
    }

    private static boolean isThrough(Sentence sentence, Token noun) {
        return sentence.children(noun, "case").stream()
                .anyMatch(sign -> THROUGH.contains(sign.word().toLowerCase(Locale.ROOT)));
    }

    /// "His website", "the group's channel": where somebody speaks for themselves.
    private static boolean isOwner(Token token) {
        return token.tag().equals("PRP$") || token.tag().equals("POS");
    }

    /// "Told the rebels' Example television": a medium with a name of its own is told, whosever it is.
    private static boolean isToldByName(NounPhrase phrase) {
        return TOLD.contains(phrase.head().relation())
                && phrase.tokens().stream().anyMatch(Token::isProperNoun);
    }

    private static boolean isPrinter(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.OUTLET || speaker.kind() == Speaker.Kind.AGENCY;
    }

    /// An outlet or agency with a name, or told from others ("state television").
    private static boolean isMedium(List<Speaker> chain) {
        if (chain.isEmpty()) {
            return false;
        }
        Speaker last = chain.getLast();
        Speaker printer = chain.size() > 1 ? chain.get(chain.size() - 2) : last;
        boolean reports = isPrinter(printer) && last.voice().equals(printer.name());
        boolean prints = reports || isPrinter(last);
        boolean told =
                Character.isUpperCase(last.name().codePointAt(0)) || last.name().contains(" ") || chain.size() > 1;
        return prints && told;
    }
}
