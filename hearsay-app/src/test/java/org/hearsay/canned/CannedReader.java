package org.hearsay.canned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ReportReader;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/// Reads sentences of one shape and nothing else, at once and without a model: for tests of what comes after reading.
///
/// The shape: `On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.` or `… denied.`; a sentence that
/// goes on with `It answered the last.` responds to the one before.
public final class CannedReader implements ReportReader {
    /// Invented towns, each a day's walk from the next.
    static final Map<String, GeoPoint> TOWNS = Map.of(
            "Harin", new GeoPoint(35, 40),
            "Nahrat", new GeoPoint(36, 41),
            "Kivet", new GeoPoint(33, 44),
            "Oru", new GeoPoint(12, 13));

    private static final Pattern SENTENCE = Pattern.compile("On (?<day>\\d{4}-\\d\\d-\\d\\d) (?<type>[a-z_]+) hit"
            + " (?<place>\\w+): (?<killed>(?<least>\\d+)(?<more>\\+?)) killed by (?<who>[^,]+),"
            + " (?<source>[^.,]+) (?<verb>said|denied)\\.(?<answer> It answered the last\\.)?");
    private static final List<String> RULES = List.of("canned/shape");

    @Override
    public List<Mention> read(Report report) {
        List<Mention> told = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(report.text());
        while (sentence.find()) {
            told.add(mention(report, sentence, told));
        }
        return told;
    }

    private static Mention mention(Report report, Matcher sentence, List<Mention> before) {
        Span type = span(sentence, "type");
        GeoPoint point = TOWNS.get(sentence.group("place"));
        Place place = point == null
                ? Place.named(sentence.group("place"))
                : new Place(sentence.group("place"), null, "SY", point, null, 2.0);
        List<Mention.Relation> relations = new ArrayList<>();
        if (sentence.group("answer") != null && !before.isEmpty()) {
            relations.add(new Mention.Relation(
                    Mention.Relation.Kind.RESPONDS_TO,
                    before.getLast().id(),
                    span(sentence, "answer"),
                    "canned/answer"));
        }
        return new Mention(
                new MentionId(report.id(), type.start(), 0),
                IncidentType.ofCode(sentence.group("type")).orElse(IncidentType.ATTACK),
                before.isEmpty() ? Mention.Role.MAIN : Mention.Role.BACKGROUND,
                List.of(type),
                claims(report, sentence, place),
                new Dating(
                        ImpreciseDate.on(LocalDate.parse(sentence.group("day"))), span(sentence, "day"), "as printed"),
                place,
                relations);
    }

    private static List<Claim> claims(Report report, Matcher sentence, Place place) {
        List<Speaker> speakers = new ArrayList<>();
        Optional.ofNullable(report.publication().outlet())
                .ifPresent(outlet -> speakers.add(new Speaker(outlet, Speaker.Kind.OUTLET)));
        speakers.add(new Speaker(sentence.group("source"), Speaker.Kind.AGENCY));
        SourceChain chain = new SourceChain(speakers);
        int least = Integer.parseInt(sentence.group("least"));
        CountRange killed = sentence.group("more").isEmpty() ? CountRange.exactly(least) : CountRange.atLeast(least);
        Stance stance = sentence.group("verb").equals("said") ? Stance.ASSERTS : Stance.DENIES;
        return List.of(
                claim(Slot.OCCURRED, new SlotValue.Event(sentence.group("type")), chain, span(sentence, "type")),
                claim(Slot.PLACE, new SlotValue.Where(place), chain, span(sentence, "place")),
                claim(Slot.KILLED, new SlotValue.Count(killed, null), chain, span(sentence, "killed")),
                claim(Slot.PERPETRATORS, new SlotValue.Actor(sentence.group("who")), chain, span(sentence, "who"))
                        .withStance(stance));
    }

    private static Claim claim(Slot slot, SlotValue value, SourceChain chain, Span span) {
        return new Claim(slot, value, Stance.ASSERTS, chain, span, RULES);
    }

    private static Span span(Matcher sentence, String group) {
        return new Span(sentence.start(group), sentence.end(group));
    }
}
