package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;

/// Reads how two events of one sentence follow on each other.
final class ResponseReader {
    /// The relation of words that make their own event the answer to what was told before.
    private static final String ANSWERING = "answering";

    private final PhraseIndex<Cue> cues = new PhraseIndex<>();

    private final PhraseIndex<String> answering = new PhraseIndex<>();

    private enum Order {
        RESPONDS_TO,
        ANSWERED_BY,
        AFTER,
        BEFORE
    }

    private record Cue(Order order, String rule) {}

    /// Two events that are told as two.
    ///
    /// @param first the later one: the one that answers, or merely follows
    /// @param second the one that is answered or followed
    /// @param answers whether the words say that it answers
    /// @param words the words that say so
    /// @param rule id of their line
    record Link(Event first, Event second, boolean answers, Span words, String rule) {}

    ResponseReader(Lexicon lexicon) {
        for (Row row : lexicon.table("en/responses").rows()) {
            if (Another.isOf(row)) {
                continue;
            }
            if (row.need("relation").equals(ANSWERING)) {
                answering.add(row.need("word"), row.id());
                continue;
            }
            Order order = switch (row.need("relation")) {
                case "responds-to" -> Order.RESPONDS_TO;
                case "answered-by" -> Order.ANSWERED_BY;
                case "after" -> Order.AFTER;
                case "before" -> Order.BEFORE;
                default ->
                    throw row.wrong(
                            "relation is responds-to, answered-by, after, before, answering, turning or another");
            };
            cues.add(row.need("word"), new Cue(order, row.id()));
        }
    }

    /// The links between the events of one sentence, which are in its order.
    List<Link> read(Sentence sentence, List<Event> events) {
        List<Link> links = new ArrayList<>();
        for (Match<Cue> cue : cues.in(sentence)) {
            int from = cue.first().index();
            int to = cue.last().index();
            Optional<Event> behind =
                    events.stream().filter(event -> event.head().index() > to).findFirst();
            Optional<Event> before = events.stream()
                    .filter(event -> event.head().index() < from)
                    .findFirst()
                    .or(() -> from == 0 ? laterThan(events, behind) : Optional.empty());
            if (before.isPresent() && behind.isPresent()) {
                links.add(link(cue, before.get(), behind.get()));
            }
        }
        return links;
    }

    /// That an event answers the incident told last: "the troops fired back". None where an answer was told already,
    /// which
    /// it may be again; none for "the retaliatory strike", which goes back to one.
    ///
    /// @param told the incidents told so far
    /// @param known what is known to answer what
    Optional<Link> answer(Event event, List<Group> told, List<Link> known) {
        if (event.traits().definite() && event.head().isNoun()) {
            return Optional.empty();
        }
        Sentence sentence = event.sentence();
        return answering.in(sentence).stream()
                .filter(cue -> isOf(event, cue))
                .findFirst()
                .flatMap(cue -> told.stream()
                        .filter(group -> known.stream()
                                .noneMatch(
                                        link -> link.answers() && group.events().contains(link.first())))
                        .max(Comparator.comparingInt(Group::lastStart))
                        .map(group -> new Link(
                                event, group.events().getLast(), true, Sentence.cover(cue.tokens()), cue.value())));
    }

    /// Whether the cue is the event's word, hangs on it, or governs it.
    private static boolean isOf(Event event, Match<String> cue) {
        int head = event.head().index();
        return cue.tokens().stream()
                .anyMatch(token -> token.index() == head
                        || token.head() == head
                        || event.head().head() == token.index());
    }

    /// "After the attack, jets bombed …": the second event is the one before which the words belong.
    private static Optional<Event> laterThan(List<Event> events, Optional<Event> first) {
        return first.flatMap(event -> events.stream()
                .filter(other -> other.head().index() > event.head().index())
                .findFirst());
    }

    private static Link link(Match<Cue> cue, Event before, Event behind) {
        Order order = cue.value().order();
        Span words = Sentence.cover(cue.tokens());
        boolean turned = order == Order.ANSWERED_BY || order == Order.BEFORE;
        return new Link(
                turned ? behind : before,
                turned ? before : behind,
                order == Order.RESPONDS_TO || order == Order.ANSWERED_BY,
                words,
                cue.value().rule());
    }
}
