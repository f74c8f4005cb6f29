package org.hearsay.export;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /// Writes one incident somewhere.
    @FunctionalInterface
    interface Writing {
        void write(LedgerEntry entry) throws IOException;
    }

    /// Hands over each incident to be written.
    ///
    /// @throws UncheckedIOException where one cannot be
    default void writeEach(Writing writing) {
        forEach(entry -> {
            try {
                writing.write(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

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
