package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.Arrays;
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

    /// No name of a place that a gazetteer does not know has more words, articles and signs included.
    private static final int LONGEST_NAME = 7;

    /// Sentences that hold the headline and the lead, which say what the report is about.
    private static final int LEAD = 3;

    private final PlaceWords words;
    private final ToponymReader reader;
    private final Standing standing;
    private final Candidates candidates;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public PlaceResolver(Lexicon lexicon, Gazetteer gazetteer) {
        words = new PlaceWords(lexicon);
        reader = new ToponymReader(words, gazetteer);
        standing = new Standing(words);
        candidates = new Candidates(words, lexicon, gazetteer);
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
            if (inside.isEmpty() && hasName(surroundings, sentence.get(), claim.span())) {
                unknown(sentence.get(), resolved).ifPresent(named::add);
            }
        }
        for (Span trigger : mention.triggers()) {
            report.sentenceAt(trigger)
                    .ifPresent(sentence -> named.addAll(near(surroundings, sentence, trigger, all, mention)));
        }
        Optional<Candidate> best = best(named);
        boolean spread = best.filter(it -> isSpread(report, surroundings, it)).isPresent();
        Optional<Candidate> place = best.filter(PlaceResolver::isSpecific)
                .or(() -> spread || isAnswer(mention, all) ? best : elsewhere(report, surroundings, all, mention, best))
                .or(() -> best);
        Optional<Candidate> exact = place.filter(it -> !spread && it.level().compareTo(PlaceLevel.PROVINCE) >= 0)
                .flatMap(coarse -> exact(report, surroundings, all, mention, coarse));
        return mention.withClaims(claims)
                .withPlace(exact.or(() -> place).map(Candidate::place).orElse(null));
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
                .filter(candidate ->
                        candidate.level().compareTo(PlaceLevel.PROVINCE) < 0 && candidate.isInside(coarse));
        Stream<Candidate> unknown = surroundings.unknown(sentence).stream()
                .filter(toponym -> toponym.use() == Use.PLACE
                        && standing.isSite(sentence, toponym, mention)
                        && !standing.isActor(sentence, toponym.head()))
                .map(toponym -> {
                    Place outer = coarse.place();
                    var place = new Place(
                            toponym.printed(),
                            outer.admin1(),
                            outer.country(),
                            outer.point(),
                            null,
                            outer.precisionKm());
                    return new Candidate(place, PlaceLevel.SETTLEMENT, Candidate.Source.UNKNOWN, 0, toponym.span());
                });
        return Stream.concat(known, unknown).findFirst();
    }

    private static boolean isSpecific(Candidate candidate) {
        return candidate.level().compareTo(PlaceLevel.COUNTRY) < 0;
    }

    private static Optional<Candidate> best(List<Candidate> candidates) {
        return candidates.stream().max(Comparator.comparingDouble(candidate -> candidate.points(candidates)));
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
        if (known.isEmpty() && !hasName(surroundings, sentence, claim.span())) {
            return claim;
        }
        Place place = known.orElseGet(() -> within(surroundings, sentence, claim.span(), where.place()));
        return claim.withValue(new SlotValue.Where(place));
    }

    private Place within(Surroundings surroundings, Sentence sentence, Span span, Place unknown) {
        Optional<Place> container = surroundings.in(sentence).stream()
                .filter(toponym -> !toponym.span().overlaps(span) && isThere(surroundings, toponym))
                .flatMap(toponym -> candidates.of(surroundings, toponym, Candidate.Source.NEAR, 0).stream())
                .filter(candidate -> candidate.level() != PlaceLevel.CONTINENT)
                .min(Comparator.comparingInt(
                        candidate -> Math.abs(candidate.words().start() - span.start())))
                .map(Candidate::place)
                .or(() -> isInTown(sentence, span) ? town(surroundings, sentence) : Optional.empty());
        return container
                .map(outer -> new Place(
                        unknown.name(), outer.admin1(), outer.country(), outer.point(), null, outer.precisionKm()))
                .orElseGet(() -> new Place(
                        unknown.name(), null, surroundings.mainCountry().orElse(null), null, null, null));
    }

    /// A place where things happen; in a round-up of several towns, those of a dateline are the place of its news.
    private static boolean isThere(Surroundings surroundings, Toponym toponym) {
        return toponym.use() == Use.PLACE || toponym.use() == Use.DATELINE && surroundings.isRoundUp();
    }

    /// A hospital, a street or a quarter stands in the town that the report is about; a village or a base does not.
    private boolean isInTown(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                        .filter(token -> span.contains(token.span()))
                        .anyMatch(token -> isOf(sentence, token.index(), "venue", "street", "quarter"))
                || sentence.lastWithin(span)
                        .filter(last -> isOf(sentence, last.index() + 1, "quarter"))
                        .isPresent();
    }

    private boolean isOf(Sentence sentence, int at, String... kinds) {
        return words.at(sentence, at)
                .filter(match -> Arrays.stream(kinds).anyMatch(match.value()::is))
                .isPresent();
    }

    /// The town named last before a sentence.
    private Optional<Place> town(Surroundings surroundings, Sentence sentence) {
        return surroundings
                .before(sentence)
                .filter(toponym -> toponym.use() != Use.HINT)
                .filter(toponym -> !Standing.isPartOfThing(toponym.sentence(), toponym))
                .flatMap(toponym -> candidates.of(surroundings, toponym, Candidate.Source.NEAR, 0).stream())
                .filter(candidate -> candidate.level() == PlaceLevel.SETTLEMENT)
                .map(Candidate::place)
                .findFirst();
    }

    /// Whether words are a name of their own: "US base" bears only the name of a state, and what is long is a story.
    private boolean hasName(Surroundings surroundings, Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        return tokens.size() <= LONGEST_NAME
                && tokens.stream()
                        .filter(Token::isProperNoun)
                        .anyMatch(token -> !words.isDate(sentence, List.of(token))
                                && !words.isNotPlace(token.word())
                                && !words.isActor(sentence, List.of(token))
                                && !words.isInActor(sentence, List.of(token))
                                && surroundings.in(sentence).stream()
                                        .noneMatch(toponym -> toponym.tokens().contains(token))
                                && words.peoples(sentence).stream()
                                        .noneMatch(match -> match.tokens().contains(token)));
    }

    /// A claimed place that no gazetteer knows; a district or a province where its words say so.
    private Optional<Candidate> unknown(Sentence sentence, Claim claim) {
        PlaceLevel level = sentence.lastWithin(claim.span())
                .flatMap(last -> words.at(sentence, last.index()))
                .filter(match -> match.value().isKind())
                .map(match -> PlaceLevel.of(match.value().kind()))
                .filter(said -> said.compareTo(PlaceLevel.SETTLEMENT) > 0)
                .orElse(PlaceLevel.SETTLEMENT);
        return claim.value() instanceof SlotValue.Where(Place place) && place.geonamesId() == null
                ? Optional.of(new Candidate(place, level, Candidate.Source.UNKNOWN, 0, claim.span()))
                : Optional.empty();
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
            if (isThere(surroundings, toponym)
                    && !Standing.isPerpetrator(toponym, mention)
                    && !standing.isHome(sentence, toponym)
                    && !standing.isOfState(sentence, toponym, head.get())
                    && !Standing.isPartOfName(sentence, toponym, head.get())
                    && !TreeDistance.isNearer(sentence, mention.rivals(all), toponym.head(), distance)) {
                candidates
                        .of(surroundings, toponym, Candidate.Source.NEAR, distance)
                        .ifPresent(near::add);
            }
        }
        near.addAll(unknownNear(surroundings, sentence, head.get(), all, mention));
        return near;
    }

    /// The villages of a trigger's sentence that no gazetteer knows; they lie in what is named with them.
    private List<Candidate> unknownNear(
            Surroundings surroundings, Sentence sentence, Token trigger, List<Mention> all, Mention mention) {
        List<Candidate> near = new ArrayList<>();
        for (Toponym toponym : surroundings.unknown(sentence)) {
            int distance = TreeDistance.between(sentence, trigger, toponym.head());
            if ((Standing.isBehindPreposition(sentence, toponym) || standing.isVillage(sentence, toponym))
                    && hasName(surroundings, sentence, toponym.span())
                    && !Standing.isPerpetrator(toponym, mention)
                    && !standing.isHome(sentence, toponym)
                    && !Standing.isPartOfName(sentence, toponym, trigger)
                    && !TreeDistance.isNearer(sentence, mention.rivals(all), toponym.head(), distance)) {
                Place named = within(
                        surroundings,
                        sentence,
                        toponym.span(),
                        new Place(toponym.printed(), null, null, null, null, null));
                near.add(new Candidate(named, PlaceLevel.SETTLEMENT, Candidate.Source.NEAR, distance, toponym.span()));
            }
        }
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
                .map(sentence -> first(surroundings, sentence, Use.PLACE, known))
                .flatMap(Optional::stream)
                .toList();
        return found.stream()
                .filter(PlaceResolver::isSpecific)
                .findFirst()
                .or(() -> known.isPresent() ? known : found.stream().findFirst())
                .or(() -> report.sentences().stream()
                        .filter(ofItem)
                        .limit(DATELINES)
                        .map(sentence -> first(surroundings, sentence, Use.DATELINE, known))
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

    /// The most specific place of a sentence, the first of those.
    private Optional<Candidate> first(
            Surroundings surroundings, Sentence sentence, Use use, Optional<Candidate> known) {
        return surroundings.in(sentence).stream()
                .filter(toponym -> toponym.use() == use)
                .filter(toponym ->
                        !Standing.isPartOfThing(sentence, toponym) && !standing.isSpeakers(sentence, toponym))
                .flatMap(toponym -> candidates.of(surroundings, toponym, Candidate.Source.NEAR, 0).stream())
                .filter(PlaceResolver::isSpecific)
                .filter(candidate -> known.isEmpty()
                        || Objects.equals(
                                known.get().place().country(), candidate.place().country()))
                .min(Comparator.comparing(Candidate::level));
    }
}
