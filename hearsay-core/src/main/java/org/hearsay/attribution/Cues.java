package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Stance;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The verbs that introduce what somebody says (`en/reporting-verbs`), and those for what somebody thinks
/// (`en/attitude-verbs`).
final class Cues {
    private final PhraseIndex<Cue> saying = new PhraseIndex<>();
    private final PhraseIndex<Cue> thinking = new PhraseIndex<>();

    /// What stands at a verb's object.
    enum Use {
        SAID,
        BLAMED,
        LAID,
        RESPONSIBILITY,
        /// A clause that is said, or a deed that is answered for: "claimed Sunday's attack".
        CLAIMED,
        SOURCE,
        HEARER,
        /// Only words speak so: "reads a statement".
        TEXT,
        THOUGHT
    }

    /// How much of a thought's grammar is its content.
    enum Takes {
        /// A clause: "believes that …".
        CLAUSE,
        /// An object: "criticised the ruling".
        OBJECT,
        /// Either.
        BOTH,
        /// A figure: "put the toll at 41".
        FIGURE,
        /// What its own subject does: "seems to retreat", "is expected to retreat". It has no source.
        RAISING
    }

    /// A line of the tables.
    record Cue(Use use, Takes takes, Stance stance, String rule) {}

    Cues(Lexicon lexicon) {
        for (Row row : lexicon.table("en/reporting-verbs").rows()) {
            Stance stance = Stance.of(row.need("stance"))
                    .orElseThrow(() -> row.wrong("stance is asserts, denies, cannot-confirm or retracts"));
            Use use = switch (row.need("object")) {
                case "said", "thing", "figure" -> Use.SAID;
                case "blamed" -> Use.BLAMED;
                case "laid" -> Use.LAID;
                case "responsibility" -> Use.RESPONSIBILITY;
                case "claimed" -> Use.CLAIMED;
                case "source" -> Use.SOURCE;
                case "hearer" -> Use.HEARER;
                case "text" -> Use.TEXT;
                default ->
                    throw row.wrong(
                            "object is said, thing, figure, blamed, laid, responsibility, claimed, source, hearer or text");
            };
            Takes takes = switch (row.need("object")) {
                case "thing" -> Takes.OBJECT;
                case "figure" -> Takes.FIGURE;
                default -> Takes.BOTH;
            };
            saying.add(row.need("word"), new Cue(use, takes, stance, row.id()));
        }
        for (Row row : lexicon.table("en/attitude-verbs").rows()) {
            Takes takes = switch (row.need("takes")) {
                case "clause" -> Takes.CLAUSE;
                case "object" -> Takes.OBJECT;
                case "both" -> Takes.BOTH;
                case "raising" -> Takes.RAISING;
                default -> throw row.wrong("takes is clause, object, both or raising");
            };
            thinking.add(row.need("word"), new Cue(Use.THOUGHT, takes, Stance.ASSERTS, row.id()));
        }
    }

    /// The cues of a sentence, in order.
    ///
    /// @param thoughts whether verbs of thinking count too
    List<Match<Cue>> in(Sentence sentence, boolean thoughts) {
        List<Match<Cue>> found = new ArrayList<>(saying.in(sentence));
        if (thoughts) {
            for (Match<Cue> thought : thinking.in(sentence)) {
                boolean said = found.stream()
                        .anyMatch(other -> other.tokens().stream()
                                .anyMatch(token -> thought.tokens().contains(token)));
                if (!said) {
                    found.add(thought);
                }
            }
            found.sort((some, other) ->
                    Integer.compare(some.first().index(), other.first().index()));
        }
        return found;
    }

    /// The verb of saying that begins at a token, if one does.
    Optional<Match<Cue>> at(Sentence sentence, Token token) {
        return saying.at(sentence, token.index());
    }
}
