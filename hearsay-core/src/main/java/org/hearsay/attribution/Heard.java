package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.model.Speaker;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Who has spoken so far in a report: whom "he", "the official" and "the channel" can mean.
///
/// @param speeches the speeches so far whose speakers are known, the latest last
/// @param topics whom sentences in which nobody speaks have been about since the last speech, the latest last
record Heard(List<Speech> speeches, List<Speaker> topics) {
    /// Nobody has spoken yet.
    static final Heard NOBODY = new Heard(List.of(), List.of());

    /// Further back than so many speeches nobody is meant by "the official".
    private static final int REACH = 40;

    /// What describes a speaker beside the name: "spokesman", "undersecretary".
    private static final Set<String> DESCRIBES = Set.of("compound", "appos", "amod", "flat", "dep", "conj");

    Heard {
        speeches = List.copyOf(speeches);
        topics = List.copyOf(topics);
    }

    Heard and(Speech speech) {
        List<Speech> longer = new ArrayList<>(speeches.subList(Math.max(0, speeches.size() - REACH), speeches.size()));
        longer.add(speech);
        return new Heard(longer, List.of());
    }

    /// A sentence was about somebody who did not speak in it.
    Heard about(Speaker topic) {
        List<Speaker> longer = new ArrayList<>(topics);
        longer.add(topic);
        return new Heard(speeches, longer);
    }

    /// Whom the latest sentence since the last speech was about for whom the test holds; empty where none was.
    List<Speaker> topic(Predicate<Speaker> test) {
        return topics.reversed().stream().filter(test).limit(1).toList();
    }

    /// The chain of the latest speech; empty where nobody has spoken.
    List<Speaker> last() {
        return speeches.isEmpty() ? List.of() : speeches.getLast().speakers();
    }

    /// Whether the one who spoke last is of that kind.
    boolean speaksAs(Speaker.Kind kind) {
        return !last().isEmpty() && last().getLast().kind() == kind;
    }

    /// The chain, cut behind the speaker, of the latest speaker for whom the test holds; empty where it holds for none.
    List<Speaker> latest(Predicate<Speaker> test) {
        for (Speech speech : speeches.reversed()) {
            for (int depth = speech.speakers().size(); depth > 0; depth--) {
                if (test.test(speech.speakers().get(depth - 1))) {
                    return speech.speakers().subList(0, depth);
                }
            }
        }
        return List.of();
    }

    /// The whole chain of the latest speech in which the test holds for anybody, the innermost first asked.
    List<Speaker> through(Predicate<Speaker> test) {
        return speeches.reversed().stream()
                .filter(speech -> speech.speakers().stream().anyMatch(test))
                .findFirst()
                .map(Speech::speakers)
                .orElse(List.of());
    }

    /// The chain, cut behind the speaker, of the latest one named or described by a noun.
    ///
    /// @param described whether it is enough that a noun beside the name says so: "army spokesman Adan Haile" is a
    ///     spokesman, and no army
    List<Speaker> called(String noun, boolean described) {
        for (Speech speech : speeches.reversed()) {
            for (int depth = speech.speakers().size(); depth > 0; depth--) {
                String name = speech.speakers().get(depth - 1).name().toLowerCase(Locale.ROOT);
                if (isHead(noun, name)) {
                    return speech.speakers().subList(0, depth);
                }
            }
            if (described && isDescribed(speech, noun)) {
                return speech.speakers();
            }
        }
        return List.of();
    }

    /// "Officials" is what "health officials" and "officials of the port" are, "ministry" is not.
    private static boolean isHead(String noun, String name) {
        return name.matches("(?:.*\\s)?" + Pattern.quote(noun) + "s?|" + Pattern.quote(noun) + "s?\\s.*");
    }

    private static boolean isDescribed(Speech speech, String noun) {
        Sentence sentence = speech.sentence();
        Optional<Token> head = speech.source().stream().findFirst().flatMap(sentence::headWithin);
        return head.filter(token -> sentence.subtree(token, below -> !DESCRIBES.contains(below.relation())).stream()
                        .anyMatch(word -> word.lemma().equalsIgnoreCase(noun)))
                .isPresent();
    }
}
