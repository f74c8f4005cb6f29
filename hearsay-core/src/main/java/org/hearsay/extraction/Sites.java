package org.hearsay.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.lexicon.People;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Token;

/// Named sites ("the Conoco gas field", "al-Khadra village") of events: two of different names are two places.
final class Sites {
    private static final int SHORTEST_NAME = 3;

    private final People people;

    Sites(People people) {
        this.people = people;
    }

    /// 1 where event and group name one site, negative infinity where they name different ones, else 0.
    double compare(Event event, Group group) {
        Set<String> own = names(Stream.of(event));
        Set<String> theirs = names(group.events().stream());
        if (own.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        return own.stream().anyMatch(theirs::contains) ? 1 : Double.NEGATIVE_INFINITY;
    }

    private Set<String> names(Stream<Event> events) {
        Set<String> names = new HashSet<>();
        events.forEach(event -> Stream.concat(event.on(Slot.PLACE), event.on(Slot.TARGETS))
                .forEach(filler -> addNames(event, filler.span(), names)));
        return names;
    }

    /// The proper words of a phrase whose head is a site: "conoco" of "the Conoco gas field".
    private void addNames(Event event, Span span, Set<String> names) {
        for (Token token : event.sentence().tokens()) {
            if (!span.contains(token.span()) || !isSite(event, token)) {
                continue;
            }
            for (Token part : event.sentence().children(token)) {
                boolean names1 = part.isProperNoun()
                        && (part.relation().equals("compound")
                                || event.sentence().markedRelation(part).equals("nmod:of"))
                        && !part.name().equals("O")
                        && part.word().length() >= SHORTEST_NAME;
                if (names1) {
                    names.add(part.word().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private boolean isSite(Event event, Token token) {
        return token.isNoun()
                && people.kindOf(NounPhrase.of(event.sentence(), token))
                        .filter(kind -> kind == People.Kind.FACILITY || kind == People.Kind.SETTLEMENT)
                        .isPresent();
    }
}
