package org.hearsay.store;

import java.util.List;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;

/// Where a ledger keeps which reports are to be read anew, and puts the new reading in the place of the one before.
public interface RereadingStore {

    /// Asks for reports to be read anew by that version. What a run that was stopped had still to read is asked for
    /// again; what that version has read since an unfinished run of its own began is not.
    ///
    /// @param version of the reader
    /// @param all every report, not only those that another version read
    /// @return how many are waiting now
    int ask(String version, boolean all);

    /// Ids of reports that are waiting, in the order in which they were stored.
    ///
    /// @param most no more than so many
    List<String> waiting(int most);

    /// Puts a reading in the place of the one before, in one transaction. A mention keeps the name of the one that it
    /// succeeds; the name of a mention that is told no more leads on. An incident that no report tells any more is
    /// withdrawn; the others stay whole until all is linked anew.
    ///
    /// @param report as it is read now, of the same id
    /// @return whether anything is read otherwise than before
    boolean replace(Report report, Fingerprint fingerprint, List<Mention> mentions, String version);

    /// Keeps that a report cannot be read now; the reading before stands.
    void pass(String report);
}
