package org.hearsay.export;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.model.LedgerEntry;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch;
import org.hearsay.store.Ledger;

/// The incidents of an export, one at a time; they may be gone through more than once.
@FunctionalInterface
public interface Entries {

    /// Hands over each incident.
    void forEach(Consumer<LedgerEntry> taker);

    /// The incidents that a filter leaves, by id.
    static Entries of(Ledger ledger, IncidentFilter filter) {
        if (filter.equals(IncidentFilter.NONE)) {
            return ledger.incidents()::forEach;
        }
        List<String> ids = ledger.search().ids(filter, IncidentSearch.Order.NEWEST).stream()
                .sorted()
                .toList();
        return taker -> ids.forEach(id -> ledger.incidents().find(id).ifPresent(taker));
    }
}
