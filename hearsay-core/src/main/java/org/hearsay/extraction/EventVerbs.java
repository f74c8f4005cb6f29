package org.hearsay.extraction;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The verb that an event noun goes with, and the roles around it: "carried out an attack", "the attack killed",
/// "answered with air strikes".
final class EventVerbs {
    private static final String CARRIES = "carries";
    private static final String SUFFERS = "suffers";
    private static final String WIELDS = "wields";

    private final PhraseIndex<Frame> verbs = new PhraseIndex<>();
    private final Roles roles;

    EventVerbs(Lexicon lexicon, Map<String, Frame> frames, Roles roles) {
        this.roles = roles;
        for (Row row : lexicon.table("en/event-verbs").rows()) {
            verbs.add(row.need("word"), Frame.named(frames, row, "role"));
        }
    }

    /// The roles that stand around the noun's verb; none where it hangs on no verb of `en/event-verbs`.
    List<Filler> roles(Sentence sentence, Token noun) {
        return sentence.head(noun).filter(Token::isVerb).stream()
                .flatMap(verb -> verbs.at(sentence, verb.index()).map(Match::value).stream()
                        .filter(frame -> goesWith(sentence, frame, noun))
                        .flatMap(frame -> roles.around(sentence, verb, frame).stream()))
                .filter(filler -> !filler.span().contains(noun.span()))
                .toList();
    }

    /// Whether the noun stands where the verb has its events: what is carried out is its object, what kills its
    /// subject.
    private static boolean goesWith(Sentence sentence, Frame frame, Token noun) {
        return switch (frame.name()) {
            case CARRIES, SUFFERS -> isObject(noun);
            case WIELDS -> sentence.markedRelation(noun).equals("obl:with");
            default -> !isObject(noun);
        };
    }

    private static boolean isObject(Token noun) {
        return noun.relation().equals("obj") || noun.relation().equals("nsubj:pass");
    }
}
