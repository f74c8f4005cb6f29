package org.hearsay.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Things kept in memory: for as many as fit there.
///
/// @param <T> compared by [Object#equals]
public final class KeptInMemory<T> implements Kept<T> {
    private final Function<T, FilingKeys> keys;
    private final Map<Long, List<T>> filed = new HashMap<>();
    private final Map<T, Standing> standings = new HashMap<>();
    private final Map<Standing, List<T>> members = new HashMap<>();
    private long last;

    /// @param keys under which a thing is filed and looked up
    public KeptInMemory(Function<T, FilingKeys> keys) {
        this.keys = keys;
    }

    @Override
    public Collection<T> near(T thing) {
        Set<T> near = new LinkedHashSet<>();
        for (long key : keys.apply(thing).lookedUp()) {
            near.addAll(filed.getOrDefault(key, List.of()));
        }
        near.remove(thing);
        return near;
    }

    @Override
    public Standing standing(T thing) {
        return Objects.requireNonNull(standings.get(thing));
    }

    @Override
    public List<T> members(Standing standing) {
        return List.copyOf(members.getOrDefault(standing, List.of()));
    }

    @Override
    public void place(T thing, Standing standing) {
        Standing before = standings.put(thing, standing);
        if (before == null) {
            keys.apply(thing)
                    .filed()
                    .forEach(key ->
                            filed.computeIfAbsent(key, it -> new ArrayList<>()).add(thing));
        } else {
            Objects.requireNonNull(members.get(before)).remove(thing);
        }
        members.computeIfAbsent(standing, it -> new ArrayList<>()).add(thing);
    }

    @Override
    public long fresh() {
        return ++last;
    }

    /// All neighbourhoods, in no order.
    public Map<Standing, List<T>> all() {
        Map<Standing, List<T>> all = new HashMap<>();
        members.forEach((standing, things) -> {
            if (!things.isEmpty()) {
                all.put(standing, List.copyOf(things));
            }
        });
        return all;
    }
}
