package org.hearsay.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells from a name as printed, without its sentence, whether it is somebody's: "US soldiers", but not "US base".
///
/// The first nouns that stand next to each other decide, the last of them: of "army base" the base, of "headquarters of
/// the army" the headquarters; where there is no noun, an actor. A name that holds neither is nobody's: it may well be
/// a
/// town's.
public final class PartyNames {
    /// No entry is longer, in words.
    private static final int LONGEST = 6;

    private final People people;
    private final Actors actors;

    public PartyNames(Lexicon lexicon) {
        people = People.of(lexicon);
        actors = Actors.of(lexicon);
    }

    /// Whether somebody is called so.
    public boolean isSomebody(String name) {
        List<String> words =
                Arrays.asList(name.replaceFirst("[,;(].*", "").strip().split("\\s+"));
        boolean isSomebody = false;
        boolean isNoun = false;
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length == 0 && isNoun) {
                break;
            }
            if (length > 0) {
                String entry = String.join(" ", words.subList(at, at + length));
                isSomebody = is(entry).orElse(false);
                isNoun = actors.called(entry).isEmpty();
            }
            at += Math.max(1, length);
        }
        return isSomebody;
    }

    /// How many words the longest entry has that begins at this one; 0 where none does.
    private int longest(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (is(String.join(" ", words.subList(at, at + length))).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /// Whether a noun or an actor is somebody; empty for a word that is neither.
    private Optional<Boolean> is(String words) {
        if (actors.called(words).isPresent()) {
            return Optional.of(true);
        }
        return singulars(words)
                .flatMap(each -> people.kindOf(each).stream())
                .findFirst()
                .map(kind -> kind.isAlive() && kind != People.Kind.ANYONE || kind.attacks());
    }

    /// The words themselves and what they may be the plural of.
    private static Stream<String> singulars(String words) {
        return Stream.of(
                words,
                words.replaceFirst("(?<=\\p{L})s$", ""),
                words.replaceFirst("(?<=(s|x|z|ch|sh))es$", ""),
                words.replaceFirst("ies$", "y"),
                words.replaceFirst("men$", "man"),
                words.replaceFirst("(?<=child)ren$", ""));
    }
}
