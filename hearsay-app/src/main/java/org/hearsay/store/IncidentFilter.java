package org.hearsay.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.model.IncidentType;
import org.jspecify.annotations.Nullable;

/// Which incidents are asked for; what is null or empty asks for nothing. [FilterWords] reads and writes it.
///
/// @param text words that a report that tells it holds, all of them; what stands in quotation marks is one phrase
/// @param from the last day it can have been is this one or later
/// @param to the first day it can have been is this one or earlier
/// @param area its place lies within
/// @param types it is of one of these; none for any
/// @param actor somebody says of this one, of this name in any case, that they did it or that it was against them
/// @param country ISO 3166-1 alpha-2 code, in capitals
/// @param source who speaks of it, or prints it, by their name in any case
/// @param disputed only those with a slot that is disputed or denied
/// @param origins at least so many independent voices, 0 or more
public record IncidentFilter(
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Area area,
        Set<IncidentType> types,
        @Nullable String actor,
        @Nullable String country,
        @Nullable String source,
        boolean disputed,
        int origins) {
    /// All incidents.
    public static final IncidentFilter NONE =
            new IncidentFilter(null, null, null, null, Set.of(), null, null, null, false, 0);

    public IncidentFilter {
        types = types.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    public IncidentFilter withArea(@Nullable Area area) {
        return new IncidentFilter(text, from, to, area, types, actor, country, source, disputed, origins);
    }

    public IncidentFilter withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new IncidentFilter(text, from, to, area, types, actor, country, source, disputed, origins);
    }

    public IncidentFilter withTypes(Set<IncidentType> types) {
        return new IncidentFilter(text, from, to, area, types, actor, country, source, disputed, origins);
    }

    public IncidentFilter withCountry(@Nullable String country) {
        return new IncidentFilter(text, from, to, area, types, actor, country, source, disputed, origins);
    }
}
