package org.hearsay.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Words by which an event is said to be another one than those told before: "another attack", "a second bomb",
/// "another base".
final class Another {
    /// The relation of such words in en/responses.tsv.
    static final String RELATION = "another";

    /// The relation of words that turn to another incident at the head of a sentence: "Separately,".
    private static final String TURNING = "turning";

    /// Such words stand among the first so many of a sentence.
    private static final int HEAD = 4;

    private final PhraseIndex<String> words = new PhraseIndex<>();

    private final PhraseIndex<String> turning = new PhraseIndex<>();

    private final People people;

    Another(Lexicon lexicon) {
        people = People.of(lexicon);
        for (Row row : lexicon.table("en/responses").rows()) {
            if (row.need("relation").equals(RELATION)) {
                words.add(row.need("word"), row.id());
            } else if (row.need("relation").equals(TURNING)) {
                turning.add(row.need("word"), row.id());
            }
        }
    }

    /// Whether a line of en/responses.tsv holds such words.
    static boolean isOf(Row row) {
        return row.need("relation").equals(RELATION) || row.need("relation").equals(TURNING);
    }

    /// "Separately, gunmen raided a farm": the first that the sentence tells is not one told before.
    private Stream<Match<String>> turnsTo(Sentence sentence) {
        return turning.in(sentence).stream().filter(match -> match.first().index() < HEAD);
    }

    /// "Another attack", "a second bomb exploded", "Separately, gunmen …": not one told before; "the second bomb" may
    /// be.
    ///
    /// @param parts the words of the event's weapons and targets
    boolean isAnother(Sentence sentence, Token head, List<Span> parts) {
        return cue(sentence, head, parts).isPresent();
    }

    /// The words that say so, each match with the id of its line.
    ///
    /// @param parts the words of the event's weapons and targets
    Optional<Match<String>> cue(Sentence sentence, Token head, List<Span> parts) {
        return Stream.concat(turnsTo(sentence), callingAnother(sentence, head, parts))
                .findFirst();
    }

    /// The words by which an event that was read is told as another one.
    Optional<Match<String>> cue(Event event) {
        return cue(
                event.sentence(),
                event.head(),
                event.fillers().stream()
                        .filter(filler -> isPart(filler.slot()))
                        .map(Filler::span)
                        .toList());
    }

    private Stream<Match<String>> callingAnother(Sentence sentence, Token head, List<Span> parts) {
        return words.in(sentence).stream()
                // "Declined to comment further on how the boy was shot" tells of no other boy.
                .filter(match -> !match.first().tag().startsWith("RB"))
                .filter(match -> isNew(sentence, match.first()))
                .filter(match -> !countsPeople(sentence, match.first()))
                .filter(match -> match.first().head() == head.index()
                        || parts.stream()
                                .anyMatch(part -> part.contains(match.first().span())));
    }

    /// "A second bomb", not "the second bomb".
    private static boolean isNew(Sentence sentence, Token word) {
        return word.index() == 0
                || !sentence.token(word.index() - 1).tag().equals("DT")
                || sentence.token(word.index() - 1).lemma().equals("a");
    }

    /// "Another nine people were wounded": in the same event.
    private boolean countsPeople(Sentence sentence, Token word) {
        return sentence.head(word)
                .flatMap(noun -> people.kindOf(NounPhrase.of(sentence, noun)))
                .filter(People.Kind::isAlive)
                .isPresent();
    }

    /// Whether another one of these makes another event: a weapon, a target.
    static boolean isPart(Slot slot) {
        return slot == Slot.WEAPONS || slot == Slot.TARGETS;
    }

    /// Whether the first words that tell an incident say so.
    boolean isAnother(AnnotatedReport report, Mention mention) {
        Span trigger = mention.triggers().getFirst();
        List<Span> parts = mention.claims().stream()
                .filter(claim -> isPart(claim.slot()))
                .map(Claim::span)
                .toList();
        return report.sentenceAt(trigger)
                .flatMap(sentence -> sentence.lastWithin(trigger).filter(head -> isAnother(sentence, head, parts)))
                .isPresent();
    }
}
