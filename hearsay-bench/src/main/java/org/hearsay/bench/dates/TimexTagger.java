package org.hearsay.bench.dates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A program that finds time expressions in a text.
interface TimexTagger {

    /// The expressions of a text in order, their places in UTF-16 units.
    ///
    /// @param published the day it was published; null where unknown
    List<Timex> tag(String text, @Nullable LocalDate published);
}
