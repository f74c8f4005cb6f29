package org.hearsay.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads whether those who killed others killed themselves, by `en/own-deaths`.
///
/// A toll counts the victims; codebooks that count whoever died need these besides.
final class OwnDeaths {
    private final PhraseIndex<Integer> words = new PhraseIndex<>();
    private final LossReader losses;

    OwnDeaths(Lexicon lexicon, LossReader losses) {
        this.losses = losses;
        lexicon.table("en/own-deaths").rows().forEach(row -> words.add(row.need("word"), deaths(row)));
    }

    private static int deaths(Row row) {
        String deaths = row.need("deaths");
        if (!deaths.matches("\\d")) {
            throw row.wrong("deaths is a number of one digit");
        }
        return Integer.parseInt(deaths);
    }

    OwnDead read(AnnotatedReport report) {
        int least = report.sentences().stream()
                .flatMap(sentence -> words.in(sentence).stream())
                .mapToInt(PhraseIndex.Match::value)
                .max()
                .orElse(0);
        Set<Span> others = report.sentences().stream()
                .flatMap(sentence -> others(sentence).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new OwnDead(least, others);
    }

    private List<Span> others(Sentence sentence) {
        return losses.read(sentence).stream()
                .filter(loss -> loss.filler().slot() == Slot.KILLED && isDoneTo(sentence, loss))
                .map(loss -> loss.filler().span())
                .toList();
    }

    /// "Killed his two sons": those behind a verb with an object are others than the one who did it.
    private static boolean isDoneTo(Sentence sentence, LossReader.Loss loss) {
        Token word = loss.word();
        return word.isVerb()
                && !sentence.children(word, "obj").isEmpty()
                && loss.filler().span().start() >= word.span().start();
    }
}
