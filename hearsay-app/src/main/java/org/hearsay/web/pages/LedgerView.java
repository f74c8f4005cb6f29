package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.IncidentType;
import org.hearsay.store.Area;
import org.hearsay.store.FilterWords;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.Ledger;
import org.hearsay.store.Spread;
import org.hearsay.web.draw.HistogramDrawing;
import org.hearsay.web.draw.MapDrawing;

/// The ledger under one filter: what of it is shown, and what the form holds.
///
/// @param filter the words of the filter, by name, for the form; empty where not given
/// @param total how many incidents match
/// @param first the number of the first row shown, from 1
/// @param unplaced how many have no coordinates, and so no place on the map
public record LedgerView(
        Address address,
        Map<String, String> filter,
        List<Choice> types,
        List<Choice> countries,
        List<Chip> chips,
        int total,
        boolean emptyLedger,
        int first,
        List<Row> rows,
        String order,
        String previous,
        String next,
        MapDrawing map,
        int unplaced,
        HistogramDrawing histogram) {
    private static final int MAP_WIDTH = 640;
    private static final int MAP_HEIGHT = 400;
    private static final int HISTOGRAM_WIDTH = 640;
    private static final int HISTOGRAM_HEIGHT = 90;

    /// How many rows a page has.
    public static final int ROWS = 50;

    /// The orders of a list, as addresses name them, with their words.
    public static final Map<String, String> ORDERS = Map.of(
            "newest",
            "newest first",
            "oldest",
            "oldest first",
            "deadliest",
            "most killed first",
            "origins",
            "most origins first");

    /// Something to choose in the form.
    public record Choice(String code, String label, int count, boolean chosen) {}

    /// A word of the filter that is set, and the address without it.
    public record Chip(String label, String without) {}

    /// What the page shows.
    ///
    /// @param page the number of the page, from 1
    /// @param atlas how maps are drawn
    public static LedgerView of(Ledger ledger, IncidentFilter filter, Order order, int page, Atlas atlas) {
        IncidentSearch search = ledger.search();
        Spread spread = search.spread(filter);
        int total = spread.total();
        int offset = (page - 1) * ROWS;
        Address address = new Address("/", FilterWords.write(filter));
        if (order != Order.NEWEST) {
            address = address.with("order", order.name().toLowerCase(Locale.ROOT));
        }
        Map<String, String> words = new java.util.HashMap<>();
        FilterWords.write(filter).forEach((name, values) -> words.put(name, values.getLast()));
        return new LedgerView(
                address,
                words,
                types(search, filter),
                countries(filter.country() == null ? spread : search.spread(filter.withCountry(null)), filter),
                chips(address, filter),
                total,
                total == 0 && search.count(IncidentFilter.NONE) == 0,
                offset + 1,
                search.list(filter, order, ROWS, offset).stream().map(Row::of).toList(),
                order.name().toLowerCase(Locale.ROOT),
                page > 1 ? address.with("page", page - 1).toString() : "",
                offset + ROWS < total ? address.with("page", page + 1).toString() : "",
                map(spread, filter, address, atlas),
                spread.unplaced(),
                HistogramDrawing.of(
                        search.histogram(filter.withDays(null, null)),
                        filter.from(),
                        filter.to(),
                        HISTOGRAM_WIDTH,
                        HISTOGRAM_HEIGHT));
    }

    private static MapDrawing map(Spread spread, IncidentFilter filter, Address address, Atlas atlas) {
        Area area = filter.area();
        Area shown = area == null ? spread.extent() : area;
        double cell = MapDrawing.cell(shown, MAP_WIDTH, MAP_HEIGHT);
        return atlas.draw(
                spread.clusters(cell),
                shown,
                area != null,
                MAP_WIDTH,
                MAP_HEIGHT,
                within -> address.with("area", within).toString());
    }

    /// Where another part of the map is shown.
    public String at(Area area) {
        return address.with("area", area).toString();
    }

    private static List<Choice> types(IncidentSearch search, IncidentFilter filter) {
        Map<IncidentType, Integer> counts = search.types(filter);
        List<Choice> types = new ArrayList<>();
        for (IncidentType type : IncidentType.values()) {
            types.add(new Choice(
                    type.code(),
                    Wording.type(type),
                    counts.getOrDefault(type, 0),
                    filter.types().contains(type)));
        }
        return types;
    }

    private static List<Choice> countries(Spread spread, IncidentFilter filter) {
        List<Choice> countries = new ArrayList<>();
        spread.countries()
                .forEach((code, count) ->
                        countries.add(new Choice(code, Wording.country(code), count, code.equals(filter.country()))));
        String chosen = filter.country();
        if (chosen != null && countries.stream().noneMatch(Choice::chosen)) {
            countries.add(new Choice(chosen, Wording.country(chosen), 0, true));
        }
        return countries;
    }

    private static List<Chip> chips(Address address, IncidentFilter filter) {
        List<Chip> chips = new ArrayList<>();
        FilterWords.write(filter)
                .forEach((name, values) -> chips.add(new Chip(
                        switch (name) {
                            case "disputed" -> "disputed only";
                            case "origins" -> "at least " + values.getLast() + " origins";
                            case "area" -> "this part of the map";
                            case "country" -> Wording.country(values.getLast());
                            case "text" -> "“" + values.getLast() + "”";
                            case "type" ->
                                String.join(
                                        ", ",
                                        values.stream().map(Wording::words).toList());
                            default -> name + " " + values.getLast();
                        },
                        address.without(name).toString())));
        return chips;
    }

    /// The value of a word of the filter; empty where not given.
    public String word(String name) {
        return filter.getOrDefault(name, "");
    }

    /// Where exactly what is shown is exported.
    public String export(String format) {
        return address.without("order")
                .at("/api/v1/export")
                .with("format", format)
                .toString();
    }
}
