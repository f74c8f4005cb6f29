package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// “We cannot confirm it,” the officer said: "we" is the officer, who is named only behind the quotation.
final class FirstPerson {
    private final PhraseIndex<String> pronouns = new PhraseIndex<>();

    FirstPerson(Lexicon lexicon) {
        lexicon.table("en/pronouns").rows().stream()
                .filter(row -> row.list("refers").contains("self"))
                .forEach(row -> pronouns.add(row.need("word"), row.id()));
    }

    /// The speeches, what somebody says of themselves in the mouth of the one whose words hold it.
    List<Speech> in(List<Speech> spoken) {
        return spoken.stream()
                .map(speech -> isOfSelf(speech)
                        ? around(speech, spoken)
                                .map(outer -> speech.withSpeakers(outer.speakers()))
                                .orElse(speech)
                        : speech)
                .toList();
    }

    private boolean isOfSelf(Speech speech) {
        Sentence sentence = speech.sentence();
        Optional<Token> source = speech.source().stream().findFirst().flatMap(sentence::headWithin);
        return source.filter(token -> pronouns.at(sentence, token.index()).isPresent())
                .isPresent();
    }

    private static Optional<Speech> around(Speech speech, List<Speech> spoken) {
        return spoken.stream()
                .filter(outer -> !outer.equals(speech) && !outer.speakers().isEmpty())
                .filter(outer -> outer.act() == Speech.Act.SAYS
                        && outer.contains(speech.cue().span()))
                .findFirst();
    }
}
