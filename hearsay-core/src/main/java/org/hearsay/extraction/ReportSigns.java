package org.hearsay.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The signs that all mentions of a report share: what else it is about, and how much of it is about those who fight.
final class ReportSigns {
    /// A topic is seen where so many different words of it stand.
    private static final int DIFFERENT = 3;

    /// Words added to a report's own, so that one word of a brief does not make a topic.
    private static final int SMOOTHING = 60;

    private final OtherTopics topics;
    private final People people;
    private final Actors actors;

    /// Those who fight, as often as a report names them.
    private static final class Parties {
        private int fighters;
        private int forces;
        private int states;
    }

    ReportSigns(Lexicon lexicon) {
        topics = new OtherTopics(lexicon);
        people = People.of(lexicon);
        actors = Actors.of(lexicon);
    }

    /// The signs of a report that tells these mentions.
    Set<String> of(AnnotatedReport report, List<Mention> mentions) {
        Set<String> signs = new HashSet<>();
        int words = SMOOTHING
                + report.sentences().stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum();
        Parties parties = parties(report);
        int triggers =
                mentions.stream().mapToInt(mention -> mention.triggers().size()).sum();
        addTopics(signs, topics.in(report), words, triggers + parties.fighters + parties.forces);
        signs.add("fighters " + perTwoHundred(parties.fighters, words));
        signs.add("forces " + perTwoHundred(parties.forces, words));
        signs.add("states " + perTwoHundred(parties.states, words));
        signs.add("mentions " + Steps.of(mentions.size(), 1, 2, 3, 5));
        signs.add("dense " + Steps.of(triggers * 1000 / words, 0, 2, 5, 10, 20));
        signs.add("toll "
                + mentions.stream()
                        .anyMatch(mention ->
                                mention.claimsOn(Slot.KILLED).findAny().isPresent()));
        return signs;
    }

    /// @param violence how many words of the report speak of violence
    private static void addTopics(Set<String> signs, Map<String, OtherTopics.Share> topics, int words, int violence) {
        topics.forEach((topic, share) -> {
            if (share.different() >= DIFFERENT) {
                signs.add("topic " + topic + " " + perHundred(share.words(), words));
            }
        });
        int all = sum(topics, OtherTopics.Share::words, Integer::sum);
        int most = sum(topics, OtherTopics.Share::words, Integer::max);
        int different = sum(topics, OtherTopics.Share::different, Integer::max);
        signs.add("topics " + Steps.of(all * 100 / words, 0, 1, 2, 4, 8, 12));
        signs.add("top topic " + Steps.of(most * 100 / words, 0, 1, 2, 3, 4, 6, 8));
        signs.add("top topic words " + Steps.of(different, 0, 2, 4, 6, 10, 15));
        signs.add("violence " + Steps.of(violence * 100 / Math.max(1, violence + all), 0, 5, 10, 20, 30, 50, 70));
    }

    private static int sum(
            Map<String, OtherTopics.Share> topics, ToIntFunction<OtherTopics.Share> of, IntBinaryOperator with) {
        return topics.values().stream().mapToInt(of).reduce(0, with);
    }

    private static String perHundred(int count, int words) {
        return Steps.of(count * 100 / words, 0, 1, 2, 4);
    }

    private static String perTwoHundred(int count, int words) {
        return Steps.of(count * 200 / words, 0, 1, 2, 4, 8);
    }

    private Parties parties(AnnotatedReport report) {
        var parties = new Parties();
        for (Sentence sentence : report.sentences()) {
            sentence.tokens().stream().filter(Token::isNoun).forEach(noun -> count(sentence, noun, parties));
            actors.in(sentence).forEach(match -> count(match.value(), parties));
        }
        return parties;
    }

    private void count(Sentence sentence, Token noun, Parties parties) {
        people.kindOf(new NounPhrase(sentence, noun, List.of(noun))).ifPresent(kind -> {
            switch (kind) {
                case ARMED, ATTACKER -> parties.fighters++;
                case FORCE -> parties.forces++;
                default -> {}
            }
        });
    }

    private static void count(Actors.Actor actor, Parties parties) {
        switch (actor.kind()) {
            case ARMED_GROUP -> parties.fighters++;
            case MILITARY -> parties.forces++;
            case GOVERNMENT -> parties.states++;
            default -> {}
        }
    }
}
