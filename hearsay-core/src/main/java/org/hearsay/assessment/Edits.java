package org.hearsay.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;

/// What a person says stands in lists and on maps, whatever the sources say: the positions and their verdict stay, the
/// best value is the person's, and the rule behind it names them.
public final class Edits {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})(?:(\\+)|-(\\d{1,7}))?");
    private static final Pattern PLACE =
            Pattern.compile("(?<name>[^,]+?)\\s*(?:,\\s*(?<country>[A-Z]{2}))?(?:,\\s*(?<lat>-?\\d+(?:\\.\\d+)?)"
                    + "\\s*,\\s*(?<lon>-?\\d+(?:\\.\\d+)?))?");
    /// Kilometres: a person points at a site.
    private static final double POINTED_KM = 1;

    private static final String LIST = "\\s*;\\s*";

    private Edits() {}

    /// One edit.
    ///
    /// @param field a slot's code, or `date`, or `type`
    /// @param value as the record prints it: `8+`, `2021-06-28`, `Garissa, KE, -0.45, 39.65`, `the Front; gunmen`
    /// @param by who says so, when and why, in words
    public record Edit(String field, String value, String by) {
        /// @throws IllegalArgumentException where the field is none, or cannot have that value; says what it can have
        public Edit {
            check(field, value);
        }
    }

    private static void check(String field, String value) {
        switch (field) {
            case "date" -> date(value);
            case "type" -> type(value);
            default -> values(slot(field), value);
        }
    }

    /// The assessment with these edits, the later over the earlier.
    public static Assessment apply(Assessment assessment, List<Edit> edits) {
        Assessment edited = assessment;
        for (Edit edit : edits) {
            edited = switch (edit.field) {
                case "date" ->
                    new Assessment(
                            edited.type(), new Dating(date(edit.value), null, edit.by), edited.place(), edited.slots());
                case "type" -> new Assessment(type(edit.value), edited.dating(), edited.place(), edited.slots());
                default -> onSlot(edited, slot(edit.field), edit);
            };
        }
        return edited;
    }

    private static Assessment onSlot(Assessment assessment, Slot slot, Edit edit) {
        Map<Slot, SlotAssessment> slots = new EnumMap<>(Slot.class);
        slots.putAll(assessment.slots());
        List<SlotValue> best = values(slot, edit.value);
        SlotAssessment before = slots.get(slot);
        slots.put(
                slot,
                before == null
                        ? new SlotAssessment(List.of(), Verdict.UNKNOWN, edit.by, best)
                        : new SlotAssessment(before.positions(), before.verdict(), edit.by, best));
        Place place = best.getFirst() instanceof SlotValue.Where(Place there) ? there : assessment.place();
        return new Assessment(assessment.type(), assessment.dating(), place, slots);
    }

    private static Slot slot(String field) {
        return Slot.ofCode(field)
                .filter(slot -> slot != Slot.OCCURRED && slot != Slot.RESPONDS_TO)
                .orElseThrow(() -> new IllegalArgumentException("no field " + field
                        + "; one of date, type, time, place, perpetrators, targets, weapons, munitions, killed,"
                        + " injured, damage"));
    }

    private static ImpreciseDate date(String value) {
        String[] ends = value.split("/", -1);
        try {
            LocalDate start = LocalDate.parse(ends[0]);
            LocalDate end = LocalDate.parse(ends[ends.length - 1]);
            if (ends.length > 2 || end.isBefore(start)) {
                throw new IllegalArgumentException("no date " + value + "; write 2021-06-28 or 2021-06-01/2021-06-30");
            }
            return new ImpreciseDate(start, end);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date " + value + "; write 2021-06-28 or 2021-06-01/2021-06-30", e);
        }
    }

    private static IncidentType type(String value) {
        return IncidentType.ofCode(value)
                .orElseThrow(() -> new IllegalArgumentException("no type " + value + "; docs/glossary.md lists them"));
    }

    private static List<SlotValue> values(Slot slot, String value) {
        List<String> names = Arrays.stream(value.strip().split(LIST))
                .filter(it -> !it.isBlank())
                .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no value; to take a claim away, reject it");
        }
        return switch (slot) {
            case PERPETRATORS, TARGETS ->
                names.stream().<SlotValue>map(SlotValue.Actor::new).toList();
            case WEAPONS -> names.stream().<SlotValue>map(SlotValue.Weapon::new).toList();
            case MUNITIONS, KILLED, INJURED -> List.of(new SlotValue.Count(range(value.strip()), null));
            case DAMAGE -> List.of(new SlotValue.Damage(extent(value.strip())));
            case TIME -> List.of(new SlotValue.Clock(time(value.strip())));
            case PLACE -> List.of(new SlotValue.Where(place(value.strip())));
            case OCCURRED, RESPONDS_TO -> throw new IllegalArgumentException("no field " + slot.code());
        };
    }

    private static CountRange range(String value) {
        Matcher range = RANGE.matcher(value);
        if (!range.matches()) {
            throw new IllegalArgumentException("no number " + value + "; write 4, 8+ or 12-27");
        }
        int min = Integer.parseInt(range.group(1));
        if (range.group(2) != null) {
            return CountRange.atLeast(min);
        }
        return range.group(3) == null
                ? CountRange.exactly(min)
                : CountRange.between(min, Integer.parseInt(range.group(3)));
    }

    private static Extent extent(String value) {
        return Arrays.stream(Extent.values())
                .filter(extent -> extent.code().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no damage " + value + "; write some or none"));
    }

    private static LocalTime time(String value) {
        try {
            return LocalTime.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time " + value + "; write 19:44", e);
        }
    }

    private static Place place(String value) {
        Matcher place = PLACE.matcher(value);
        if (!place.matches()) {
            throw new IllegalArgumentException("no place " + value + "; write Garissa, or Garissa, KE, -0.45, 39.65");
        }
        String lat = place.group("lat");
        String lon = place.group("lon");
        if (lat == null || lon == null) {
            return new Place(place.group("name"), null, place.group("country"), null, null, null);
        }
        return new Place(
                place.group("name"),
                null,
                place.group("country"),
                new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon)),
                null,
                POINTED_KM);
    }
}
