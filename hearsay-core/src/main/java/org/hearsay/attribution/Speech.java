package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// An attribution: words put in somebody's mouth, with the words that name the speaker and those that introduce them.
///
/// All spans are in the clean text. See PARC and PolNeAR for source, cue and content spans.
///
/// @param speakers who says them, outermost first; empty where the speaker is nobody who can be told
/// @param source the words that name the speaker; empty where nobody is named ("it was reported")
/// @param content the words that are said, in order, not overlapping; empty only while it is not yet known
/// @param stance how the innermost speaker stands to them
/// @param act what the speaker does with them
/// @param sentence the sentence of the cue
/// @param cue the word that introduces them
/// @param rule id of the cue's line
public record Speech(
        List<Speaker> speakers,
        List<Span> source,
        List<Span> content,
        Stance stance,
        Act act,
        Sentence sentence,
        Token cue,
        String rule) {

    /// What a speaker does with words.
    public enum Act {
        /// Says them.
        SAYS,
        /// Names somebody as the perpetrator.
        BLAMES,
        /// Lays it on somebody: "attributed the attack to rebels".
        LAYS_BLAME,
        /// Answers for the incident, or denies to.
        ANSWERS_FOR,
        /// Thinks, wants or judges without saying so; no claim comes of it.
        THINKS
    }

    public Speech {
        speakers = List.copyOf(speakers);
        source = List.copyOf(source);
        content = List.copyOf(content);
    }

    Speaker innermost() {
        return speakers.getLast();
    }

    /// Whether most of a span lies in what is said.
    boolean holds(Span span) {
        int common = 0;
        for (Span part : content) {
            common += Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.start(), span.start()));
        }
        return common * 2 > span.length();
    }

    /// Whether all of a span lies in one part of what is said.
    boolean contains(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    /// Whether any of what is said lies in a span.
    boolean overlaps(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    /// How much is said, in UTF-16 units.
    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    Speech withContent(List<Span> content) {
        return new Speech(speakers, source, content, stance, act, sentence, cue, rule);
    }

    Speech withSpeakers(List<Speaker> speakers) {
        return new Speech(speakers, source, content, stance, act, sentence, cue, rule);
    }
}
