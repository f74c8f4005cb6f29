package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.CleanText;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.model.YearlessDating;

/// Reports and mentions to be stored, with everything in them that a store could lose.
final class Stored {
    /// Characters outside the first plane, two kinds of line ends, quotation marks and no final line end.
    static final String NEWS =
            "😀 Depot 🚀 hit\r\n\r\nTwo rockets hit the “depot” on Monday,\nsaid O'Neil; 'nobody' was hurt\u0085 السلام";

    static final Place DEPOT = new Place("Nahr depot", "Kivet", "SY", new GeoPoint(35.123456789, -0.5), 123, 0.25);

    private Stored() {}

    /// A report whose prose leaves a line of the file out.
    static Report report() {
        String original = "url: https://northwire.example.com/1\r\n" + NEWS;
        int body = original.indexOf("Two rockets");
        int headline = original.indexOf("😀");
        return new Report(
                id(original),
                "depot's \"report\"; DROP TABLE reports",
                original,
                CleanText.keeping(
                        original, List.of(new Span(headline, headline + 15), new Span(body, original.length()))),
                new Publication(
                        "The North Wire",
                        "https://northwire.example.com/1",
                        "😀 Depot 🚀 hit",
                        LocalDate.of(2021, 6, 29),
                        DateBasis.PRINTED));
    }

    /// A report of which nothing but the text is known.
    static Report report(String text) {
        return new Report(id(text), "plain", text, CleanText.of(text), Publication.UNKNOWN);
    }

    static byte[] bytes(Report report) {
        return report.original().getBytes(StandardCharsets.UTF_8);
    }

    /// A mention with a claim, a day and a place.
    static Mention mention(Report report) {
        int at = report.text().indexOf("hit");
        return new Mention(
                new MentionId(report.id(), at, 0),
                IncidentType.SHELLING,
                Mention.Role.MAIN,
                List.of(new Span(at, at + 3)),
                claims(report, Slot.KILLED, new SlotValue.Count(CountRange.between(2, 5), "soldiers")),
                new Dating(ImpreciseDate.on(LocalDate.of(2021, 6, 28)), new Span(at, at + 2), "\"Monday\", it says"),
                DEPOT,
                List.of());
    }

    /// The same told in another report.
    static Mention moved(Mention mention, Report report) {
        return new Mention(
                new MentionId(report.id(), mention.id().start(), mention.id().part()),
                mention.type(),
                mention.role(),
                mention.triggers(),
                mention.claims(),
                mention.dating(),
                mention.place(),
                mention.relations());
    }

    /// Mentions with and without everything that may be missing, related to each other both ways.
    static List<Mention> shapes(Report report) {
        MentionId first = new MentionId(report.id(), 3, 0);
        MentionId second = new MentionId(report.id(), 3, 1);
        MentionId third = new MentionId(report.id(), 20, 0);
        List<Span> words = List.of(new Span(3, 5), new Span(8, 9));
        Span span = new Span(2, 4);
        return List.of(
                new Mention(
                        first,
                        IncidentType.AIR_DRONE_STRIKE,
                        Mention.Role.BACKGROUND,
                        words,
                        List.of(),
                        null,
                        new YearlessDating(
                                MonthDay.of(6, 27), MonthDay.of(6, 28), DayOfWeek.SUNDAY, span, "\"the night\""),
                        null,
                        List.of(
                                new Mention.Relation(Mention.Relation.Kind.RESPONDS_TO, third, span, "en/links/a"),
                                new Mention.Relation(Mention.Relation.Kind.PART_OF, second, span, "en/links/b"))),
                new Mention(
                        second,
                        IncidentType.SUICIDE_BOMB,
                        Mention.Role.MAIN,
                        words,
                        List.of(),
                        new Dating(ImpreciseDate.in(YearMonth.of(2020, 2)), null, "from February"),
                        Place.named("a village"),
                        List.of()),
                new Mention(
                        third,
                        IncidentType.DISRUPTED,
                        Mention.Role.MAIN,
                        words,
                        claims(report, Slot.OCCURRED, new SlotValue.Event("foiled")),
                        new Dating(
                                new ImpreciseDate(LocalDate.of(2020, 2, 28), LocalDate.of(2020, 3, 2)), span, "week"),
                        DEPOT,
                        List.of(new Mention.Relation(Mention.Relation.Kind.FOLLOWED_BY, first, span, "en/links/c"))));
    }

    /// A value of every kind, with and without what may be missing in it.
    static List<SlotValue> values() {
        return List.of(
                new SlotValue.Event("suicide_bomb"),
                new SlotValue.Actor("Al-Qaʿida; \"the base\" ← 😀"),
                new SlotValue.Weapon("aircraft bomb"),
                new SlotValue.Count(CountRange.NONE, null),
                new SlotValue.Count(CountRange.exactly(4), "soldiers, it says"),
                new SlotValue.Count(CountRange.atLeast(8), null),
                new SlotValue.Count(CountRange.between(0, Integer.MAX_VALUE), ""),
                new SlotValue.Damage(Extent.SOME),
                new SlotValue.Damage(Extent.NONE),
                new SlotValue.Damage(Extent.UNKNOWN),
                new SlotValue.Clock(LocalTime.MIDNIGHT),
                new SlotValue.Clock(LocalTime.of(19, 44)),
                new SlotValue.Where(Place.named("the depot")),
                new SlotValue.Where(new Place("Kivet", null, "SY", new GeoPoint(-35, 179.999), null, 120.0)),
                new SlotValue.Where(DEPOT),
                new SlotValue.Answer("in answer to\r\nthe raid"));
    }

    /// The slots that a value can answer.
    static List<Slot> slotsOf(SlotValue value) {
        return switch (value) {
            case SlotValue.Event event -> List.of(Slot.OCCURRED);
            case SlotValue.Actor actor -> List.of(Slot.PERPETRATORS, Slot.TARGETS);
            case SlotValue.Weapon weapon -> List.of(Slot.WEAPONS);
            case SlotValue.Count count -> List.of(Slot.MUNITIONS, Slot.KILLED, Slot.INJURED);
            case SlotValue.Damage damage -> List.of(Slot.DAMAGE);
            case SlotValue.Clock clock -> List.of(Slot.TIME);
            case SlotValue.Where where -> List.of(Slot.PLACE);
            case SlotValue.Answer answer -> List.of(Slot.RESPONDS_TO);
        };
    }

    /// The value said in every stance, in chains of no, one and all kinds of speakers.
    static List<Claim> claims(Report report, Slot slot, SlotValue value) {
        Speaker[] all = java.util.Arrays.stream(Speaker.Kind.values())
                .map(kind -> new Speaker(kind + " ← of 😀", kind))
                .toArray(Speaker[]::new);
        Span last = new Span(report.text().length() - 1, report.text().length());
        return List.of(
                new Claim(slot, value, Stance.ASSERTS, SourceChain.UNKNOWN, new Span(0, 2), List.of()),
                new Claim(slot, value, Stance.DENIES, SourceChain.of(all[0]), new Span(3, 18), List.of("en/a/b")),
                new Claim(slot, value, Stance.CANNOT_CONFIRM, SourceChain.of(all), last, List.of("en/a/b", "en/c/d")));
    }

    private static String id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
