package org.hearsay.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.jspecify.annotations.Nullable;

/// Mentions written by hand, read aloud as a report would tell them:
/// `mention("a").shelling().on("2021-06-28").at(OMAR).killed(4).saidBy(SANA).told()`.
///
/// What follows a fact (`saidBy`, `denied`, `unconfirmed`, `counting`) is about that fact. Not thread-safe.
public final class Mentions {
    private final String report;
    private int start;
    private IncidentType type = IncidentType.ATTACK;
    private @Nullable Dating dating;
    private @Nullable YearlessDating yearless;
    private @Nullable Place place;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Mention.Relation> relations = new ArrayList<>();

    private Mentions(String report) {
        this.report = report;
    }

    /// A mention at the beginning of a report, an attack of which nothing else is known.
    public static Mentions mention(String report) {
        return new Mentions(report);
    }

    /// Further down in the report, so that one report can tell of several.
    public Mentions further(int units) {
        start = units;
        return this;
    }

    public Mentions of(IncidentType type) {
        this.type = type;
        return this;
    }

    public Mentions shelling() {
        return of(IncidentType.SHELLING);
    }

    public Mentions airStrike() {
        return of(IncidentType.AIR_DRONE_STRIKE);
    }

    public Mentions clash() {
        return of(IncidentType.ARMED_CLASH);
    }

    public Mentions on(String day) {
        return between(day, day);
    }

    public Mentions between(String first, String last) {
        return dated(new ImpreciseDate(LocalDate.parse(first), LocalDate.parse(last)));
    }

    public Mentions in(String month) {
        return dated(ImpreciseDate.in(YearMonth.parse(month)));
    }

    public Mentions dated(ImpreciseDate date) {
        dating = new Dating(date, null, "written by hand");
        return this;
    }

    /// Dates it without a year.
    ///
    /// @param day month and day, `--06-28`
    /// @param weekday null where it is not told
    public Mentions onThe(String day, @Nullable DayOfWeek weekday) {
        MonthDay when = MonthDay.parse(day);
        yearless = new YearlessDating(when, when, weekday, null, "written by hand");
        return this;
    }

    public Mentions at(Place place) {
        this.place = place;
        return this;
    }

    public Mentions happened(String words) {
        return claim(Slot.OCCURRED, new SlotValue.Event(words));
    }

    public Mentions by(String perpetrator) {
        return claim(Slot.PERPETRATORS, new SlotValue.Actor(perpetrator));
    }

    public Mentions against(String target) {
        return claim(Slot.TARGETS, new SlotValue.Actor(target));
    }

    public Mentions with(String weapon) {
        return claim(Slot.WEAPONS, new SlotValue.Weapon(weapon));
    }

    public Mentions atTime(String clock) {
        return claim(Slot.TIME, new SlotValue.Clock(LocalTime.parse(clock)));
    }

    public Mentions placedAt(Place place) {
        return claim(Slot.PLACE, new SlotValue.Where(place));
    }

    public Mentions killed(int number) {
        return killed(CountRange.exactly(number));
    }

    public Mentions killed(CountRange range) {
        return claim(Slot.KILLED, new SlotValue.Count(range, null));
    }

    public Mentions injured(int number) {
        return claim(Slot.INJURED, new SlotValue.Count(CountRange.exactly(number), null));
    }

    public Mentions fired(CountRange range) {
        return claim(Slot.MUNITIONS, new SlotValue.Count(range, null));
    }

    public Mentions damage(Extent extent) {
        return claim(Slot.DAMAGE, new SlotValue.Damage(extent));
    }

    /// Adds a fact in the report's own voice.
    public Mentions claim(Slot slot, SlotValue value) {
        int at = 10 * claims.size();
        claims.add(
                new Claim(slot, value, Stance.ASSERTS, SourceChain.UNKNOWN, new Span(at, at + 5), List.of("by hand")));
        return this;
    }

    /// @param chain outermost first
    public Mentions saidBy(Speaker... chain) {
        return last(claim -> claim.withChain(SourceChain.of(chain)));
    }

    public Mentions denied() {
        return last(claim -> claim.withStance(Stance.DENIES));
    }

    public Mentions retracted() {
        return last(claim -> claim.withStance(Stance.RETRACTS));
    }

    public Mentions unconfirmed() {
        return last(claim -> claim.withStance(Stance.CANNOT_CONFIRM));
    }

    public Mentions counting(String who) {
        return last(claim -> claim.withValue(new SlotValue.Count(((SlotValue.Count) claim.value()).range(), who)));
    }

    public Mentions answering(Mention other) {
        relations.add(new Mention.Relation(
                Mention.Relation.Kind.RESPONDS_TO, other.id(), new Span(start, start + 5), "by hand"));
        return this;
    }

    /// Told to be another one than this: "a second bomb".
    public Mentions apartFrom(Mention other) {
        relations.add(new Mention.Relation(
                Mention.Relation.Kind.APART_FROM, other.id(), new Span(start, start + 5), "by hand"));
        return this;
    }

    /// The mention, as it is told so far.
    public Mention told() {
        return new Mention(
                new MentionId(report, start, 0),
                type,
                Mention.Role.MAIN,
                List.of(new Span(start, start + 5)),
                claims,
                dating,
                yearless,
                place,
                relations);
    }

    private Mentions last(UnaryOperator<Claim> change) {
        claims.set(claims.size() - 1, change.apply(claims.getLast()));
        return this;
    }
}
