package org.hearsay.linking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The wording of all reports, wherever it is kept.
public interface KeptWordings {

    /// The wordings that share a key.
    Collection<Copies.Wording> sharing(Set<Long> keys);

    /// Keeps a wording.
    void keep(Copies.Wording wording, Set<Long> keys);

    /// The first published of those that a report is alike with and that were published before it.
    Optional<Copies.Wording> firstAlike(String report);

    /// The reports whose [#firstAlike] this is.
    List<String> followers(String report);

    /// Keeps what a report is like and what it is a copy of.
    ///
    /// @param firstAlike null where nothing published before is like it
    /// @param original the first of all in that row; null where it has words of its own
    void point(String report, @Nullable String firstAlike, @Nullable String original);
}
