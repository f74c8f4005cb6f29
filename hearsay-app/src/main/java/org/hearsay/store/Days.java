package org.hearsay.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as columns: ISO text, null for an unknown day.
final class Days {
    private Days() {}

    static @Nullable String write(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable LocalDate read(@Nullable String column) {
        return column == null ? null : LocalDate.parse(column);
    }
}
