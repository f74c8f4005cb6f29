package org.hearsay.store;

/// A ledger that is open. Used by one thread at a time; several programs may have it open at once.
public interface Ledger extends AutoCloseable {

    ReportStore reports();

    IncidentStore incidents();

    RereadingStore rereading();

    CorrectionStore corrections();

    IncidentSearch search();

    Overview overview();

    @Override
    void close();
}
