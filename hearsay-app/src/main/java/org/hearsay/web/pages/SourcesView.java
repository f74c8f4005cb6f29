package org.hearsay.web.pages;

import java.util.List;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.Ledger;
import org.hearsay.store.Overview.Actor;
import org.hearsay.store.Overview.Copier;
import org.hearsay.store.Overview.Source;

/// Those who speak and those who are spoken of, in counts.
public final class SourcesView {
    private static final int ROWS = 200;
    private static final int COPIERS = 20;
    private static final int FEW = 50;

    private SourcesView() {}

    /// All sources.
    public record Sources(List<Source> rows, List<Copier> copiers) {}

    /// One source.
    ///
    /// @param incidents the newest in which they have a word
    /// @param all the address of the list of all of these
    public record OneSource(Source source, List<Row> incidents, String all) {}

    /// All actors.
    public record Actors(List<Actor> rows) {}

    /// One actor.
    public record OneActor(Actor actor, List<Row> incidents, String all) {}

    public static Sources sources(Ledger ledger) {
        return new Sources(ledger.overview().sources(ROWS, 0), ledger.overview().copiers(COPIERS));
    }

    /// None where nobody of that name speaks.
    public static List<OneSource> source(Ledger ledger, String name) {
        var filter = IncidentFilter.NONE.withSource(name);
        return ledger.overview().source(name).stream()
                .map(source -> new OneSource(source, rows(ledger, filter), "/?source=" + Address.encoded(name)))
                .toList();
    }

    public static Actors actors(Ledger ledger) {
        return new Actors(ledger.overview().actors(ROWS, 0));
    }

    /// None where nobody of that name is spoken of.
    public static List<OneActor> actor(Ledger ledger, String name) {
        var filter = IncidentFilter.NONE.withActor(name);
        return ledger.overview().actor(name).stream()
                .map(actor -> new OneActor(actor, rows(ledger, filter), "/?actor=" + Address.encoded(name)))
                .toList();
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
