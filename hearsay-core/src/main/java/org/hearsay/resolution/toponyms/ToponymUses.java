package org.hearsay.resolution.toponyms;

import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.resolution.toponyms.PlaceWords.Word;
import org.hearsay.resolution.toponyms.Toponym.Use;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells what a name does in its sentence: it is where something happens, opens a dateline, or stands for a state that
/// acts. Thread-safe.
final class ToponymUses {
    private final PlaceWords words;
    private final Datelines datelines;

    ToponymUses(PlaceWords words) {
        this.words = words;
        datelines = new Datelines(words);
    }

    /// The word for a place that stands right before a name, an article aside: "in", "near".
    Optional<Word> lead(Sentence sentence, List<Token> tokens) {
        int at = tokens.getFirst().index();
        if (at > 0 && sentence.token(at - 1).tag().equals("DT")) {
            at--;
        }
        return words.before(sentence, at).map(Match::value);
    }

    /// What a name does in its sentence.
    Use of(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        if (datelines.opens(toponym)) {
            return Use.DATELINE;
        }
        if (!sentence.hasTree()) {
            return lead(sentence, toponym.tokens()).isPresent()
                            || toponym.kind().isPresent()
                            || !toponym.isCountry()
                    ? Use.PLACE
                    : Use.HINT;
        }
        return acts(toponym) || isSpokenAt(toponym) ? Use.HINT : Use.PLACE;
    }

    /// A state does things, owns them and lends its name to them, which is nobody's place: "Israel struck", "US
    /// base".
    private boolean acts(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        Token head = toponym.head();
        Optional<Word> lead = lead(sentence, toponym.tokens());
        if (lead.filter(word -> word.is("from")).isPresent()) {
            return !isDistance(sentence, toponym);
        }
        String relation = sentence.markedRelation(head);
        boolean large = toponym.isCountry();
        boolean site = PlaceLevel.of(toponym.entries().getFirst().kind()) == PlaceLevel.SITE;
        boolean acts = relation.equals("nsubj") && !site || relation.endsWith(":by") || relation.endsWith(":with");
        boolean lends = relation.equals("compound") || relation.equals("amod");
        boolean owns = relation.startsWith("nmod:poss") || relation.endsWith(":'s") || relation.endsWith(":’s");
        // "the Syria border" is a place all the same
        boolean border = toponym.kind()
                .filter(kind -> PlaceLevel.of(kind) == PlaceLevel.REGION)
                .isPresent();
        return acts || large && (lends || owns) && !border;
    }

    private boolean isDistance(Sentence sentence, Toponym toponym) {
        int at = toponym.tokens().getFirst().index() - 1;
        return words.before(sentence, at)
                .filter(match -> match.value().is("km") || match.value().is("part"))
                .isPresent();
    }

    /// "told reporters in Washington": the verb it hangs on says something.
    boolean isSpokenAt(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        return sentence.head(toponym.head())
                .filter(verb -> verb.isVerb() && words.isReporting(sentence, verb))
                .isPresent();
    }
}
