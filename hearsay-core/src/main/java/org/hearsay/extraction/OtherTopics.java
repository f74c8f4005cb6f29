package org.hearsay.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;

/// Reports that are about something else than violence, though they speak its language: a match, a takeover, a film, an
/// exercise, a storm. What such a report tells is an incident only where it is more than a figure of speech.
final class OtherTopics {
    /// So many different words of a topic make a report one of it...
    private static final int DIFFERENT = 5;

    /// ...where at least one word in so many is of it.
    private static final int ONE_IN = 45;

    private final PhraseIndex<Word> words = new PhraseIndex<>();
    private final People people;
    private final Actors actors;

    private enum Hides {
        FIGURES,
        ACCIDENT,
        ALL
    }

    private record Word(String word, String topic, Hides hides) {}

    OtherTopics(Lexicon lexicon) {
        people = new People(lexicon);
        actors = new Actors(lexicon);
        for (Row row : lexicon.table("en/other-topics").rows()) {
            Hides hides = switch (row.need("hides")) {
                case "figures" -> Hides.FIGURES;
                case "accident" -> Hides.ACCIDENT;
                case "all" -> Hides.ALL;
                default -> throw row.wrong("hides is figures, accident or all");
            };
            words.add(row.need("word"), new Word(row.need("word"), row.need("topic"), hides));
        }
    }

    /// Leaves out of the incidents of a report those that are figures of speech of its topic.
    void hide(AnnotatedReport report, List<Group> groups) {
        if (!groups.isEmpty()) {
            hides(report).ifPresent(hides -> groups.removeIf(group -> !tells(group, hides)));
        }
    }

    /// What the topic of a report hides; empty where it has none of these topics.
    private Optional<Hides> hides(AnnotatedReport report) {
        Map<String, Set<String>> different = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Hides> hides = new HashMap<>();
        int all = 0;
        for (Sentence sentence : report.sentences()) {
            all += sentence.tokens().size();
            words.in(sentence).forEach(match -> {
                Word word = match.value();
                different
                        .computeIfAbsent(word.topic(), topic -> new HashSet<>())
                        .add(word.word());
                counts.merge(word.topic(), 1, Integer::sum);
                hides.put(word.topic(), word.hides());
            });
        }
        int tokens = all;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * ONE_IN >= tokens
                        && different.getOrDefault(entry.getKey(), Set.of()).size() >= DIFFERENT)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> hides.get(entry.getKey()));
    }

    private boolean tells(Group group, Hides hides) {
        boolean armed = group.events().stream().anyMatch(this::isByFighters);
        boolean weapon = !group.labels(Slot.WEAPONS).isEmpty();
        boolean victims = group.losses().stream().anyMatch(Filler::countsAny);
        boolean somewhere = !group.labels(Slot.TARGETS).isEmpty()
                || !group.labels(Slot.PLACE).isEmpty();
        return switch (hides) {
            case FIGURES -> victims || armed || weapon && somewhere;
            case ACCIDENT -> armed || weapon && victims;
            case ALL -> false;
        };
    }

    private boolean isByFighters(Event event) {
        return event.on(Slot.PERPETRATORS)
                .anyMatch(filler -> !actors.sidesIn(filler.value().label()).isEmpty()
                        || event.sentence()
                                .headWithin(filler.span())
                                .flatMap(head -> people.kindOf(NounPhrase.of(event.sentence(), head)))
                                .filter(kind -> kind == People.Kind.ARMED)
                                .isPresent());
    }
}
