package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// When something happened, and how that is known.
///
/// @param date the day or days
/// @param words the words that say so, in the report's clean text; null where it follows from something else
/// @param basis how it is known, in words a reader understands: `"Monday", from a report published 2021-06-29`
public record Dating(ImpreciseDate date, @Nullable Span words, String basis) {}
