package org.hearsay.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.assessment.SourceRecord;
import org.hearsay.export.Entries;
import org.hearsay.export.Format;
import org.hearsay.export.Json;
import org.hearsay.export.JsonlExport;
import org.hearsay.export.Losses;
import org.hearsay.export.SourceCounts;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Report;
import org.hearsay.store.FilterWords;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.IncidentSummary;
import org.hearsay.store.Ledger;
import org.hearsay.store.LedgerException;
import org.hearsay.store.LedgerReaders;
import org.hearsay.web.api.Answers;
import org.hearsay.web.api.OpenApi;
import org.hearsay.web.pages.Address;
import org.hearsay.web.pages.ChainsView;
import org.jspecify.annotations.Nullable;

/// The API: the same questions as the pages, answered in JSON.
final class Api {
    private static final int USUAL_ROWS = 50;
    private static final int MOST_ROWS = 500;
    private static final int MOST_OFFSET = 10_000_000;
    private static final double FINEST_CELL = 0.001;

    private static final int EXPORTS = 4;

    private final LedgerReaders ledger;
    private final Predicate<String> isSomebody;
    private final Semaphore exports = new Semaphore(EXPORTS);

    Api(LedgerReaders ledger, Predicate<String> isSomebody) {
        this.ledger = ledger;
        this.isSomebody = isSomebody;
    }

    List<Route> routes() {
        return List.of(
                new Route("/api/v1/incidents", this::incidents).ofIncidents(),
                new Route("/api/v1/incidents/{id}", this::incident).ofIncidents(),
                new Route("/api/v1/reports", this::reports),
                new Route("/api/v1/reports/{id}", this::report),
                new Route("/api/v1/sources", this::sources),
                new Route("/api/v1/actors", this::actors).ofIncidents(),
                new Route("/api/v1/chains/{id}", this::chain).ofIncidents(),
                new Route("/api/v1/openapi.json", asked -> Reply.of(Reply.JSON, OpenApi.text())),
                new Route("/api/v1/map", this::map).ofIncidents(),
                new Route("/api/v1/histogram", this::histogram).ofIncidents(),
                new Route("/api/v1/export", this::export).unkept());
    }

    private static Reply json(Object value) {
        return Reply.of(Reply.JSON, Json.of(value) + "\n");
    }

    private Reply ask(Function<Ledger, Object> question) {
        return json(ledger.read(question));
    }

    private Reply incidents(Asked asked) {
        IncidentFilter filter = FilterWords.read(asked.words());
        Order order = Site.order(asked);
        int limit = asked.number("limit", USUAL_ROWS, 1, MOST_ROWS);
        int offset = asked.number("offset", 0, 0, MOST_OFFSET);
        return ask(it -> {
            int total = it.search().count(filter);
            List<IncidentSummary> rows = it.search().list(filter, order, limit, offset);
            return Answers.page(
                    "incidents",
                    rows.stream().map(Answers::incident).toList(),
                    total,
                    offset,
                    next(asked, limit, offset, total));
        });
    }

    private static @Nullable String next(Asked asked, int limit, int offset, int total) {
        return offset + limit < total
                ? new Address(asked.path(), asked.words())
                        .with("offset", offset + limit)
                        .toString()
                : null;
    }

    private Reply incident(Asked asked) {
        return ledger.read(it -> {
            LedgerEntry entry = Site.entry(it, asked);
            var record = new StringWriter();
            new JsonlExport(it).write(entry, record);
            return Reply.of(Reply.JSON, record.toString()).about(Site.shown(entry));
        });
    }

    private Reply reports(Asked asked) {
        int limit = asked.number("limit", USUAL_ROWS, 1, MOST_ROWS);
        int offset = asked.number("offset", 0, 0, MOST_OFFSET);
        return ask(it -> {
            int total = it.reports().count();
            return Answers.page(
                    "reports",
                    it.reports().list(limit, offset).stream()
                            .map(Answers::report)
                            .toList(),
                    total,
                    offset,
                    next(asked, limit, offset, total));
        });
    }

    private Reply report(Asked asked) {
        return ask(it -> {
            Report report = Site.report(it, asked);
            return Answers.told(it, report);
        });
    }

    private Reply sources(Asked asked) {
        int limit = asked.number("limit", USUAL_ROWS, 1, MOST_ROWS);
        int offset = asked.number("offset", 0, 0, MOST_OFFSET);
        return ask(it -> {
            List<SourceRecord> all = it.overview().sources();
            return Answers.page(
                    "sources",
                    all.stream().skip(offset).limit(limit).map(SourceCounts::of).toList(),
                    all.size(),
                    offset,
                    next(asked, limit, offset, all.size()));
        });
    }

    private Reply actors(Asked asked) {
        int limit = asked.number("limit", USUAL_ROWS, 1, MOST_ROWS);
        int offset = asked.number("offset", 0, 0, MOST_OFFSET);
        return ask(it -> Map.of("actors", it.overview().actors(isSomebody, limit, offset)));
    }

    private Reply chain(Asked asked) {
        return ask(it -> ChainsView.of(it, Site.entry(it, asked).incident().id()));
    }

    private Reply map(Asked asked) {
        IncidentFilter filter = FilterWords.read(asked.words());
        double cell = asked.word("cell").map(Api::cell).orElse(1.0);
        return Reply.of(
                Reply.GEOJSON,
                ledger.read(it -> Json.of(Answers.map(it.search().spread(filter).clusters(cell)))) + "\n");
    }

    private static double cell(String degrees) {
        if (degrees.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            double cell = Double.parseDouble(degrees);
            if (cell >= FINEST_CELL && cell <= 180) {
                return cell;
            }
        }
        throw NotAnsweredException.wrong("cell is not a number of degrees from " + FINEST_CELL + " to 180");
    }

    private Reply histogram(Asked asked) {
        IncidentFilter filter = FilterWords.read(asked.words());
        return ask(it -> Answers.histogram(it.search().histogram(filter)));
    }

    /// Exports take long to be fetched: each has a connection of its own, and there are only so many at once.
    private Reply export(Asked asked) {
        IncidentFilter filter = FilterWords.read(asked.words());
        Format format = asked.word("format")
                .flatMap(Format::ofCode)
                .orElseThrow(() -> NotAnsweredException.wrong("format is not one of "
                        + Arrays.stream(Format.values()).map(Format::code).collect(Collectors.joining(", "))));
        boolean log = asked.word("losses").isPresent();
        String name = "hearsay-" + format.code() + (log ? ".losses.txt" : "." + format.ending());
        return new Reply.Streamed(
                log ? "text/plain; charset=utf-8" : format.type(),
                Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""),
                out -> write(format, filter, log, out));
    }

    private void write(Format format, IncidentFilter filter, boolean log, OutputStream out) throws IOException {
        if (!exports.tryAcquire()) {
            throw new LedgerException("too many exports at once; try again");
        }
        try {
            var losses = new Losses();
            ledger.readAtLength(it -> {
                try {
                    format.write(it, Entries.of(it, filter), log ? OutputStream.nullOutputStream() : out, losses);
                    return losses;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (log) {
                out.write(losses.toString().getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            exports.release();
        }
    }
}
