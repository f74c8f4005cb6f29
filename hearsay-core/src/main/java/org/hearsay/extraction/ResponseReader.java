package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Mention.Relation;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads how two events follow on each other: those of one sentence, and one that goes back to the incident told last.
final class ResponseReader {
    /// The relation of words that make their own event the answer to what was told before.
    private static final String ANSWERING = "answering";

    private static final String TOLD = "told";

    private final PhraseIndex<Cue> cues = new PhraseIndex<>();

    private final PhraseIndex<String> answering = new PhraseIndex<>();

    /// Words that stand for the incident told last: "It was one of three attacks".
    private final PhraseIndex<Boolean> pronouns = new PhraseIndex<>();

    /// Words for people killed or hurt.
    private final PhraseIndex<Boolean> losses = new PhraseIndex<>();

    private enum Order {
        RESPONDS_TO,
        ANSWERED_BY,
        AFTER,
        BEFORE,
        PART_OF
    }

    /// Words between the words that say so and the noun of the whole: "part of a fresh wave of air strikes".
    private static final int WITHIN_WORDS = 8;

    /// Clauses side by side: "the bomb killed two and the army answered".
    private static final String BESIDE = "conj";

    private static final String NOUN = "NN";
    private static final String FINITE = "VBD";
    private static final String COMMA = ",";

    private record Cue(Order order, String rule) {}

    /// Two events that are told as two.
    ///
    /// @param first the later one, the one that answers or merely follows; or the part
    /// @param second the one that is answered or followed; or the whole
    /// @param kind what the words say of them: that the first answers the second, comes after it, or is part of it
    /// @param words the words that say so
    /// @param rule id of their line
    record Link(Event first, Event second, Relation.Kind kind, Span words, String rule) {
        boolean answers() {
            return kind == Relation.Kind.RESPONDS_TO;
        }
    }

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
                case "part-of" -> Order.PART_OF;
                default ->
                    throw row.wrong(
                            "relation is responds-to, answered-by, after, before, part-of, answering, turning or another");
            };
            cues.add(row.need("word"), new Cue(order, row.id()));
        }
        lexicon.table("en/losses").rows().forEach(row -> losses.add(row.need("word"), true));
        lexicon.table("en/pronouns").rows().stream()
                .filter(row -> row.list("refers").contains(TOLD))
                .forEach(row -> pronouns.add(row.need("word"), true));
    }

    /// The links between the events of one sentence, which are in its order.
    List<Link> read(Sentence sentence, List<Event> events) {
        List<Link> links = new ArrayList<>();
        for (Match<Cue> cue : cues.in(sentence)) {
            int from = cue.first().index();
            int to = cue.last().index();
            Optional<Event> behind = events.stream()
                    .filter(event -> event.head().index() > to)
                    .findFirst()
                    .filter(event -> reaches(sentence, cue, event));
            Optional<Event> before = events.stream()
                    .filter(event -> event.head().index() < from)
                    .findFirst()
                    .or(() -> from == 0 ? laterThan(events, behind) : Optional.empty());
            if (before.isPresent()
                    && behind.isPresent()
                    && (cue.value().order() != Order.PART_OF || isWhole(sentence, cue, behind.get()))
                    && !(cue.value().order() == Order.AFTER && isToll(before.get()))) {
                links.add(link(cue, before.get(), behind.get()));
            }
        }
        return links;
    }

    /// "Nine people were wounded after a gunman opened fire": by him, for all that is said.
    private boolean isToll(Event event) {
        return event.head().isVerb()
                && losses.at(event.sentence(), event.head().index()).isPresent()
                && event.on(Slot.PERPETRATORS).findAny().isEmpty()
                && event.on(Slot.WEAPONS).findAny().isEmpty();
    }

    /// "Struck before dawn and set it on fire": the dawn comes after, not the fire.
    private static boolean reaches(Sentence sentence, Match<Cue> cue, Event event) {
        Token word = cue.last();
        boolean order = cue.value().order() == Order.AFTER || cue.value().order() == Order.BEFORE;
        boolean marks = word.relation().equals("case") || word.relation().equals("mark");
        return !order
                || !marks
                || sentence.head(word)
                        .filter(head -> head.index() == event.head().index() || sentence.dominates(head, event.head()))
                        .isPresent();
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
                                event,
                                group.events().getLast(),
                                Relation.Kind.RESPONDS_TO,
                                Sentence.cover(cue.tokens()),
                                cue.value())));
    }

    /// That an event is the whole of which the incident told last is a part: "It was one of three attacks on Sunday."
    ///
    /// @param told the incidents told so far
    Optional<Link> whole(Event event, List<Event> events, List<Group> told) {
        return goingBack(
                event,
                events,
                told,
                cue -> cue.value().order() == Order.PART_OF && isWhole(event.sentence(), cue, event));
    }

    /// That the incident told last answers an event: "It was in retaliation for the murder of a guard."
    ///
    /// @param told the incidents told so far
    Optional<Link> reason(Event event, List<Event> events, List<Group> told) {
        return goingBack(event, events, told, cue -> cue.value().order() == Order.RESPONDS_TO && isNew(event));
    }

    /// What the first event of a sentence is to the incident told last, by a word before it that stands for that one.
    private Optional<Link> goingBack(Event event, List<Event> events, List<Group> told, Predicate<Match<Cue>> wanted) {
        Sentence sentence = event.sentence();
        return cues.in(sentence).stream()
                .filter(cue -> cue.last().index() < event.head().index())
                .filter(wanted)
                .filter(cue -> events.stream()
                        .noneMatch(other -> other.head().index() < event.head().index()))
                .filter(cue -> sentence.tokens().stream()
                        .limit(cue.first().index())
                        .anyMatch(token -> token.relation().startsWith("nsubj")
                                && pronouns.at(sentence, token.index()).isPresent()))
                .findFirst()
                .flatMap(cue -> told.stream()
                        .max(Comparator.comparingInt(Group::lastStart))
                        .map(group -> link(cue, group.events().getLast(), event)));
    }

    /// "The murder of a guard", but not "the attack", which is the one told last.
    private static boolean isNew(Event event) {
        return !event.traits().definite() || event.on(Slot.TARGETS).findAny().isPresent();
    }

    /// Whether the cue is the event's word, hangs on it, or governs it.
    private static boolean isOf(Event event, Match<String> cue) {
        int head = event.head().index();
        return cue.tokens().stream()
                .anyMatch(token -> token.index() == head
                        || token.head() == head && !token.relation().startsWith(BESIDE)
                        || event.head().head() == token.index());
    }

    /// "After the attack, jets bombed …": the second event is the one before which the words belong.
    private static Optional<Event> laterThan(List<Event> events, Optional<Event> first) {
        return first.flatMap(event -> events.stream()
                .filter(other -> other.head().index() > event.head().index())
                .findFirst());
    }

    /// "Part of a wave of strikes": a noun, with nothing but its own words before it.
    private static boolean isWhole(Sentence sentence, Match<Cue> cue, Event event) {
        int from = cue.last().index() + 1;
        int head = event.head().index();
        return event.head().tag().startsWith(NOUN)
                && head - from <= WITHIN_WORDS
                && sentence.tokens().subList(from, head).stream()
                        .noneMatch(token ->
                                token.tag().startsWith(FINITE) || token.tag().equals(COMMA));
    }

    private static Link link(Match<Cue> cue, Event before, Event behind) {
        Order order = cue.value().order();
        Span words = Sentence.cover(cue.tokens());
        boolean turned = order == Order.ANSWERED_BY || order == Order.BEFORE;
        return new Link(
                turned ? behind : before,
                turned ? before : behind,
                kind(order),
                words,
                cue.value().rule());
    }

    private static Relation.Kind kind(Order order) {
        return switch (order) {
            case RESPONDS_TO, ANSWERED_BY -> Relation.Kind.RESPONDS_TO;
            case AFTER, BEFORE -> Relation.Kind.FOLLOWED_BY;
            case PART_OF -> Relation.Kind.PART_OF;
        };
    }
}
