package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.CommonWords;
import org.hearsay.linking.Copies;
import org.hearsay.linking.Fingerprint;
import org.hearsay.linking.Linker;
import org.hearsay.linking.Telling;
import org.hearsay.model.Report;
import org.hearsay.store.Ledger;
import org.hearsay.store.LinkingStore;
import org.hearsay.store.LinkingStore.Course;

/// Links what a ledger has not linked yet: only the neighbourhoods that new mentions touch are decided anew.
public final class Relinking {
    /// As many reports are linked in one transaction; the result does not depend on it.
    private static final int BATCH = 200;

    private final Linker linker;
    private final CommonWords words;
    private final int batch;

    public Relinking(Lexicon lexicon) {
        this(lexicon, BATCH);
    }

    /// @param batch how many reports are linked in one transaction
    public Relinking(Lexicon lexicon, int batch) {
        linker = new Linker(lexicon);
        words = new CommonWords(lexicon);
        this.batch = batch;
    }

    /// Links and assesses what is new, or all of it where reports were read anew; a kill leaves some of it unlinked,
    /// and
    /// the next run goes on from there.
    ///
    /// @return how many incidents there are now
    public int run(Ledger ledger) {
        LinkingStore store = ledger.incidents().linking(linker::tellings);
        if (store.course() == Course.DUE) {
            store.inOneStep(store::forget);
        }
        // Linked anew, incidents stay what they were until all mentions have their places: nobody sees half of it.
        boolean anew = store.course() == Course.BEGUN;
        for (List<String> reports = store.unlinked(batch); !reports.isEmpty(); reports = store.unlinked(batch)) {
            List<String> these = reports;
            store.inOneStep(() -> link(ledger, store, these, anew));
        }
        if (anew) {
            store.inOneStep(() -> store.replaceAll(taker -> store.standings()
                    .forEach(standing -> linker.incidents(store, List.of(standing), store.decided())
                            .forEach(taker))));
        }
        return ledger.incidents().count();
    }

    /// Makes all incidents anew, as if every report had just come in; names stay.
    ///
    /// @return how many incidents there are now
    public int again(Ledger ledger) {
        LinkingStore store = ledger.incidents().linking(linker::tellings);
        store.inOneStep(store::forget);
        return run(ledger);
    }

    private void link(Ledger ledger, LinkingStore store, List<String> reports, boolean anew) {
        List<Telling> tellings = new ArrayList<>();
        Set<String> recopied = new LinkedHashSet<>();
        for (String id : reports) {
            Report report = ledger.reports().find(id).orElseThrow();
            String headline = report.publication().headline();
            store.keepWords(id, words.in((headline == null ? "" : headline + "\n") + report.text()));
            recopied.addAll(Copies.add(
                    store.wordings(),
                    new Copies.Wording(id, report.publication().date(), Fingerprint.of(report.text()))));
            tellings.addAll(store.tellings(id));
        }
        if (anew) {
            linker.place(store, tellings, store.decided());
        } else {
            store.replace(linker.add(store, tellings, store.decided()), recopied);
        }
        store.linked(reports);
    }
}
