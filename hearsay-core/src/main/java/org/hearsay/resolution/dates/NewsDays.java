package org.hearsay.resolution.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Span;
import org.hearsay.resolution.dates.TimeExpression.Basis;
import org.hearsay.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/// The days of incidents that have none in words of their own: by what they answer or are answered by, and for the news
/// by the first day that the report names, the day it was spoken of, or the report's own.
final class NewsDays {
    /// A day after the report's own is a plan, give or take a day for the zones of the world.
    private static final int DAYS_AHEAD = 1;

    /// The first day named tells of the news only where it is news.
    private static final int RECENT = 15;

    /// News of the last days is not the news of a day further back that stands further down.
    private static final int FRESH = 4;

    private static final int STALE = 7;

    /// An incident told before the first day, or so many characters behind it, may be of that day.
    private static final int NEAR = 300;

    private final AnnotatedReport report;
    private final List<TimeExpression> own;
    private final ToldTimes told;
    private final @Nullable LocalDate published;
    private final DayOwners owners;

    /// @param own the days up to the report's own that may be those of incidents
    /// @param told besides those, days of what was said or done later
    NewsDays(AnnotatedReport report, List<TimeExpression> own, ToldTimes told, DayOwners owners) {
        this.report = report;
        this.own = own;
        this.told = told;
        published = told.published();
        this.owners = owners;
    }

    static boolean isPast(TimeExpression time, @Nullable LocalDate published) {
        return time.date()
                .filter(date -> published == null || !date.start().isAfter(published.plusDays(DAYS_AHEAD)))
                .isPresent();
    }

    /// A day, or a night, which belongs to two.
    static boolean isFine(ImpreciseDate date) {
        return date.days() <= 2;
    }

    static Dating dating(AnnotatedReport report, TimeExpression found, ToldTimes told) {
        String words = "\"" + found.span().of(report.report().text()) + "\"";
        String seen = told.isPublished()
                ? ", in a report of " + told.published()
                : ", of a year that the report does not name";
        String basis = switch (found.basis()) {
            case ALONE -> words;
            case PUBLICATION -> words + seen;
            case TEXT -> words + ", counted from the day told of before it";
            case UNTOLD -> words + " and no day before it" + seen;
        };
        return new Dating(found.date().orElseThrow(), found.span(), basis);
    }

    /// Whether the day that a later sentence gives the news is too old for it, as the report names a recent one first:
    /// what is told there is mostly another incident.
    boolean isOverruled(AnnotatedReport of, Mention mention, List<Mention> all, Dating dating) {
        LocalDate day = published;
        Span words = dating.words();
        if (mention.role() != Mention.Role.MAIN || day == null || words == null) {
            return false;
        }
        boolean old = dating.date().end().isBefore(day.minusDays(STALE));
        return old
                && firstDay(others(mention, all), List.of())
                        .filter(first -> !first.date().orElseThrow().start().isBefore(day.minusDays(FRESH)))
                        .filter(first -> first.span().end() < words.start())
                        .filter(first -> mention.triggers().stream()
                                .filter(trigger -> !DateResolver.isShared(trigger, mention, all))
                                .filter(trigger -> of.sentenceAt(words)
                                        .filter(sentence -> sentence.span().contains(trigger))
                                        .isEmpty())
                                .anyMatch(trigger ->
                                        trigger.start() <= first.span().start() + NEAR))
                        .filter(first -> of.sentenceAt(first.span())
                                .filter(sentence -> sentence.span().contains(words))
                                .isEmpty())
                        .isPresent();
    }

    /// The mentions, with the days that no words give.
    List<Mention> infer(List<Mention> mentions) {
        List<Mention> inferred = new ArrayList<>();
        for (Mention mention : mentions) {
            Dating dating = mention.dating();
            if (dating == null) {
                boolean news = mention.role() == Mention.Role.MAIN;
                dating = answered(mention, mentions)
                        .or(() -> news ? ofNews(mention, mentions) : Optional.empty())
                        .orElse(null);
            }
            inferred.add(mention.withDating(dating));
        }
        return inferred;
    }

    /// What a dated incident answers lies on its day or the one before.
    private static Optional<Dating> answered(Mention mention, List<Mention> mentions) {
        for (Mention other : mentions) {
            Dating dating = other.dating();
            if (answers(other, mention) && dating != null && dating.date().isDay()) {
                LocalDate day = dating.date().start();
                return Optional.of(new Dating(
                        new ImpreciseDate(day.minusDays(1), day), null, "shortly before the incident that answers it"));
            }
        }
        return Optional.empty();
    }

    private static boolean answers(Mention answer, Mention cause) {
        return answer.relations().stream()
                .anyMatch(relation -> relation.kind() == Mention.Relation.Kind.RESPONDS_TO
                        && relation.to().equals(cause.id()));
    }

    private Optional<Dating> ofNews(Mention mention, List<Mention> mentions) {
        // Only of a report whose own day is known one knows that it is news.
        if (!told.isPublished()) {
            return Optional.empty();
        }
        List<Dating> causes = mentions.stream()
                .filter(other -> answers(mention, other))
                .map(Mention::dating)
                .flatMap(dating -> Optional.ofNullable(dating).stream())
                .toList();
        // What answered an attack of last year is no news.
        if (causes.stream().anyMatch(this::isStale)) {
            return Optional.empty();
        }
        Set<MentionId> others = others(mention, mentions);
        return firstDay(others, causes)
                .map(time -> new Dating(
                        time.date().orElseThrow(),
                        time.span(),
                        "the first day that the report names: "
                                + dating(report, time, told).basis()))
                .or(this::spoken)
                .or(() -> assumed(others));
    }

    private boolean isStale(Dating dating) {
        return published != null && dating.date().end().isBefore(published.minusDays(STALE));
    }

    /// The incidents whose days are not those of this one: what the report recalls, and what this one answers. Other
    /// news may be of the same day, or even the same incident.
    private static Set<MentionId> others(Mention mention, List<Mention> mentions) {
        return mentions.stream()
                .filter(other -> !other.id().equals(mention.id()))
                .filter(other -> other.role() == Mention.Role.BACKGROUND || answers(mention, other))
                .map(Mention::id)
                .collect(Collectors.toSet());
    }

    private boolean belongs(TimeExpression time, Set<MentionId> others) {
        Set<MentionId> whose = owners.of(time);
        return !whose.isEmpty() && others.containsAll(whose);
    }

    /// The first day that a report names, where it lies shortly before the report: news begins with when. It is not the
    /// day of what this incident answers, nor one before it, nor that of an incident recalled.
    private Optional<TimeExpression> firstDay(Set<MentionId> others, List<Dating> causes) {
        return own.stream()
                .filter(time -> time.date().filter(NewsDays::isFine).isPresent())
                .filter(time -> !belongs(time, others))
                .filter(time -> time.basis() != Basis.UNTOLD)
                // "Six days before" is no day of the news; a clock is one of the day told of.
                .filter(time -> time.basis() != Basis.TEXT || time.clock().isPresent())
                .filter(time -> causes.stream().noneMatch(cause -> isOf(time, cause)))
                .filter(time ->
                        published != null && time.date().orElseThrow().start().isAfter(published.minusDays(RECENT)))
                .findFirst();
    }

    private static boolean isOf(TimeExpression time, Dating cause) {
        Span words = cause.words();
        return words != null && words.overlaps(time.span())
                || time.date().orElseThrow().end().isBefore(cause.date().start());
    }

    /// Where no day is named but that of the first who speaks of it, or an hour without a day: not after it, and not
    /// long before.
    private Optional<Dating> spoken() {
        LocalDate day = published;
        return day == null
                ? Optional.empty()
                : told.times().stream()
                        .filter(time -> isPast(time, day))
                        .filter(time -> time.date().filter(ImpreciseDate::isDay).isPresent())
                        .filter(time -> time.basis() != Basis.UNTOLD && !own.contains(time))
                        .findFirst()
                        .map(time -> time.date().orElseThrow().start())
                        .filter(said -> !said.isAfter(day) && !said.isBefore(day.minusDays(FRESH)))
                        .filter(said -> !said.equals(day))
                        .map(said -> new Dating(
                                new ImpreciseDate(said.minusDays(1), said),
                                null,
                                "assumed shortly before " + said + ", when it was spoken of"));
    }

    /// The report's own day or the one before, if it does not name that one as the day of something else: then the news
    /// would have been told to be of that same day.
    private Optional<Dating> assumed(Set<MentionId> others) {
        LocalDate day = published;
        if (day == null) {
            return Optional.empty();
        }
        LocalDate before = day.minusDays(1);
        boolean taken = own.stream()
                .filter(time -> time.date().filter(NewsDays::isFine).isPresent())
                .filter(time -> belongs(time, others))
                .map(time -> time.date().orElseThrow().end())
                .anyMatch(before::equals);
        String basis = "assumed recent: the report of " + day + " gives no day";
        return Optional.of(
                taken
                        ? new Dating(ImpreciseDate.on(day), null, basis + ", and " + before + " for another incident")
                        : new Dating(new ImpreciseDate(before, day), null, basis));
    }
}
