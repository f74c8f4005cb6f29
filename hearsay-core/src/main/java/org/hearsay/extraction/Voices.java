package org.hearsay.extraction;

import java.util.Set;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Token;

/// Those who only report: news agencies, newspapers, observers. They speak in every report and attack in none.
final class Voices {
    /// Kinds in shared/outlets.tsv that have no arms.
    private static final Set<String> UNARMED = Set.of("outlet", "agency", "monitor");

    private final PhraseIndex<String> outlets = new PhraseIndex<>();
    private final Actors actors;

    Voices(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        for (Row row : lexicon.table("shared/outlets").rows()) {
            if (UNARMED.contains(row.need("kind"))) {
                outlets.add(row.need("outlet"), row.id());
                row.list("names").forEach(name -> outlets.add(name, row.id()));
            }
        }
    }

    /// Whether a phrase names one of them.
    boolean isAt(NounPhrase phrase) {
        Token head = phrase.head();
        return head.isProperNoun()
                && (actors.at(phrase)
                                .filter(actor -> actor.kind() == Speaker.Kind.MONITOR)
                                .isPresent()
                        || outlets.in(phrase.sentence()).stream()
                                .anyMatch(match -> match.first().index() <= head.index()
                                        && head.index() <= match.last().index()));
    }
}
