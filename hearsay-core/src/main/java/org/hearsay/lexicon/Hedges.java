package org.hearsay.lexicon;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.Sentence;

/// Words that leave a fact open ("not immediately clear") or keep their distance from it ("reportedly").
public final class Hedges {
    /// So many letters at most lie between a hedge and the fact next to it.
    private static final int NEAR = 6;

    private final PhraseIndex<Hedge> words = new PhraseIndex<>();

    /// A hedge.
    ///
    /// @param stance what it makes of a fact
    /// @param reach which facts of its sentence it covers
    /// @param rule id of its line
    public record Hedge(Stance stance, Reach reach, String rule) {}

    /// Which facts of a sentence a hedge covers.
    public enum Reach {
        SENTENCE,
        /// Those behind it.
        AFTER,
        /// The one next to it.
        BESIDE
    }

    public Hedges(Lexicon lexicon) {
        for (Row row : lexicon.table("en/hedges").rows()) {
            Stance stance =
                    Stance.of(row.need("stance")).orElseThrow(() -> row.wrong("stance is asserts or cannot-confirm"));
            Reach reach = switch (row.need("reach")) {
                case "sentence" -> Reach.SENTENCE;
                case "after" -> Reach.AFTER;
                case "beside" -> Reach.BESIDE;
                default -> throw row.wrong("reach is sentence, after or beside");
            };
            words.add(row.need("word"), new Hedge(stance, reach, row.id()));
        }
    }

    /// The hedge over a fact at `span`; one that leaves it open counts before one that only keeps its distance.
    public Optional<Hedge> over(Sentence sentence, Span span) {
        List<Hedge> reaching = words.in(sentence).stream()
                .filter(match -> reaches(match, span))
                .map(PhraseIndex.Match::value)
                .toList();
        return reaching.stream()
                .filter(hedge -> hedge.stance() == Stance.CANNOT_CONFIRM)
                .findFirst()
                .or(() -> reaching.stream().findFirst());
    }

    private static boolean reaches(PhraseIndex.Match<Hedge> match, Span span) {
        Span words = match.first().span().cover(match.last().span());
        return switch (match.value().reach()) {
            case SENTENCE -> true;
            case AFTER -> words.start() < span.end();
            case BESIDE -> words.start() - span.end() <= NEAR && span.start() - words.end() <= NEAR;
        };
    }
}
