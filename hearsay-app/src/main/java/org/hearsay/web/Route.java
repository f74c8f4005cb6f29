package org.hearsay.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// An address of the site and what answers there.
///
/// @param pattern a path whose variable parts stand in braces: `/incidents/{id}`
/// @param holds how long an answer holds
record Route(String pattern, Function<Asked, Reply> answer, Holds holds) {
    /// How long an answer may be kept and given again.
    enum Holds {
        /// It is long, or a file: found out each time.
        NOT,
        /// Until somebody writes to the ledger.
        WHILE_UNWRITTEN,
        /// Until an incident changes; where the answer says about which ones it is, until one of these does.
        WHILE_INCIDENTS_STAND
    }

    Route(String pattern, Function<Asked, Reply> answer) {
        this(pattern, answer, Holds.WHILE_UNWRITTEN);
    }

    /// The same, its answers not being kept.
    Route unkept() {
        return new Route(pattern, answer, Holds.NOT);
    }

    /// The same, its answers being about incidents and nothing else.
    Route ofIncidents() {
        return new Route(pattern, answer, Holds.WHILE_INCIDENTS_STAND);
    }

    /// The values of the variable parts; empty where the path is another one.
    Optional<Map<String, String>> match(String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
                parts.put(wanted[i].substring(1, wanted[i].length() - 1), Asked.pathPart(given[i]));
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
