package org.hearsay.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.linking.Decided;
import org.hearsay.linking.Kept;
import org.hearsay.linking.KeptWordings;
import org.hearsay.linking.RareWords;
import org.hearsay.linking.Standing;
import org.hearsay.linking.Telling;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.jspecify.annotations.Nullable;

/// What linking needs of a ledger, and where it keeps what it found.
public interface LinkingStore extends Kept<Telling> {

    /// Makes the mentions of one report ready for linking.
    @FunctionalInterface
    interface Tellings {
        List<Telling> of(
                List<Mention> mentions, @Nullable LocalDate published, RareWords words, Map<MentionId, String> names);
    }

    /// Ids of reports whose mentions are not linked yet, in the order in which they were stored.
    ///
    /// @param most no more than so many
    List<String> unlinked(int most);

    /// Does all of it, or, where it fails, nothing.
    void inOneStep(Runnable work);

    /// Keeps the telling words of a report.
    void keepWords(String report, RareWords words);

    /// The mentions of one report, ready for linking; its words must be kept.
    List<Telling> tellings(String report);

    /// The wordings of the reports linked so far.
    KeptWordings wordings();

    /// What persons decided on which mentions are one event.
    Decided decided();

    /// Puts incidents in the place of those that hold their mentions now, and records what became of these.
    ///
    /// @param incidents with all mentions of the incidents that they replace
    /// @param reassessed reports of which something but their mentions has changed, so that what they tell must be
    ///     judged anew
    void replace(Collection<Incident> incidents, Set<String> reassessed);

    /// Keeps that the mentions of these reports are linked.
    void linked(Collection<String> reports);

    /// How far linking all anew has come.
    enum Course {
        /// Nothing has to be linked anew.
        NONE,
        /// Readings have changed: where mentions stand must be forgotten first.
        DUE,
        /// Mentions are given their places, and all incidents are to be replaced when the last has its own.
        BEGUN;

        static Course of(@Nullable String column) {
            return column == null ? NONE : column.equals("due") ? DUE : BEGUN;
        }
    }

    /// How far linking all anew has come.
    Course course();

    /// Forgets where every mention stands, as before anything was linked; the incidents stay until they are replaced.
    void forget();

    /// All neighbourhoods.
    List<Standing> standings();

    /// Puts incidents in the place of all there are, records what became of these, and ends linking anew.
    ///
    /// @param incidents hands over each of them once; together they hold every mention
    void replaceAll(Consumer<Consumer<Incident>> incidents);
}
