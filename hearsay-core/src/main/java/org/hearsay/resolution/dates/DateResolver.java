package org.hearsay.resolution.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.TreeDistance;
import org.jspecify.annotations.Nullable;

/// Dates the incidents of a report. Thread-safe.
///
/// The words nearest to an incident's triggers in the grammar decide; then the day of the incident it is told with;
/// then,
/// for the news of a dated report, the report's own day. [Dating#basis] says which.
public final class DateResolver {
    private final DateReader reader;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public DateResolver(Lexicon lexicon) {
        reader = new DateReader(lexicon);
    }

    /// The mentions with their day, where the report lets us know it, and with claims of the time of day.
    public List<Mention> resolve(AnnotatedReport report, List<Mention> mentions) {
        @Nullable LocalDate published = report.report().publication().date();
        List<Mention> dated = new ArrayList<>();
        @Nullable LocalDate main = null;
        for (Mention mention : mentions) {
            Optional<Dating> dating = fromWords(report, mentions, mention, published, main);
            dated.add(withTimes(report, mentions, mention.withDating(dating.orElse(null))));
            if (main == null && dating.filter(it -> it.date().isDay()).isPresent()) {
                main = dating.get().date().start();
            }
        }
        return infer(dated, published);
    }

    private Optional<Dating> fromWords(
            AnnotatedReport report,
            List<Mention> all,
            Mention mention,
            @Nullable LocalDate published,
            @Nullable LocalDate main) {
        // What sums up several incidents speaks of none of them in particular.
        Map<Boolean, List<Span>> triggers = mention.triggers().stream()
                .collect(Collectors.partitioningBy(trigger -> isShared(trigger, mention, all)));
        return fromWords(report, all, mention, triggers.getOrDefault(false, List.of()), published, main)
                .or(() -> fromWords(report, all, mention, triggers.getOrDefault(true, List.of()), published, main));
    }

    private static boolean isShared(Span trigger, Mention mention, List<Mention> all) {
        return all.stream()
                .anyMatch(other ->
                        !other.id().equals(mention.id()) && other.triggers().contains(trigger));
    }

    private Optional<Dating> fromWords(
            AnnotatedReport report,
            List<Mention> all,
            Mention mention,
            List<Span> triggers,
            @Nullable LocalDate published,
            @Nullable LocalDate main) {
        Map<ImpreciseDate, List<Dating>> votes = new TreeMap<>();
        for (Span trigger : triggers) {
            Optional<Sentence> sentence = report.sentenceAt(trigger);
            if (sentence.isPresent()) {
                nearest(sentence.get(), trigger, all, mention)
                        .ifPresent(found -> meaning(found, published, main)
                                .ifPresent(date -> votes.computeIfAbsent(date, it -> new ArrayList<>())
                                        .add(new Dating(date, found.span(), basis(report, found, published)))));
            }
        }
        return votes.values().stream()
                .max((a, b) -> {
                    int finer = Boolean.compare(
                            a.getFirst().date().isDay(), b.getFirst().date().isDay());
                    return finer != 0 ? finer : Integer.compare(a.size(), b.size());
                })
                .map(List::getFirst);
    }

    private static Optional<ImpreciseDate> meaning(
            DateReader.FoundDate found, @Nullable LocalDate published, @Nullable LocalDate main) {
        if (found.expression() instanceof DateExpression.DaysBefore) {
            return main == null ? Optional.empty() : found.expression().seenFrom(main);
        }
        return published == null
                ? found.expression().alone()
                : found.expression().seenFrom(published);
    }

    private static String basis(AnnotatedReport report, DateReader.FoundDate found, @Nullable LocalDate published) {
        String words = "\"" + found.span().of(report.report().text()) + "\"";
        boolean alone = published == null || found.expression().alone().isPresent();
        return alone ? words : words + ", in a report of " + published;
    }

    /// The date expression that belongs to a trigger: the nearest one in the tree, unless another incident's trigger of
    /// the same sentence is nearer to it.
    private Optional<DateReader.FoundDate> nearest(
            Sentence sentence, Span trigger, List<Mention> all, Mention mention) {
        DateReader.FoundDate best = null;
        int least = Integer.MAX_VALUE;
        Optional<Token> head = sentence.lastWithin(trigger);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        for (DateReader.FoundDate date : reader.dates(sentence)) {
            int distance = TreeDistance.between(sentence, head.get(), date.head());
            if (distance < least && !TreeDistance.isNearer(sentence, mention.rivals(all), date.head(), distance)) {
                least = distance;
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    private Mention withTimes(AnnotatedReport report, List<Mention> all, Mention mention) {
        List<Claim> claims = new ArrayList<>(mention.claims());
        for (Span trigger : mention.triggers()) {
            Optional<Sentence> sentence = report.sentenceAt(trigger);
            Optional<Token> head = sentence.flatMap(it -> it.lastWithin(trigger));
            if (head.isPresent()) {
                reader.times(sentence.get()).stream()
                        .filter(time -> !TreeDistance.isNearer(
                                sentence.get(),
                                mention.rivals(all),
                                time.head(),
                                TreeDistance.between(sentence.get(), head.get(), time.head())))
                        .map(DateResolver::claim)
                        .filter(claim -> !claims.contains(claim))
                        .forEach(claims::add);
            }
        }
        return mention.withClaims(claims);
    }

    private static Claim claim(DateReader.FoundTime time) {
        return new Claim(
                Slot.TIME,
                new SlotValue.Clock(time.time()),
                Stance.ASSERTS,
                SourceChain.UNKNOWN,
                time.span(),
                List.of(time.rule()));
    }

    /// Days that no words give: of what an incident answers, of the news it is told with.
    private static List<Mention> infer(List<Mention> mentions, @Nullable LocalDate published) {
        List<Mention> inferred = new ArrayList<>();
        for (Mention mention : mentions) {
            Dating dating = mention.dating();
            if (dating == null) {
                dating = answered(mention, mentions)
                        .or(() -> mention.role() == Mention.Role.MAIN ? assumed(published) : Optional.empty())
                        .orElse(null);
            }
            inferred.add(mention.withDating(dating));
        }
        return inferred;
    }

    /// What a dated incident answers lies on its day or the one before.
    private static Optional<Dating> answered(Mention mention, List<Mention> mentions) {
        for (Mention other : mentions) {
            boolean answers = other.relations().stream()
                    .anyMatch(relation -> relation.kind() == Mention.Relation.Kind.RESPONDS_TO
                            && relation.to().equals(mention.id()));
            Dating dating = other.dating();
            if (answers && dating != null && dating.date().isDay()) {
                LocalDate day = dating.date().start();
                return Optional.of(new Dating(
                        new ImpreciseDate(day.minusDays(1), day), null, "shortly before the incident that answers it"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Dating> assumed(@Nullable LocalDate published) {
        return published == null
                ? Optional.empty()
                : Optional.of(new Dating(
                        new ImpreciseDate(published.minusDays(1), published),
                        null,
                        "assumed recent: the report of " + published + " gives no day"));
    }
}
