package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.resolution.toponyms.Toponym.Use;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Digest;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.TreeDistance;

/// Finds where the incidents of a report happened. Thread-safe where its gazetteer is.
///
/// What the grammar calls the place of an incident counts first, then what is hit, then names near the words that
/// tell of it; of those the most specific wins. Where no such name is found, the headline and then the dateline
/// decide.
public final class PlaceResolver {
    /// A dateline stands in one of so many sentences.
    private static final int DATELINES = 5;

    /// So many characters lie at most between the names of a place and of the one it lies in, "of northern".
    private static final int BESIDE = 20;

    /// So many characters has the sign of the genitive at most, with the blank behind it.
    private static final int GENITIVE = 3;

    /// Sentences that hold the headline and the lead, which say what the report is about.
    private static final int LEAD = 3;

    private final PlaceWords words;
    private final ToponymReader reader;
    private final Standing standing;
    private final Candidates candidates;
    private final UnknownPlaces unknown;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public PlaceResolver(Lexicon lexicon, Gazetteer gazetteer) {
        words = new PlaceWords(lexicon);
        reader = new ToponymReader(words, gazetteer);
        standing = new Standing(words);
        candidates = new Candidates(words, lexicon, gazetteer);
        unknown = new UnknownPlaces(words, standing, candidates);
    }

    /// The mentions with their place, where the report lets us know it, and with the places of their claims resolved.
    public List<Mention> resolve(AnnotatedReport report, List<Mention> mentions) {
        var surroundings = new Surroundings(report, words, reader);
        return mentions.stream()
                .map(mention -> resolve(report, surroundings, mentions, mention))
                .toList();
    }

    private Mention resolve(AnnotatedReport report, Surroundings surroundings, List<Mention> all, Mention mention) {
        List<Candidate> named = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : mention.claims()) {
            Optional<Sentence> sentence = report.sentenceAt(claim.span());
            if (sentence.isEmpty() || claim.slot() != Slot.PLACE && claim.slot() != Slot.TARGETS) {
                claims.add(claim);
                continue;
            }
            List<Candidate> inside = inside(surroundings, sentence.get(), claim);
            named.addAll(inside);
            if (claim.slot() == Slot.TARGETS) {
                claims.add(claim);
                continue;
            }
            Claim resolved = resolved(surroundings, sentence.get(), claim, inside);
            claims.add(resolved);
            if (inside.isEmpty() && unknown.hasName(surroundings, sentence.get(), claim.span())) {
                unknown.claimed(sentence.get(), resolved).ifPresent(named::add);
            }
        }
        for (Span trigger : mention.triggers()) {
            report.sentenceAt(trigger)
                    .ifPresent(sentence -> named.addAll(near(surroundings, sentence, trigger, all, mention)));
        }
        named.removeIf(owner -> named.stream().anyMatch(other -> isOwner(report, owner.words(), other.words())));
        Optional<Candidate> best = best(named).map(it -> finer(it, named));
        boolean spread = best.filter(it -> isSpread(report, surroundings, it)).isPresent();
        Optional<Candidate> place = best.filter(PlaceResolver::isSpecific)
                .or(() -> spread || isAnswer(mention, all) ? best : elsewhere(report, surroundings, all, mention, best))
                .or(() -> best);
        Optional<Candidate> exact = place.filter(
                        it -> !spread && level(surroundings, it).compareTo(PlaceLevel.DISTRICT) >= 0)
                .flatMap(coarse -> exact(report, surroundings, all, mention, coarse)
                        .or(() -> ofDateline(report, surroundings, coarse)));
        return mention.withClaims(claims)
                .withPlace(exact.or(() -> place).map(Candidate::place).orElse(null));
    }

    /// "In Narathiwat's Sungai Kolok": the first lends its name to say where the second lies.
    private static boolean isOwner(AnnotatedReport report, Span owner, Span owned) {
        return owner.end() < owned.start()
                && owned.start() - owner.end() <= GENITIVE
                && report.report().text().substring(owner.end(), owned.start()).matches("['’]s? ");
    }

    private boolean isSpread(AnnotatedReport report, Surroundings surroundings, Candidate candidate) {
        return report.sentenceAt(candidate.words()).stream()
                .flatMap(sentence -> surroundings.in(sentence).stream())
                .anyMatch(toponym -> toponym.span().equals(candidate.words()) && standing.isSpread(toponym));
    }

    /// The place inside a province or a country that the words around an incident name: headlines give the province,
    /// the next sentence "the village of Kara".
    private Optional<Candidate> exact(
            AnnotatedReport report, Surroundings surroundings, List<Mention> all, Mention mention, Candidate coarse) {
        Set<Integer> others = ofOthers(report, all, mention);
        return mention.triggers().stream()
                .flatMap(trigger -> report.sentenceAt(trigger).stream())
                .flatMap(sentence -> Stream.of(sentence.index(), sentence.index() + 1))
                .filter(index ->
                        !others.contains(index) && index < report.sentences().size())
                .map(index -> report.sentences().get(index))
                .distinct()
                .flatMap(sentence -> inside(surroundings, sentence, mention, coarse).stream())
                .findFirst();
    }

    /// The town of a dateline that gives the province with it, where the incident was in that province:
    /// "SPRINGS, Okla. (Northwire) —".
    private Optional<Candidate> ofDateline(AnnotatedReport report, Surroundings surroundings, Candidate coarse) {
        Place province = coarse.place();
        if (coarse.level() != PlaceLevel.PROVINCE || province.name() == null) {
            return Optional.empty();
        }
        for (Sentence sentence : report.sentences().stream().limit(DATELINES).toList()) {
            List<Toponym> dateline = Stream.concat(
                            surroundings.in(sentence).stream(), surroundings.unknown(sentence).stream())
                    .filter(toponym -> toponym.use() == Use.DATELINE)
                    .sorted(Comparator.comparing(Toponym::span))
                    .toList();
            boolean there = dateline.size() == 2
                    && surroundings
                            .meaning(dateline.getLast())
                            .filter(outer -> province.name().equals(outer.name()))
                            .isPresent();
            if (there) {
                Toponym town = dateline.getFirst();
                return candidates
                        .of(surroundings, town, Candidate.Source.NEAR, 0)
                        .or(() -> Optional.of(UnknownPlaces.inside(town, province)));
            }
        }
        return Optional.empty();
    }

    /// The sentences that tell of other incidents.
    private static Set<Integer> ofOthers(AnnotatedReport report, List<Mention> all, Mention mention) {
        return all.stream()
                .filter(other -> !other.id().equals(mention.id()))
                .flatMap(other -> other.triggers().stream())
                .flatMap(trigger -> report.sentenceAt(trigger).stream())
                .map(Sentence::index)
                .collect(Collectors.toSet());
    }

    private Optional<Candidate> inside(
            Surroundings surroundings, Sentence sentence, Mention mention, Candidate coarse) {
        Stream<Candidate> known = surroundings.in(sentence).stream()
                .filter(toponym -> toponym.use() == Use.PLACE && standing.isSite(sentence, toponym, mention))
                .flatMap(toponym -> candidates.of(surroundings, toponym, Candidate.Source.NEAR, 0).stream())
                .filter(candidate -> candidate.level().compareTo(coarse.level()) < 0 && candidate.isInside(coarse));
        boolean district = coarse.level().compareTo(PlaceLevel.PROVINCE) < 0;
        Stream<Candidate> villages = surroundings.unknown(sentence).stream()
                .filter(toponym -> toponym.use() == Use.PLACE
                        && standing.isSite(sentence, toponym, mention)
                        && !standing.isActor(sentence, toponym.head()))
                .filter(toponym -> !district || standing.isVillage(sentence, toponym))
                .filter(toponym -> surroundings.levelOf(toponym.printed()) == PlaceLevel.SETTLEMENT)
                .map(toponym -> UnknownPlaces.inside(toponym, coarse.place()));
        return Stream.concat(known, villages).findFirst();
    }

    /// How large a place is; of one that no gazetteer knows, the report says so.
    private static PlaceLevel level(Surroundings surroundings, Candidate candidate) {
        String name = candidate.place().name();
        return candidate.place().geonamesId() == null && name != null && candidate.level() == PlaceLevel.SETTLEMENT
                ? surroundings.levelOf(name)
                : candidate.level();
    }

    private static boolean isSpecific(Candidate candidate) {
        return candidate.level().compareTo(PlaceLevel.COUNTRY) < 0;
    }

    private static Optional<Candidate> best(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !isNamesake(candidate, candidates))
                .max(Comparator.comparingDouble(candidate -> candidate.points(candidates)));
    }

    /// "Raid in Kunduz" of a headline, where the report goes on with "in Archi district of Kunduz province", is the
    /// province and not its capital.
    private static boolean isNamesake(Candidate town, List<Candidate> candidates) {
        String name = town.place().name();
        return town.level() == PlaceLevel.SETTLEMENT
                && name != null
                && candidates.stream()
                        .filter(outer -> outer.level() == PlaceLevel.PROVINCE)
                        .filter(outer -> name.equals(outer.place().admin1()))
                        .anyMatch(outer -> candidates.stream()
                                .anyMatch(other -> !name.equals(other.place().name()) && other.isInside(outer)));
    }

    /// "In Chhattisgarh's Sukma district": the smaller place named beside a province that is named more often.
    private static Candidate finer(Candidate coarse, List<Candidate> named) {
        if (coarse.level().compareTo(PlaceLevel.DISTRICT) < 0 || coarse.level() == PlaceLevel.CONTINENT) {
            return coarse;
        }
        List<Candidate> inside = named.stream()
                .filter(candidate -> candidate.isInside(coarse))
                .filter(candidate -> named.stream()
                        .filter(other -> other.place().equals(coarse.place()))
                        .anyMatch(other -> isBeside(candidate.words(), other.words())))
                .toList();
        return best(inside).map(it -> finer(it, inside)).orElse(coarse);
    }

    private static boolean isBeside(Span one, Span other) {
        return one.start() - other.end() <= BESIDE && other.start() - one.end() <= BESIDE;
    }

    /// The places named in the words of a claim.
    private List<Candidate> inside(Surroundings surroundings, Sentence sentence, Claim claim) {
        Candidate.Source source = claim.slot() == Slot.PLACE ? Candidate.Source.CLAIM : Candidate.Source.TARGET;
        return surroundings.in(sentence).stream()
                .filter(toponym -> claim.span().overlaps(toponym.span()))
                .filter(toponym -> toponym.use() == Use.PLACE || source == Candidate.Source.CLAIM && !toponym.isVast())
                .flatMap(toponym -> candidates.of(surroundings, toponym, source, 0).stream())
                .toList();
    }

    /// The claim with the place it names; a place that no gazetteer knows keeps its name and lies in the one named
    /// with it.
    private Claim resolved(Surroundings surroundings, Sentence sentence, Claim claim, List<Candidate> inside) {
        if (!(claim.value() instanceof SlotValue.Where where)) {
            return claim;
        }
        Optional<Place> known = best(inside).map(Candidate::place);
        if (known.isEmpty() && !unknown.hasName(surroundings, sentence, claim.span())) {
            return claim;
        }
        Place place = known.orElseGet(() -> unknown.within(surroundings, sentence, claim.span(), where.place()));
        return claim.withValue(new SlotValue.Where(place));
    }

    /// The places of a trigger's sentence that belong to this mention rather than to another one.
    private List<Candidate> near(
            Surroundings surroundings, Sentence sentence, Span trigger, List<Mention> all, Mention mention) {
        Optional<Token> head = sentence.lastWithin(trigger);
        if (head.isEmpty()) {
            return List.of();
        }
        List<Candidate> near = new ArrayList<>();
        for (Toponym toponym : surroundings.in(sentence)) {
            int distance = TreeDistance.between(sentence, head.get(), toponym.head());
            if (UnknownPlaces.isThere(surroundings, toponym)
                    && !Standing.isPerpetrator(toponym, mention)
                    && !standing.isHome(sentence, toponym)
                    && !standing.isSpeakers(sentence, toponym)
                    && !standing.isOfState(sentence, toponym, head.get())
                    && !standing.isPartOfName(sentence, toponym, head.get())
                    && !TreeDistance.isNearer(sentence, mention.rivals(all), toponym.head(), distance)) {
                candidates
                        .of(surroundings, toponym, Candidate.Source.NEAR, distance)
                        .ifPresent(near::add);
            }
        }
        near.addAll(unknown.near(surroundings, sentence, head.get(), all, mention));
        return near;
    }

    /// "The troops fired back": where is not said; hardly at the place they were fired at.
    private static boolean isAnswer(Mention mention, List<Mention> all) {
        return !mention.id().equals(all.getFirst().id())
                && mention.relations().stream().anyMatch(it -> it.kind() == Mention.Relation.Kind.RESPONDS_TO);
    }

    /// For the news of a report: a place of the sentences around it, of the first sentence, where the headline
    /// usually stands, or of the dateline; in the country that is known already, where one is.
    private Optional<Candidate> elsewhere(
            AnnotatedReport report,
            Surroundings surroundings,
            List<Mention> all,
            Mention mention,
            Optional<Candidate> known) {
        if (mention.role() != Mention.Role.MAIN) {
            return Optional.empty();
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Span trigger : mention.triggers()) {
            report.sentenceAt(trigger).ifPresent(sentence -> addAround(report, sentence.index(), sentences));
        }
        // Where the next sentence tells of another incident, its place is that one's.
        Set<Integer> others = ofOthers(report, all, mention);
        List<Sentence> taken = sentences.stream()
                .filter(sentence -> others.contains(sentence.index()))
                .toList();
        sentences.removeAll(taken);
        sentences.addAll(
                report.sentences().subList(0, Math.min(LEAD, report.sentences().size())));
        sentences.addAll(taken);
        Digest digest = surroundings.digest();
        Predicate<Sentence> ofItem =
                sentence -> report.sentenceAt(mention.triggers().getFirst())
                        .filter(trigger -> !digest.isOne(trigger.index(), sentence.index()))
                        .isEmpty();
        sentences.removeIf(ofItem.negate());
        List<Candidate> found = sentences.stream()
                .map(sentence -> first(surroundings, sentence, mention, Use.PLACE, known))
                .flatMap(Optional::stream)
                .toList();
        return found.stream()
                .filter(PlaceResolver::isSpecific)
                .findFirst()
                .or(() -> known.isPresent() ? known : found.stream().findFirst())
                .or(() -> report.sentences().stream()
                        .filter(ofItem)
                        .limit(DATELINES)
                        .map(sentence -> first(surroundings, sentence, mention, Use.DATELINE, known))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static void addAround(AnnotatedReport report, int at, List<Sentence> sentences) {
        for (int index : new int[] {at, at - 1, at + 1, at - 2}) {
            if (index >= 0 && index < report.sentences().size()) {
                sentences.add(report.sentences().get(index));
            }
        }
    }

    /// The most specific place of a sentence, the first of those; where it has none, a village that nobody knows.
    private Optional<Candidate> first(
            Surroundings surroundings, Sentence sentence, Mention mention, Use use, Optional<Candidate> known) {
        Stream<Candidate> villages = surroundings.unknown(sentence).stream()
                .filter(toponym -> toponym.use() == use)
                .filter(toponym -> use == Use.DATELINE
                        || standing.isVillage(sentence, toponym)
                                && standing.isSite(sentence, toponym, mention)
                                && !standing.isSpeakers(sentence, toponym)
                                && !standing.isActor(sentence, toponym.head()))
                .flatMap(toponym -> unknown.of(surroundings, toponym, 0).stream());
        Stream<Candidate> listed = surroundings.in(sentence).stream()
                .filter(toponym -> toponym.use() == use)
                .filter(toponym ->
                        !standing.isPartOfThing(sentence, toponym) && !standing.isSpeakers(sentence, toponym))
                .flatMap(toponym -> candidates.of(surroundings, toponym, Candidate.Source.NEAR, 0).stream());
        return Stream.concat(listed, villages)
                .filter(PlaceResolver::isSpecific)
                .filter(candidate -> known.isEmpty()
                        || Objects.equals(
                                known.get().place().country(), candidate.place().country()))
                .min(Comparator.comparing(Candidate::level));
    }
}
