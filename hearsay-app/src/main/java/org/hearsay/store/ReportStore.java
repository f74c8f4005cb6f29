package org.hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.linking.Copies;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.jspecify.annotations.Nullable;

/// The reports of a ledger, and what each tells.
public interface ReportStore {

    /// Whether a report of that id is stored, and all its mentions with it.
    boolean has(String id);

    /// Stores a report, its file and its mentions, all or nothing.
    ///
    /// @param bytes the file as it was given
    /// @param mentions what the report tells
    /// @return false where it was stored already, and nothing was changed
    default boolean add(Report report, byte[] bytes, Fingerprint fingerprint, List<Mention> mentions) {
        return add(report, bytes, fingerprint, mentions, null);
    }

    /// Stores a report, its file and its mentions, all or nothing.
    ///
    /// @param readBy the version that read it; null where that is not known
    /// @return false where it was stored already, and nothing was changed
    boolean add(Report report, byte[] bytes, Fingerprint fingerprint, List<Mention> mentions, @Nullable String readBy);

    /// The version of Hearsay that read the report of that id; empty where it is not known.
    Optional<String> readBy(String id);

    /// The report of that id, beginning of an id (8 digits or more), or name; the first stored where several have it.
    Optional<Report> find(String idOrName);

    /// The file as it was given; empty where there is no report of that id.
    Optional<byte[]> file(String id);

    /// One report without its text.
    Optional<ReportHead> head(String id);

    /// A part of the list of reports, the newest first, undated ones last.
    ///
    /// @param limit how many at most
    /// @param offset how many are passed over
    List<ReportHead> list(int limit, int offset);

    /// All reports by id, without their texts.
    Map<String, ReportHead> heads();

    /// The wording of all reports, to find copies.
    List<Copies.Wording> wordings();

    /// How many reports there are.
    int count();
}
