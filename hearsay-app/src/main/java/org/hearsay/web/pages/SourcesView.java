package org.hearsay.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.assessment.SourceRecord;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.Ledger;
import org.hearsay.store.Overview.Actor;
import org.hearsay.store.Overview.Copier;
import org.hearsay.store.Overview.Speaking;

/// Those who speak and those who are spoken of, in counts.
public final class SourcesView {
    private static final int ROWS = 200;
    private static final int COPIERS = 20;
    private static final int FEW = 50;
    private static final int FIRST = 20;

    private SourcesView() {}

    /// Voices, those that speak on most incidents first.
    ///
    /// @param total how many there are; only the first of them are shown
    public record Sources(List<SourceRecord> rows, int total, List<Copier> copiers) {}

    /// One source.
    ///
    /// @param first incidents whose earliest report carries their words, the newest first, with these words
    /// @param incidents the newest in which they have a word
    /// @param all the address of the list of all of these
    public record OneSource(Speaking source, List<FirstWords> first, List<Row> incidents, String all) {}

    /// All actors.
    public record Actors(List<Actor> rows) {}

    /// One actor.
    public record OneActor(Actor actor, List<Row> incidents, String all) {}

    public static Sources sources(Ledger ledger) {
        List<SourceRecord> all = ledger.overview().sources();
        return new Sources(
                all.stream().limit(ROWS).toList(), all.size(), ledger.overview().copiers(COPIERS));
    }

    /// Empty where nobody of that name speaks.
    public static Optional<OneSource> source(Ledger ledger, String name) {
        var filter = IncidentFilter.NONE.withSource(name);
        return ledger.overview()
                .speaking(name)
                .map(source -> new OneSource(
                        source,
                        ledger.overview().saidFirst(name, FIRST).stream()
                                .flatMap(id -> ledger.incidents().find(id).stream())
                                .map(entry -> FirstWords.of(entry, source.name()))
                                .toList(),
                        rows(ledger, filter),
                        "/?source=" + Address.encoded(name)));
    }

    /// Those who act, and of those who only suffered the ones that are somebody.
    ///
    /// @param isSomebody tells from a name whether it is an actor's
    public static Actors actors(Ledger ledger, Predicate<String> isSomebody) {
        return new Actors(ledger.overview().actors(isSomebody, ROWS, 0));
    }

    /// Empty where nobody of that name is spoken of.
    public static Optional<OneActor> actor(Ledger ledger, String name) {
        var filter = IncidentFilter.NONE.withActor(name);
        return ledger.overview()
                .actor(name)
                .map(actor -> new OneActor(actor, rows(ledger, filter), "/?actor=" + Address.encoded(name)));
    }

    private static List<Row> rows(Ledger ledger, IncidentFilter filter) {
        return ledger.search().list(filter, Order.NEWEST, FEW, 0).stream()
                .map(Row::of)
                .toList();
    }

    /// The address of a source's page.
    public static String source(String name) {
        return "/sources?name=" + Address.encoded(name);
    }

    /// The address of an actor's page.
    public static String actor(String name) {
        return "/actors?name=" + Address.encoded(name);
    }
}
