package org.hearsay.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.export.Json;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Report;
import org.hearsay.store.FilterWords;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.Ledger;
import org.hearsay.store.LedgerException;
import org.hearsay.store.LedgerReaders;
import org.hearsay.store.WrongFilterException;
import org.hearsay.web.api.Answers;
import org.hearsay.web.api.OpenApi;
import org.hearsay.web.pages.Address;
import org.hearsay.web.pages.ApiView;
import org.hearsay.web.pages.Atlas;
import org.hearsay.web.pages.ChainsView;
import org.hearsay.web.pages.IncidentView;
import org.hearsay.web.pages.LedgerView;
import org.hearsay.web.pages.ProblemView;
import org.hearsay.web.pages.ReportView;
import org.hearsay.web.pages.SourcesView;

/// Every address of the site and what answers there.
final class Site {
    private static final int MOST_PAGES = 100_000;
    private static final int BUSY = 503;

    private final LedgerReaders ledger;
    private final Predicate<String> isSomebody;
    private final Atlas atlas;
    private final Templates templates = new Templates();
    private final List<Route> routes = new ArrayList<>();
    private final RecentAnswers recent;

    /// @param tiles whether maps may show OpenStreetMap's pictures
    /// @param isSomebody tells from a name whether it is somebody's, and not that of a thing or a place
    Site(LedgerReaders ledger, boolean tiles, Predicate<String> isSomebody) {
        this.ledger = ledger;
        this.isSomebody = isSomebody;
        recent = new RecentAnswers(ledger);
        atlas = new Atlas(Towns::within, tiles);
        routes.add(new Route("/", this::ledger).ofIncidents());
        routes.add(new Route("/incidents/{id}", this::incident).ofIncidents());
        routes.add(new Route("/reports/{id}", this::report));
        routes.add(new Route("/reports/{id}/original", this::original).unkept());
        routes.add(new Route("/sources", this::sources));
        routes.add(new Route("/actors", this::actors).ofIncidents());
        routes.add(new Route("/api", asked -> templates.page("api", new ApiView(OpenApi.operations()))));
        routes.add(new Route("/chains", this::chains).ofIncidents());
        routes.add(new Route("/chains/{id}", this::chain).ofIncidents());
        routes.add(new Route("/files/{name}", new StaticFiles()::answer).unkept());
        routes.addAll(new Api(ledger, isSomebody).routes());
    }

    /// The answer at a path.
    Reply answer(String path, String query) {
        try {
            for (Route route : routes) {
                Optional<Map<String, String>> parts = route.match(path);
                if (parts.isPresent()) {
                    var asked = new Asked(path, parts.get(), Asked.words(query));
                    return route.holds() == Route.Holds.NOT
                            ? route.answer().apply(asked)
                            : recent.answer(
                                    path + "?" + query,
                                    route.holds(),
                                    () -> route.answer().apply(asked));
                }
            }
            return problem(path, 404, "there is no such page");
        } catch (NotAnsweredException e) {
            return problem(path, e.status(), e.getMessage());
        } catch (WrongFilterException e) {
            return problem(path, 400, e.getMessage());
        } catch (LedgerException e) {
            return problem(path, BUSY, e.getMessage());
        }
    }

    private Reply problem(String path, int status, @org.jspecify.annotations.Nullable String message) {
        String text = message == null ? "" : message;
        if (path.startsWith("/api/")) {
            return new Reply.Whole(
                    status,
                    "application/problem+json",
                    ByteBuffer.wrap((Json.of(Answers.problem(status, text)) + "\n").getBytes(StandardCharsets.UTF_8)),
                    Map.of());
        }
        return templates.page(status, "problem", new ProblemView(status, text));
    }

    /// The order that is asked for.
    static Order order(Asked asked) {
        String word = asked.word("order").orElse("newest");
        if (!LedgerView.ORDERS.containsKey(word)) {
            throw NotAnsweredException.wrong("order is not one of newest, oldest, deadliest, origins");
        }
        return Order.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// The incident that is asked for.
    static LedgerEntry entry(Ledger ledger, Asked asked) {
        return ledger.incidents()
                .find(IncidentNames.tidy(asked.part("id")))
                .orElseThrow(() -> NotAnsweredException.missing("no incident of that name"));
    }

    /// The report that is asked for.
    static Report report(Ledger ledger, Asked asked) {
        return ledger.reports()
                .find(asked.part("id"))
                .orElseThrow(() -> NotAnsweredException.missing("no report of that name"));
    }

    private Reply ledger(Asked asked) {
        IncidentFilter filter = FilterWords.read(asked.words());
        Order order = order(asked);
        int page = asked.number("page", 1, 1, MOST_PAGES);
        return templates.page("ledger", ledger.read(it -> LedgerView.of(it, filter, order, page, atlas)));
    }

    private Reply incident(Asked asked) {
        return ledger.read(it -> {
            LedgerEntry entry = entry(it, asked);
            return entry.incident().id().equals(asked.part("id"))
                    ? templates
                            .page("incident", IncidentView.of(it, entry, atlas))
                            .about(shown(entry))
                    : Reply.moved(
                            "/incidents/" + Address.encoded(entry.incident().id()));
        });
    }

    /// The incident and those that it is said to stand to: what is shown with it.
    static Set<String> shown(LedgerEntry entry) {
        Set<String> shown = new HashSet<>(Set.of(entry.incident().id()));
        entry.relations().forEach(relation -> shown.addAll(List.of(relation.from(), relation.to())));
        return shown;
    }

    private Reply report(Asked asked) {
        return templates.page("report", ledger.read(it -> ReportView.of(it, report(it, asked))));
    }

    /// The bytes as they were given, as a file to be kept: no browser shows or runs it.
    private Reply original(Asked asked) {
        return ledger.read(it -> {
            Report report = report(it, asked);
            byte[] bytes = it.reports()
                    .file(report.id())
                    .orElseThrow(() -> NotAnsweredException.missing("no report of that name"));
            return Reply.download(report.id().substring(0, 16) + ".bin", bytes);
        });
    }

    /// All of them, or the one that is named; names hold any sign, so they are no part of the path.
    private Reply sources(Asked asked) {
        return asked.word("name")
                .<Reply>map(name -> templates.page("source", only(ledger.read(it -> SourcesView.source(it, name)))))
                .orElseGet(() -> templates.page("sources", ledger.read(SourcesView::sources)));
    }

    private Reply actors(Asked asked) {
        return asked.word("name")
                .<Reply>map(name -> templates.page("actor", only(ledger.read(it -> SourcesView.actor(it, name)))))
                .orElseGet(() -> templates.page("actors", ledger.read(it -> SourcesView.actors(it, isSomebody))));
    }

    private static <T> T only(Optional<T> found) {
        return found.orElseThrow(() -> NotAnsweredException.missing("nobody of that name is in the ledger"));
    }

    private Reply chains(Asked asked) {
        return templates.page("chains", ledger.read(ChainsView::all));
    }

    private Reply chain(Asked asked) {
        return templates.page(
                "chain",
                ledger.read(it -> ChainsView.of(it, entry(it, asked).incident().id())));
    }
}
