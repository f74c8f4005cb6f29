package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Relation;
import org.hearsay.model.MentionId;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Digest;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Reads the incidents that a report tells.
///
/// Takes an annotated report, gives its mentions in the order of the text, their claims still in the report's own
/// voice. Thread-safe.
public final class IncidentExtraction {
    /// Sentences in which a toll may stand before the incident that it is of.
    private static final int LEAD = 3;

    /// What the weights of a mention's [#signs] must add up to, in log odds, for it to count as an incident.
    public static final double LEAST = Plausibility.LEAST;

    private final EventReader events;
    private final CulpritReader culprits;
    private final ResponseReader responses;
    private final LossReader losses;
    private final HarmReader harms;
    private final MunitionReader munitions;
    private final DamageReader damage;
    private final Sites sites;
    private final Coreference coreference;
    private final Another another;
    private final SiteSplit split;
    private final Consolidation consolidation;
    private final DiedLater diedLater;
    private final VagueNames vagueNames;
    private final Plausibility plausibility;
    private final Antecedents antecedents;
    private final OwnDeaths ownDeaths;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public IncidentExtraction(Lexicon lexicon) {
        losses = new LossReader(lexicon);
        var roles = new Roles(lexicon);
        events = new EventReader(lexicon, losses, roles);
        culprits = new CulpritReader(lexicon, roles);
        responses = new ResponseReader(lexicon);
        harms = new HarmReader(lexicon);
        munitions = new MunitionReader(lexicon);
        damage = new DamageReader(lexicon);
        sites = new Sites(lexicon);
        coreference = new Coreference(lexicon, sites);
        another = new Another(lexicon);
        split = new SiteSplit(sites);
        consolidation = new Consolidation(lexicon);
        diedLater = new DiedLater(lexicon);
        vagueNames = new VagueNames(lexicon);
        plausibility = new Plausibility(lexicon);
        antecedents = new Antecedents(lexicon);
        ownDeaths = new OwnDeaths(lexicon, losses);
    }

    /// Whether a sentence can tell anything of an incident, and so needs a tree.
    public boolean mayTell(Sentence sentence) {
        return events.mayTell(sentence)
                || losses.mayTell(sentence)
                || harms.mayTell(sentence)
                || munitions.mayTell(sentence)
                || damage.mayTell(sentence)
                || culprits.mayTell(sentence);
    }

    /// The incidents of a report; none where it tells none.
    public List<Mention> read(AnnotatedReport report) {
        List<Group> groups = new ArrayList<>();
        List<ResponseReader.Link> links = new ArrayList<>();
        Focus focus = new Focus();
        Digest digest = Digest.of(report);
        List<LossReader.Loss> ahead = new ArrayList<>();
        var calendar = new NewsCalendar(report.report().publication().date());
        List<EventReader.Reading> readings =
                antecedents.named(report.sentences(), calendar.seen(readings(report.sentences())));
        for (int i = 0; i < readings.size(); i++) {
            Sentence sentence = report.sentences().get(i);
            EventReader.Reading reading = readings.get(i);
            if (i > 0 && !digest.isOne(i - 1, i)) {
                focus.turnAway();
            }
            List<ResponseReader.Link> here = responses.read(sentence, reading.events());
            links.addAll(here);
            List<Group> told = told(reading.events(), here, groups, links, digest);
            boolean elsewhere = !reading.unreal().isEmpty() && !tellsOfNobody(sentence);
            focus.turn(told, elsewhere, sentence);
            if (told.isEmpty() && !elsewhere) {
                sites.at(sentence, groups)
                        .filter(group -> digest.isOne(
                                group.events().getFirst().sentence().index(), sentence.index()))
                        .ifPresent(group -> focus.turn(List.of(group), false, sentence));
            }
            if (groups.isEmpty() && reading.unreal().isEmpty() && sentence.index() < LEAD) {
                // "147 students slaughtered", says the headline; by what, the sentence behind it.
                ahead.addAll(losses.read(sentence));
            } else {
                attachLosses(sentence, reading.events(), told, focus);
            }
            attachHarms(sentence, reading.events(), told, focus);
            attachCulprits(sentence, reading.events(), told, focus);
            if (!told.isEmpty()) {
                ahead.forEach(loss -> loss.fillers().forEach(told.getFirst()::add));
                ahead.clear();
            }
            if (reading.total()) {
                focus.turnAway();
            }
        }
        groups.removeIf(group -> !group.opens());
        if (!digest.isSeveral()) {
            new Headlines(coreference).fold(report, groups, links);
            new Summaries(coreference).spread(groups, links);
        }
        groups.sort(Comparator.comparingInt(
                group -> group.events().getFirst().span().start()));
        return new MentionAssembly(report, groups, links, split).mentions();
    }

    /// The groups of a sentence's events, in their order. Where "the attack" answered "US airstrikes", the airstrikes
    /// look
    /// for their group first: they say what they are, and "the attack" is another one.
    private List<Group> told(
            List<Event> events,
            List<ResponseReader.Link> here,
            List<Group> all,
            List<ResponseReader.Link> links,
            Digest digest) {
        List<Group> groups = all.stream()
                .filter(group -> events.isEmpty() || isOf(digest, group, events.getFirst()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Event> order = new ArrayList<>(events);
        if (!groups.isEmpty()) {
            order.sort(Comparator.comparing(event -> waits(event, here)));
        }
        Map<Event, Group> told = new LinkedHashMap<>();
        for (Event event : order) {
            responses.answer(event, groups, links).ifPresent(links::add);
            responses.whole(event, events, groups).ifPresent(links::add);
            Optional<ResponseReader.Link> reason = responses.reason(event, events, groups);
            Group group = place(event, groups, links);
            reason.filter(link -> !group.events().contains(link.first())).ifPresent(links::add);
            if (!all.contains(group)) {
                all.add(group);
            }
            munitions.single(event).forEach(group::add);
            told.put(event, group);
        }
        return events.stream().map(told::get).toList();
    }

    /// Whether an incident is told in the item of a digest that holds an event.
    private static boolean isOf(Digest digest, Group group, Event event) {
        return digest.isOne(
                group.events().getFirst().sentence().index(), event.sentence().index());
    }

    private static boolean waits(Event event, List<ResponseReader.Link> here) {
        return event.vague()
                && event.traits().definite()
                && here.stream()
                        .anyMatch(link -> link.answers()
                                && link.first().equals(event)
                                && !link.second().vague());
    }

    /// What each sentence tells: strictly read, or, where that shows that the report tells of violence, or people were
    /// killed or hurt, read once more. What is a figure of speech is weighed out at the end.
    private List<EventReader.Reading> readings(List<Sentence> sentences) {
        List<EventReader.Reading> strict = readings(sentences, Evidence.Setting.UNKNOWN);
        boolean violent = strict.stream().anyMatch(IncidentExtraction::opens)
                || sentences.stream().anyMatch(this::hasVictims)
                        && readings(sentences, Evidence.Setting.VIOLENT).stream()
                                .anyMatch(IncidentExtraction::opens);
        return violent ? readings(sentences, Evidence.Setting.VIOLENT) : strict;
    }

    private List<EventReader.Reading> readings(List<Sentence> sentences, Evidence.Setting setting) {
        return sentences.stream()
                .map(sentence -> events.read(sentence, setting))
                .toList();
    }

    private static boolean opens(EventReader.Reading reading) {
        return reading.events().stream().anyMatch(event -> event.traits().opens());
    }

    private boolean hasVictims(Sentence sentence) {
        return losses.read(sentence).stream().anyMatch(loss -> loss.filler().countsAny());
    }

    /// What a report tells of the deaths of those who did it by their own hand, whom no toll counts.
    public OwnDead ownDead(AnnotatedReport report) {
        return ownDeaths.read(report);
    }

    /// All that a report tells of people killed and injured, as of one incident, in its own voice; empty where it tells
    /// of nobody.
    public Optional<Mention> losses(AnnotatedReport report) {
        return ofOne(report, losses::read).map(mention -> diedLater.cleared(report, mention));
    }

    /// All whom a report tells to be hit or hurt, without saying that they lived, likewise: who is shot counts as
    /// injured.
    public Optional<Mention> harms(AnnotatedReport report) {
        return ofOne(report, harms::readAll);
    }

    private static Optional<Mention> ofOne(AnnotatedReport report, Function<Sentence, List<LossReader.Loss>> read) {
        List<Claim> claims = report.sentences().stream()
                .flatMap(sentence -> read.apply(sentence).stream())
                .map(loss -> loss.filler().toClaim())
                .toList();
        return claims.stream()
                .findFirst()
                .map(first -> new Mention(
                        new MentionId(report.report().id(), first.span().start(), 0),
                        IncidentType.ATTACK,
                        Mention.Role.MAIN,
                        List.of(first.span()),
                        claims,
                        null,
                        null,
                        List.of()));
    }

    /// The incidents once more, when their days and places are known: what is one is joined, what is recalled is told
    /// apart from the news.
    public List<Mention> consolidate(AnnotatedReport report, List<Mention> mentions) {
        return consolidation.consolidate(report, mentions).stream()
                .map(mention -> diedLater.cleared(report, mention))
                .map(mention -> vagueNames.cleared(report, mention))
                .toList();
    }

    /// Those mentions that more speaks for being violent incidents than against. Comes last: it weighs all that was
    /// read.
    public List<Mention> plausible(AnnotatedReport report, List<Mention> mentions) {
        return plausibility.kept(report, mentions);
    }

    /// What speaks for and against each of these mentions being a violent incident, by the mention's name: the signs of
    /// `en/signs.tsv`, and those that have no weight there.
    public Map<MentionId, Set<String>> signs(AnnotatedReport report, List<Mention> mentions) {
        return plausibility.signs(report, mentions);
    }

    private Group place(Event event, List<Group> groups, List<ResponseReader.Link> links) {
        Optional<Group> known = coreference.find(event, groups, links);
        if (known.isPresent()) {
            known.get().add(event);
            return known.get();
        }
        Group opened = new Group(event);
        links.addAll(apart(event, opened, groups));
        groups.add(opened);
        return opened;
    }

    /// "A second bomb": not one of those told before, for all that it is like them.
    private List<ResponseReader.Link> apart(Event event, Group opened, List<Group> before) {
        return another.cue(event).stream()
                .flatMap(cue -> before.stream()
                        .filter(group -> Coreference.areAlike(opened, group))
                        .map(group -> new ResponseReader.Link(
                                event,
                                group.events().getLast(),
                                Relation.Kind.APART_FROM,
                                Sentence.cover(cue.tokens()),
                                cue.value())))
                .toList();
    }

    /// "Nobody was injured" makes an injury unreal, but speaks of the incident told before.
    private boolean tellsOfNobody(Sentence sentence) {
        return losses.read(sentence).stream().anyMatch(loss -> !loss.filler().countsAny());
    }

    private void attachLosses(Sentence sentence, List<Event> here, List<Group> told, Focus focus) {
        List<LossReader.Loss> all = new ArrayList<>(losses.read(sentence));
        all.addAll(damage.read(sentence));
        munitions.read(sentence).stream()
                .filter(count -> here.stream()
                        .flatMap(event -> event.on(Slot.MUNITIONS))
                        .noneMatch(known -> known.span().overlaps(count.filler().span())))
                .forEach(all::add);
        for (LossReader.Loss loss : all) {
            nearest(sentence, here, told, loss.word())
                    .or(focus::group)
                    .ifPresent(group -> loss.fillers().forEach(group::add));
        }
    }

    private void attachHarms(Sentence sentence, List<Event> here, List<Group> told, Focus focus) {
        List<LossReader.Loss> all = new ArrayList<>(harms.read(sentence));
        all.addAll(losses.ofOne(sentence));
        for (LossReader.Loss harm : all) {
            nearest(sentence, here, told, harm.word())
                    .or(focus::group)
                    .ifPresent(group -> group.addHarm(harm.filler()));
        }
    }

    /// Who did it did all that the sentence tells, where the word that says so hangs together with any of it.
    private void attachCulprits(Sentence sentence, List<Event> here, List<Group> told, Focus focus) {
        for (CulpritReader.Culprit culprit : culprits.read(sentence)) {
            boolean joined = here.stream().anyMatch(event -> isJoined(sentence, event.head(), culprit.word()));
            if (!here.isEmpty() && (joined || culprit.alone())) {
                told.stream().distinct().forEach(group -> group.add(culprit.filler()));
            } else if (culprit.alone()) {
                focus.group().ifPresent(group -> group.add(culprit.filler()));
            }
        }
    }

    private static boolean isJoined(Sentence sentence, Token event, Token word) {
        return event.index() == word.index() || sentence.dominates(word, event) || sentence.dominates(event, word);
    }

    /// The event whose word stands closest in the tree: one that governs the loss or hangs on it, else the last before.
    private static Optional<Group> nearest(Sentence sentence, List<Event> here, List<Group> told, Token word) {
        Group nearest = null;
        Group last = null;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < here.size(); i++) {
            Event event = here.get(i);
            int steps = Math.min(steps(sentence, event.head(), word), steps(sentence, word, event.head()));
            if (steps < shortest) {
                shortest = steps;
                nearest = told.get(i);
            }
            if (last == null || event.head().index() < word.index()) {
                last = told.get(i);
            }
        }
        return Optional.ofNullable(nearest == null ? last : nearest);
    }

    /// How many steps up the tree lead from one word to another; as many as there can be where none do.
    private static int steps(Sentence sentence, Token from, Token to) {
        Token at = from;
        for (int steps = 0; steps <= sentence.tokens().size(); steps++) {
            if (at.index() == to.index()) {
                return steps;
            }
            if (at.head() < 0) {
                break;
            }
            at = sentence.token(at.head());
        }
        return Integer.MAX_VALUE;
    }
}
