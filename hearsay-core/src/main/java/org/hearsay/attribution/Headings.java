package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// "Army: rockets hit the base": a speaker before a colon, as headlines and transcripts put it.
final class Headings {
    private static final String RULE = "en/grammar/colon";

    /// A speaker's name in a heading is no longer, in words.
    private static final int LONGEST = 5;

    /// What is said is no shorter, in words.
    private static final int SHORTEST = 3;

    /// The short form of a state or a body is no longer, in letters.
    private static final int LONGEST_SHORT_FORM = 3;

    private static final Set<String> PLACES = Set.of("CITY", "LOCATION", "STATE_OR_PROVINCE", "COUNTRY");

    private final SpeakerReader speakers;

    private final PhraseIndex<String> times = new PhraseIndex<>();

    Headings(Lexicon lexicon, SpeakerReader speakers) {
        this.speakers = speakers;
        lexicon.table("en/time-words").rows().forEach(row -> times.add(row.need("word"), row.id()));
        lexicon.table("en/date-words").rows().forEach(row -> times.add(row.need("word"), row.id()));
    }

    /// Whether a sentence may begin with a speaker and a colon.
    boolean mayBeIn(Sentence sentence) {
        return colon(sentence) > 0;
    }

    Optional<Speech> in(Sentence sentence) {
        int colon = colon(sentence);
        if (colon < 0) {
            return Optional.empty();
        }
        List<Token> name = sentence.tokens().subList(0, colon);
        if (isDateline(sentence, name)
                || name.stream()
                        .anyMatch(token -> times.at(sentence, token.index()).isPresent())) {
            return Optional.empty();
        }
        var phrase = new NounPhrase(sentence, name.getLast(), name);
        List<Token> rest =
                sentence.tokens().subList(colon + 1, sentence.tokens().size());
        return speakers.read(phrase)
                .map(speaker -> new Speech(
                        List.of(speaker),
                        List.of(phrase.span()),
                        List.<Span>copyOf(Spans.of(sentence, rest)),
                        Stance.ASSERTS,
                        Speech.Act.SAYS,
                        sentence,
                        sentence.token(colon),
                        RULE));
    }

    /// "COLOMBO: A mine …": where it was written, and not who says so; below a headline, which may say "Moscow: …".
    private static boolean isDateline(Sentence sentence, List<Token> name) {
        boolean capitals = name.stream()
                .map(Token::word)
                .allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > LONGEST_SHORT_FORM);
        return (capitals || sentence.index() > 0) && name.stream().allMatch(token -> PLACES.contains(token.name()));
    }

    /// The place of a colon behind nothing but a name; -1 where there is none.
    private static int colon(Sentence sentence) {
        int longest = Math.min(LONGEST, sentence.tokens().size() - SHORTEST - 1);
        for (int at = 1; at <= longest; at++) {
            if (sentence.token(at).word().equals(":")) {
                return isName(sentence.tokens().subList(0, at)) ? at : -1;
            }
        }
        return -1;
    }

    /// The hyphen of "Saudi-led", and the word behind it.
    private static boolean isHyphenated(List<Token> tokens, Token token) {
        return token.tag().equals("HYPH")
                || token.index() > 0 && tokens.get(token.index() - 1).tag().equals("HYPH");
    }

    private static boolean isName(List<Token> tokens) {
        return tokens.getLast().isNoun()
                && tokens.stream()
                        .allMatch(token -> token.isNoun()
                                || token.isName()
                                || token.tag().startsWith("JJ")
                                || isHyphenated(tokens, token))
                && (tokens.stream().anyMatch(token -> token.isName() || token.isProperNoun())
                        || tokens.size() > 1 && tokens.get(1).tag().equals("HYPH"));
    }
}
