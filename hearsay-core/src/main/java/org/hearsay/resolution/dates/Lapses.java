package org.hearsay.resolution.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Dating;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;

/// Dates incidents by the time that lies between them and others: "The blast came five months after gunmen attacked …",
/// "Hours earlier, …".
final class Lapses {
    private final AnnotatedReport report;
    private final List<Lapse> lapses;

    Lapses(AnnotatedReport report, List<Lapse> lapses) {
        this.report = report;
        this.lapses = lapses;
    }

    /// A word of an incident.
    private record Told(Span trigger, MentionId incident) {}

    /// The mentions; those without a day get one from another that has, where a stretch of time lies between the two.
    List<Mention> infer(List<Mention> mentions) {
        List<Told> told = mentions.stream()
                .flatMap(mention -> mention.triggers().stream().map(trigger -> new Told(trigger, mention.id())))
                .sorted(Comparator.comparing(it -> it.trigger().start()))
                .toList();
        List<Mention> dated = new ArrayList<>(mentions);
        for (Lapse lapse : lapses) {
            report.sentenceAt(lapse.words()).ifPresent(sentence -> {
                if (lapse.bare()) {
                    fromBefore(sentence, lapse, told, dated);
                } else {
                    fromNamed(sentence, lapse, told, dated);
                }
            });
        }
        return dated;
    }

    /// "Hours earlier, gunmen attacked …": counted from what was told before.
    private void fromBefore(Sentence sentence, Lapse lapse, List<Told> told, List<Mention> dated) {
        List<Told> here = within(sentence, told);
        here.stream()
                .filter(it -> it.trigger().start() >= lapse.words().end())
                .findFirst()
                .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(here.getLast()))
                .ifPresent(subject -> before(sentence, subject, told, dated)
                        .ifPresent(from -> date(dated, subject, from, lapse, lapse.after())));
    }

    /// "Five months after gunmen attacked …": what the words name, and what comes so long after it.
    private void fromNamed(Sentence sentence, Lapse lapse, List<Told> told, List<Mention> dated) {
        List<Told> here = within(sentence, told);
        here.stream()
                .filter(it -> it.trigger().start() >= lapse.words().end())
                .findFirst()
                .ifPresent(named -> here.stream()
                        .filter(it -> !it.incident().equals(named.incident()))
                        .min(Comparator.comparing((Told it) ->
                                        it.trigger().start() > named.trigger().start())
                                .thenComparing(it -> Math.abs(
                                        it.trigger().start() - named.trigger().start())))
                        .or(() -> isFirst(sentence, lapse) ? Optional.empty() : before(sentence, named, told, dated))
                        .ifPresent(other -> {
                            date(dated, named, other, lapse, !lapse.after());
                            date(dated, other, named, lapse, lapse.after());
                        }));
    }

    /// "A week after bombing …, the ministry admitted": what came so long after it is none of the incidents told
    /// before.
    private static boolean isFirst(Sentence sentence, Lapse lapse) {
        return lapse.words().start() == sentence.span().start();
    }

    private static List<Told> within(Sentence sentence, List<Told> told) {
        return told.stream()
                .filter(it -> sentence.span().contains(it.trigger()))
                .toList();
    }

    /// The other incident of a known day that was told last before a sentence.
    private static Optional<Told> before(Sentence sentence, Told one, List<Told> told, List<Mention> dated) {
        return told.stream()
                .filter(it -> it.trigger().end() <= sentence.span().start())
                .filter(it -> !it.incident().equals(one.incident()))
                .filter(it -> known(it, dated).isPresent())
                .reduce((first, second) -> second);
    }

    private static Optional<Dating> known(Told incident, List<Mention> dated) {
        return dated.stream()
                .filter(mention -> mention.id().equals(incident.incident()))
                .flatMap(mention -> Optional.ofNullable(mention.dating()).stream())
                .filter(dating -> NewsDays.isFine(dating.date()))
                .findFirst();
    }

    private void date(List<Mention> all, Told undated, Told from, Lapse lapse, boolean forward) {
        Optional<Dating> known = known(from, all);
        all.replaceAll(mention -> mention.id().equals(undated.incident()) && mention.dating() == null
                ? mention.withDating(
                        known.flatMap(it -> dating(lapse, it, forward)).orElse(null))
                : mention);
    }

    private Optional<Dating> dating(Lapse lapse, Dating from, boolean forward) {
        String words = lapse.words().of(report.report().text());
        return lapse.from(from.date(), forward)
                .map(date -> new Dating(
                        date, lapse.words(), "\"" + words + "\", counted from the incident of " + from.date()));
    }
}
