package org.hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Incident;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.jspecify.annotations.Nullable;

/// The incidents of a ledger.
public interface IncidentStore {

    /// Whether some report has not been linked yet, as after a run that was killed.
    boolean isUnlinked();

    /// All mentions with their claims, by id.
    List<Mention> mentions();

    /// The mentions of one report, in the order of its text.
    List<Mention> mentionsIn(String report);

    /// Replaces all incidents at once: readers see the old ones or the new ones.
    ///
    /// @param entries the incidents that hold every mention stored
    /// @param copies reports that repeat an earlier one's words, with that one
    void replaceAll(List<LedgerEntry> entries, Map<String, String> copies);

    /// The lines of the ledger, by date; those of unknown date last.
    List<IncidentLine> list();

    /// The incident that holds the mention of that name, or of names that begin so; empty where there is none, or more
    /// than one incident. See [org.hearsay.linking.IncidentNames].
    Optional<LedgerEntry> find(String name);

    /// The incident that holds a mention.
    Optional<Incident> holding(Mention mention);

    /// The id of the incident that holds a mention, without reading the incident.
    Optional<String> idHolding(Mention mention);

    /// What became of the incident of that id, the earliest first; nothing where it is what it always was.
    List<Became> history(String id);

    /// What an incident became.
    ///
    /// @param what `became`: all of it went into the other; `split`: a part of it did; `withdrawn`: no report tells
    /// it
    /// @param other the other incident's id at that time; null where it was withdrawn
    /// @param at when, ISO, UTC
    record Became(String id, String what, @Nullable String other, String at) {}

    /// Where linking finds and keeps what it needs.
    LinkingStore linking(LinkingStore.Tellings tellings);

    /// How many incidents there are.
    int count();

    /// Hands over every incident, by id, one at a time.
    void forEach(Consumer<LedgerEntry> taker);
}
