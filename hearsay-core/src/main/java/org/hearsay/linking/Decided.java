package org.hearsay.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a person decided on which mentions are one event, by the names of the mentions. It stands above all evidence.
public final class Decided {
    /// Nobody decided anything.
    public static final Decided NOTHING = new Decided();

    private final Map<String, Set<String>> one = new HashMap<>();
    private final Map<String, Set<String>> two = new HashMap<>();

    /// Nothing yet.
    public Decided() {}

    /// These two are one event; what was decided on them before is overruled.
    public void merge(String name, String other) {
        put(one, name, other);
        drop(two, name, other);
    }

    /// These two are two events; what was decided on them before is overruled.
    public void split(String name, String other) {
        put(two, name, other);
        drop(one, name, other);
    }

    boolean isOne(String name, String other) {
        return one.getOrDefault(name, Set.of()).contains(other);
    }

    boolean isTwo(String name, String other) {
        return two.getOrDefault(name, Set.of()).contains(other);
    }

    /// The names of the mentions that are one event with that one.
    public Set<String> oneWith(String name) {
        return Set.copyOf(one.getOrDefault(name, Set.of()));
    }

    boolean isNothing() {
        return one.isEmpty() && two.isEmpty();
    }

    private static void put(Map<String, Set<String>> pairs, String name, String other) {
        if (!name.equals(other)) {
            pairs.computeIfAbsent(name, it -> new HashSet<>()).add(other);
            pairs.computeIfAbsent(other, it -> new HashSet<>()).add(name);
        }
    }

    private static void drop(Map<String, Set<String>> pairs, String name, String other) {
        pairs.getOrDefault(name, new HashSet<>()).remove(other);
        pairs.getOrDefault(other, new HashSet<>()).remove(name);
    }
}
