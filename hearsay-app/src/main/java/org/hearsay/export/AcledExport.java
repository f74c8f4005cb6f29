package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;

/// A table in the 31 columns of ACLED's codebook (2024). `docs/exports.md` has the rule of each column.
final class AcledExport {
    static final List<String> COLUMNS = List.of(
            ("event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1"
                            + " inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1"
                            + " admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities"
                            + " tags timestamp")
                    .split(" "));

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final double REGION_KM = 250;

    private final Losses losses;

    AcledExport(Losses losses) {
        this.losses = losses;
    }

    void write(Entries entries, OutputStream out) throws IOException {
        try (var table = new Csv(out, COLUMNS)) {
            entries.writeEach(entry -> write(entry, table));
        }
    }

    private void write(LedgerEntry entry, Csv table) throws IOException {
        var values = new Values(entry);
        ImpreciseDate date = entry.assessment().dating() == null
                ? null
                : entry.assessment().dating().date();
        Place place = entry.assessment().place();
        if (date == null || date.days() > MONTH) {
            losses.add(values.id(), "left out: not dated to a month or finer, which ACLED does not code");
            return;
        }
        if (place == null
                || place.point() == null
                || place.precisionKm() == null
                || place.precisionKm() > REGION_KM
                || Countries.isOne(place)) {
            losses.add(values.id(), "left out: not placed in a region or finer, which ACLED does not code");
            return;
        }
        values.tellLosses(losses);
        if (values.range(Slot.INJURED).isPresent()) {
            losses.add(values.id(), "the number of injured, for which ACLED has no column");
        }
        Map<String, String> row = new LinkedHashMap<>();
        LocalDate day = date.start().plusDays((date.days() - 1) / 2);
        row.put("event_id_cnty", Values.PREFIX + values.id());
        row.put("event_date", day.toString());
        row.put("year", Integer.toString(day.getYear()));
        row.put("time_precision", date.isDay() ? "1" : date.days() <= WEEK ? "2" : "3");
        AcledTypes types = AcledTypes.of(entry.assessment().type());
        row.put("disorder_type", types.disorder());
        row.put("event_type", types.event());
        row.put("sub_event_type", types.subEvent());
        String country = place.country() == null ? "" : Countries.name(place.country());
        actors(row, "actor1", "assoc_actor_1", values.all(Slot.PERPETRATORS), "Unidentified Armed Group", country);
        actors(row, "actor2", "assoc_actor_2", values.all(Slot.TARGETS), "", country);
        row.put("iso", Countries.of(place.country()).number());
        row.put("region", Countries.of(place.country()).acled());
        row.put("country", country);
        row.put("admin1", place.admin1() == null ? "" : place.admin1());
        row.put("location", place.name());
        row.put("latitude", String.format(Locale.ROOT, "%.4f", place.point().lat()));
        row.put("longitude", String.format(Locale.ROOT, "%.4f", place.point().lon()));
        row.put("geo_precision", place.geoPrecision().map(String::valueOf).orElse(""));
        row.put("source", String.join("; ", values.outlets()));
        row.put("notes", notes(values, date));
        row.put("fatalities", Integer.toString(AcledFatalities.of(entry)));
        table.row(row);
    }

    private static void actors(
            Map<String, String> row, String first, String others, List<String> names, String unknown, String country) {
        String nobody = unknown.isEmpty() || country.isEmpty() ? unknown : unknown + " (" + country + ")";
        row.put(first, names.isEmpty() ? nobody : names.getFirst());
        row.put(others, String.join("; ", names.subList(Math.min(1, names.size()), names.size())));
    }

    private static String notes(Values values, ImpreciseDate date) {
        String when = Headline.inProse(date);
        String disputes = values.disputes();
        return when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1) + ", "
                + Headline.withoutDay(values.assessment())
                + (disputes.isEmpty() ? "" : " Disputed: " + disputes + ".")
                + " [Hearsay " + values.id() + "]";
    }
}
