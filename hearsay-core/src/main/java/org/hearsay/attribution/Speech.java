package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Words put in somebody's mouth.
///
/// @param speakers who says them, outermost first, at least one
/// @param content the words, in the clean text
/// @param stance how the innermost speaker stands to them
/// @param act what the speaker does with them
/// @param sentence the sentence of the cue
/// @param cue the word that introduces them
/// @param rule id of the cue's line
record Speech(List<Speaker> speakers, Span content, Stance stance, Act act, Sentence sentence, Token cue, String rule) {

    /// What a speaker does with words.
    enum Act {
        /// Says them.
        SAYS,
        /// Names somebody as the perpetrator.
        BLAMES,
        /// Answers for the incident, or denies to.
        ANSWERS_FOR
    }

    Speech {
        speakers = List.copyOf(speakers);
    }

    Speaker innermost() {
        return speakers.getLast();
    }

    Speech withContent(Span content) {
        return new Speech(speakers, content, stance, act, sentence, cue, rule);
    }
}
