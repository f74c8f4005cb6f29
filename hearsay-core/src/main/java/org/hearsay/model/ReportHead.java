package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// What an assessment must know of a report besides its claims.
///
/// @param id the report's SHA-256
/// @param name what listings and exports call it
/// @param publication who published it, where and when
/// @param copyOf the id of the report whose words it repeats; null where it has words of its own
public record ReportHead(
        String id,
        String name,
        Publication publication,
        @Nullable String copyOf) {}
