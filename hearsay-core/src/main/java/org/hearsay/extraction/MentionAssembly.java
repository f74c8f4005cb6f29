package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Relation;
import org.hearsay.model.MentionId;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;

/// Makes mentions of the groups: their claims, their part in the report, how they answer each other.
final class MentionAssembly {
    private final SiteSplit split;
    private final AnnotatedReport report;
    private final List<Group> groups;
    private final List<ResponseReader.Link> links;
    private final Map<Group, MentionId> ids = new LinkedHashMap<>();

    MentionAssembly(AnnotatedReport report, List<Group> groups, List<ResponseReader.Link> links, SiteSplit split) {
        this.split = split;
        this.report = report;
        this.groups = groups;
        this.links = links;
        for (Group group : groups) {
            int start = group.events().getFirst().span().start();
            ids.put(group, new MentionId(report.report().id(), start, 0));
        }
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Group group : groups) {
            List<Span> triggers = new ArrayList<>(
                    new TreeSet<>(group.events().stream().map(Event::span).toList()));
            group.summaries().forEach(event -> triggers.add(event.span()));
            Mention whole = new Mention(
                    id(group), group.type(), role(group), triggers, claims(group), null, null, relations(group));
            mentions.addAll(split.split(whole, group));
        }
        return mentions;
    }

    private MentionId id(Group group) {
        return java.util.Objects.requireNonNull(ids.get(group));
    }

    /// The first incident told is the news; so is every other one that is not told as lying before it.
    private Mention.Role role(Group group) {
        boolean first = group == groups.getFirst();
        // Nor is what the news answers, or the wave that it is a part of.
        boolean answered = links.stream()
                .anyMatch(link -> group.events().contains(link.second())
                        && link.kind() != Relation.Kind.APART_FROM
                        && (link.kind() != Relation.Kind.FOLLOWED_BY
                                || group.events().size() == 1));
        boolean past = group.events().stream().allMatch(event -> event.traits().past());
        return !first && (answered || past) ? Mention.Role.BACKGROUND : Mention.Role.MAIN;
    }

    private List<Claim> claims(Group group) {
        List<Claim> claims = new ArrayList<>();
        for (Event event : group.events()) {
            claims.add(occurred(event));
            event.fillers().forEach(filler -> claims.add(filler.toClaim().withRule(event.rule())));
        }
        for (Event event : group.summaries()) {
            event.fillers().stream()
                    .filter(filler -> filler.slot() == Slot.PERPETRATORS)
                    .forEach(filler -> claims.add(filler.toClaim().withRule(event.rule())));
        }
        group.losses().forEach(loss -> claims.add(loss.toClaim()));
        group.harms().forEach(harm -> claims.add(harm.toClaim()));
        claims.addAll(answers(group));
        return claims.stream()
                .distinct()
                .sorted(Comparator.comparing(Claim::span).thenComparing(Claim::slot))
                .toList();
    }

    private static Claim occurred(Event event) {
        Span span = event.sentence().span();
        return new Claim(
                Slot.OCCURRED,
                new SlotValue.Event(event.type().code()),
                Stance.ASSERTS,
                SourceChain.UNKNOWN,
                span,
                List.of(event.rule()));
    }

    private List<Claim> answers(Group group) {
        List<Claim> claims = new ArrayList<>();
        for (ResponseReader.Link link : linksFrom(group)) {
            Span words = link.first().sentence().span().contains(link.second().span())
                    ? link.words().cover(link.second().span())
                    : link.words();
            claims.add(new Claim(
                    Slot.RESPONDS_TO,
                    new SlotValue.Answer(words.of(report.report().text())),
                    Stance.ASSERTS,
                    SourceChain.UNKNOWN,
                    words,
                    List.of(link.rule())));
        }
        return claims;
    }

    private List<Relation> relations(Group group) {
        List<Relation> relations = new ArrayList<>();
        for (ResponseReader.Link link : linksFrom(group)) {
            groupOf(link.second())
                    .filter(answered -> answered != group)
                    .ifPresent(answered -> relations.add(
                            new Relation(Relation.Kind.RESPONDS_TO, id(answered), link.words(), link.rule())));
        }
        for (ResponseReader.Link link : links) {
            switch (link.kind()) {
                case FOLLOWED_BY -> relate(group, link.second(), link.first(), link, relations);
                case PART_OF, APART_FROM -> relate(group, link.first(), link.second(), link, relations);
                case RESPONDS_TO -> {}
            }
        }
        return relations.stream().distinct().toList();
    }

    /// Adds what a link says of the group, where one of its events is the one it is told of.
    private void relate(Group group, Event own, Event other, ResponseReader.Link link, List<Relation> relations) {
        if (group.events().contains(own)) {
            groupOf(other)
                    .filter(there -> there != group)
                    .ifPresent(there -> relations.add(new Relation(link.kind(), id(there), link.words(), link.rule())));
        }
    }

    private List<ResponseReader.Link> linksFrom(Group group) {
        return links.stream()
                .filter(ResponseReader.Link::answers)
                .filter(link -> group.events().contains(link.first()))
                .toList();
    }

    private Optional<Group> groupOf(Event event) {
        return groups.stream().filter(group -> group.events().contains(event)).findFirst();
    }
}
