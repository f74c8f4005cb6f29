package org.hearsay.resolution.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// Dates the incidents of a report. Thread-safe.
///
/// The words nearest to an incident's triggers in the grammar decide; then the day of the incident it is told with;
/// then, for the news, the first day that the report names, and the report's own day ([NewsDays]). Days on which
/// something was said, or followed from an incident, are none of its own ([LaterDays]). [Dating#basis] says which.
public final class DateResolver {
    private final TimeExpressions expressions;
    private final LaterDays later;
    private final ToldBefore toldBefore;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public DateResolver(Lexicon lexicon) {
        expressions = new TimeExpressions(lexicon);
        later = new LaterDays(lexicon);
        toldBefore = new ToldBefore(lexicon);
    }

    /// The mentions with their day, where the report lets us know it, and with claims of the time of day.
    public List<Mention> resolve(AnnotatedReport report, List<Mention> mentions) {
        ToldTimes told = expressions.ofThePastIn(report);
        List<TimeExpression> times = told.times();
        List<TimeExpression> own = own(report, told, mentions);
        var owners = new DayOwners(report, own, mentions);
        var news = new NewsDays(report, own, told, owners);
        List<Mention> dated = new ArrayList<>();
        for (Mention mention : mentions) {
            Dating dating = fromWords(report, own, told, owners, mentions, mention)
                    .map(it -> news.isOverruled(report, mention, mentions, it) ? null : it)
                    .orElse(null);
            dated.add(withTimes(report, times, mentions, mention.withDating(dating)));
        }
        return news.infer(new Lapses(report, expressions.lapsesIn(report)).infer(dated));
    }

    /// The mentions, those dated by days of a year that the report does not let us know without it.
    ///
    /// All that compares the days of one report must come before.
    public List<Mention> withoutPresumedYears(AnnotatedReport report, List<Mention> mentions) {
        Optional<PresumedYear> presumed = report.report().publication().date() == null
                ? expressions.ofThePastIn(report).presumed()
                : Optional.empty();
        return presumed.map(year -> mentions.stream().map(year::forgotten).toList())
                .orElse(mentions);
    }

    /// The days up to the report's own that are not of what was said or done later.
    private List<TimeExpression> own(AnnotatedReport report, ToldTimes told, List<Mention> mentions) {
        List<Span> triggers = mentions.stream()
                .flatMap(mention -> mention.triggers().stream())
                .toList();
        return told.times().stream()
                .filter(time -> NewsDays.isPast(time, told.published()))
                .filter(time -> !Datelines.hold(report, time))
                .filter(time -> report.sentenceAt(time.span())
                        .filter(sentence -> time.head(sentence)
                                .filter(day -> later.hold(sentence, day, triggers))
                                .isPresent())
                        .isEmpty())
                .toList();
    }

    private Optional<Dating> fromWords(
            AnnotatedReport report,
            List<TimeExpression> times,
            ToldTimes told,
            DayOwners owners,
            List<Mention> all,
            Mention mention) {
        // What sums up several incidents speaks of none of them in particular.
        Map<Boolean, List<Span>> triggers = mention.triggers().stream()
                .collect(Collectors.partitioningBy(trigger -> isShared(trigger, mention, all)));
        List<Span> own = new ArrayList<>(triggers.getOrDefault(false, List.of()));
        own.addAll(toldBefore.of(mention, report, all));
        return fromWords(report, times, told, owners, all, mention, own)
                .or(() -> fromWords(report, times, told, owners, all, mention, triggers.getOrDefault(true, List.of())));
    }

    /// Whether a word tells of other incidents too.
    static boolean isShared(Span trigger, Mention mention, List<Mention> all) {
        return all.stream()
                .anyMatch(other ->
                        !other.id().equals(mention.id()) && other.triggers().contains(trigger));
    }

    private static Optional<Dating> fromWords(
            AnnotatedReport report,
            List<TimeExpression> times,
            ToldTimes told,
            DayOwners owners,
            List<Mention> all,
            Mention mention,
            List<Span> triggers) {
        // In the order of the text, so that of two days named as often the first one stands.
        Map<ImpreciseDate, List<Dating>> votes = new LinkedHashMap<>();
        // "Three days before" is mostly the day of something else, where the incident has one of its own.
        Set<ImpreciseDate> named = new HashSet<>();
        for (Span trigger : triggers) {
            Optional<Sentence> sentence = report.sentenceAt(trigger);
            if (sentence.isPresent()) {
                List<TimeExpression> days = within(sentence.get(), times).toList();
                Optional<TimeExpression> found = nearest(sentence.get(), days, owners, trigger, all, mention);
                found.ifPresent(time -> votes.computeIfAbsent(time.date().orElseThrow(), it -> new ArrayList<>())
                        .add(NewsDays.dating(report, time, told)));
                found.filter(time -> time.basis() == TimeExpression.Basis.ALONE
                                || time.basis() == TimeExpression.Basis.PUBLICATION)
                        .flatMap(TimeExpression::date)
                        .ifPresent(named::add);
            }
        }
        return votes.values().stream()
                .max(Comparator.comparing((List<Dating> some) ->
                                NewsDays.isFine(some.getFirst().date()))
                        .thenComparing(some -> named.contains(some.getFirst().date()))
                        .thenComparing(List::size))
                .map(List::getFirst);
    }

    private static Stream<TimeExpression> within(Sentence sentence, List<TimeExpression> times) {
        return times.stream().filter(time -> sentence.span().contains(time.span()));
    }

    /// The day that belongs to a trigger: the nearest one in the tree, unless another incident's trigger of the same
    /// sentence is nearer to it.
    private static Optional<TimeExpression> nearest(
            Sentence sentence,
            List<TimeExpression> days,
            DayOwners owners,
            Span trigger,
            List<Mention> all,
            Mention mention) {
        TimeExpression best = null;
        int least = Integer.MAX_VALUE;
        Optional<Token> head = sentence.lastWithin(trigger);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        for (TimeExpression day : days) {
            Optional<Token> dayHead = day.head(sentence);
            if (dayHead.isEmpty() || owners.isOfOthers(day, mention)) {
                continue;
            }
            if (owners.follows(day, mention)) {
                return Optional.of(day);
            }
            int distance = TreeDistance.between(sentence, head.get(), dayHead.get());
            if (distance < least && !TreeDistance.isNearer(sentence, mention.rivals(all), dayHead.get(), distance)) {
                least = distance;
                best = day;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Mention withTimes(
            AnnotatedReport report, List<TimeExpression> times, List<Mention> all, Mention mention) {
        List<Claim> claims = new ArrayList<>(mention.claims());
        for (Span trigger : mention.triggers()) {
            Optional<Sentence> sentence = report.sentenceAt(trigger);
            Optional<Token> head = sentence.flatMap(it -> it.lastWithin(trigger));
            if (head.isPresent()) {
                within(sentence.get(), times)
                        .filter(time -> time.clock().isPresent())
                        .filter(time -> isOf(sentence.get(), head.get(), time, all, mention))
                        .map(DateResolver::claim)
                        .filter(claim -> !claims.contains(claim))
                        .forEach(claims::add);
            }
        }
        return mention.withClaims(claims);
    }

    private static boolean isOf(
            Sentence sentence, Token trigger, TimeExpression time, List<Mention> all, Mention mention) {
        return time.head(sentence)
                .filter(word -> !TreeDistance.isNearer(
                        sentence, mention.rivals(all), word, TreeDistance.between(sentence, trigger, word)))
                .isPresent();
    }

    private static Claim claim(TimeExpression time) {
        return new Claim(
                Slot.TIME,
                new SlotValue.Clock(time.clock().orElseThrow()),
                Stance.ASSERTS,
                SourceChain.UNKNOWN,
                time.span(),
                List.of(time.rule()));
    }
}
