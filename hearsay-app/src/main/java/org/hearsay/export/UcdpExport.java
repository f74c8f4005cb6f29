package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.assessment.Estimate;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;

/// A table in the 49 columns of UCDP's Georeferenced Event Dataset. `docs/exports.md` has the rule of each column.
final class UcdpExport {
    static final List<String> COLUMNS = List.of(
            ("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name"
                            + " dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id"
                            + " side_b_new_id side_b number_of_sources source_article source_office source_date"
                            + " source_headline source_original where_prec where_coordinates where_description adm_1 adm_2"
                            + " latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec"
                            + " date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa"
                            + " gwnob")
                    .split(" "));

    private static final String MIDNIGHT = " 00:00:00.000";
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final double EXACT_KM = 10;
    private static final double NEAR_KM = 30;
    private static final double DISTRICT_KM = 60;
    private static final double PROVINCE_KM = 250;

    private final Losses losses;

    UcdpExport(Losses losses) {
        this.losses = losses;
    }

    void write(Entries entries, OutputStream out) throws IOException {
        try (var table = new Csv(out, COLUMNS)) {
            entries.writeEach(entry -> write(entry, table));
        }
    }

    private void write(LedgerEntry entry, Csv table) throws IOException {
        var values = new Values(entry);
        Optional<Estimate> killed =
                values.assessment().on(Slot.KILLED).flatMap(Estimate::of).filter(UcdpExport::isDeath);
        ImpreciseDate date = entry.assessment().dating() == null
                ? null
                : entry.assessment().dating().date();
        Place place = entry.assessment().place();
        if (killed.isEmpty()) {
            losses.add(values.id(), "left out: nobody tells of a death, without which it is no event of UCDP");
        } else if (date == null) {
            losses.add(values.id(), "left out: undated");
        } else if (place == null) {
            losses.add(values.id(), "left out: no place");
        } else {
            values.tellLosses(losses);
            table.row(row(values, killed.get(), date, place));
        }
    }

    private Map<String, String> row(Values values, Estimate killed, ImpreciseDate date, Place place) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", Values.PREFIX + values.id());
        row.put("year", Integer.toString(date.start().getYear()));
        row.put("side_a", values.first(Slot.PERPETRATORS));
        row.put("side_b", values.first(Slot.TARGETS));
        if (!row.getOrDefault("side_a", "").isEmpty()
                && !row.getOrDefault("side_b", "").isEmpty()) {
            row.put("dyad_name", row.get("side_a") + " - " + row.get("side_b"));
        }
        sources(row, values);
        where(row, values, place);
        row.put("event_clarity", date.isDay() ? "1" : "2");
        row.put("date_prec", precision(date));
        row.put("date_start", date.start() + MIDNIGHT);
        row.put("date_end", date.end() + MIDNIGHT);
        row.put("deaths_a", "0");
        row.put("deaths_b", "0");
        row.put("deaths_civilians", "0");
        deaths(row, values, killed);
        return row;
    }

    /// Whether somebody tells of a death, be it that others tell of none.
    private static boolean isDeath(Estimate killed) {
        Integer most = killed.high();
        return most == null || most > 0;
    }

    /// The three estimates of the record.
    private void deaths(Map<String, String> row, Values values, Estimate estimate) {
        row.put("deaths_unknown", Integer.toString(estimate.best()));
        row.put("best", Integer.toString(estimate.best()));
        row.put("low", Integer.toString(estimate.low()));
        Integer most = estimate.high();
        if (most == null) {
            losses.add(values.id(), "an open range (\"at least\"): high is the largest number that anybody gives");
        }
        row.put("high", Integer.toString(most == null ? Math.max(estimate.best(), values.highest(Slot.KILLED)) : most));
    }

    private static void sources(Map<String, String> row, Values values) {
        List<ReportHead> reports = values.reports();
        row.put("number_of_sources", Integer.toString(reports.size()));
        row.put(
                "source_article",
                reports.stream()
                        .map(head -> '"'
                                + Values.outlet(head.publication())
                                + ','
                                + day(head.publication())
                                + ','
                                + headline(head.publication())
                                + '"')
                        .collect(Collectors.joining(";")));
        if (!reports.isEmpty()) {
            Publication first = reports.getFirst().publication();
            row.put("source_office", Values.outlet(first));
            row.put("source_date", day(first));
            row.put("source_headline", headline(first));
        }
        row.put("source_original", String.join("; ", values.origins()));
    }

    private static String day(Publication publication) {
        return publication.date() == null ? "" : publication.date().toString();
    }

    private static String headline(Publication publication) {
        return publication.headline() == null ? "" : publication.headline();
    }

    private void where(Map<String, String> row, Values values, Place place) {
        GeoPoint point = place.point();
        row.put("where_coordinates", place.name());
        row.put("where_description", String.join("; ", values.all(Slot.PLACE)));
        row.put("adm_1", place.admin1() == null ? "" : place.admin1());
        row.put("country", place.country() == null ? "" : Countries.name(place.country()));
        row.put("country_id", Countries.of(place.country()).gw());
        row.put("region", Countries.of(place.country()).ucdp());
        row.put("where_prec", precision(place));
        if (point == null) {
            losses.add(values.id(), "no coordinates: the place is in no gazetteer");
            return;
        }
        row.put("latitude", String.format(Locale.ROOT, "%.6f", point.lat()));
        row.put("longitude", String.format(Locale.ROOT, "%.6f", point.lon()));
        row.put("geom_wkt", String.format(Locale.ROOT, "POINT (%.6f %.6f)", point.lon(), point.lat()));
        row.put("priogrid_gid", Integer.toString(cell(point)));
    }

    /// The number of the PRIO-GRID cell: half-degree cells, counted from the south-west corner, row by row.
    static int cell(GeoPoint point) {
        int row = Math.min(359, (int) Math.floor((point.lat() + 90) * 2));
        int column = Math.min(719, (int) Math.floor((point.lon() + 180) * 2));
        return row * 720 + column + 1;
    }

    private static String precision(Place place) {
        Double km = place.precisionKm();
        if (km == null || km > PROVINCE_KM || Countries.isOne(place)) {
            return "6";
        }
        return km <= EXACT_KM ? "1" : km <= NEAR_KM ? "2" : km <= DISTRICT_KM ? "3" : "4";
    }

    private static String precision(ImpreciseDate date) {
        long days = date.days();
        return days == 1 ? "1" : days < WEEK ? "2" : days == WEEK ? "3" : days <= MONTH ? "4" : "5";
    }
}
