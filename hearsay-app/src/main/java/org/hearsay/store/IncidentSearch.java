package org.hearsay.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearsay.model.IncidentType;

/// Questions to the ledger under one filter: what lists, maps and histograms show.
public interface IncidentSearch {

    /// In which order a list stands.
    enum Order {
        NEWEST,
        OLDEST,
        /// The highest least number of killed first.
        DEADLIEST,
        /// The most independent voices first.
        ORIGINS
    }

    /// How many incidents there are.
    int count(IncidentFilter filter);

    /// A part of the list.
    ///
    /// @param limit how many at most
    /// @param offset how many are passed over
    List<IncidentSummary> list(IncidentFilter filter, Order order, int limit, int offset);

    /// The incidents of these ids that there are, the oldest first.
    List<IncidentSummary> named(Collection<String> ids);

    /// The ids of all, in the order of the list.
    List<String> ids(IncidentFilter filter, Order order);

    /// One bar of a histogram.
    ///
    /// @param first the first day that can have been is this one, or within the month or year that begins here
    /// @param count how many
    /// @param disputed how many of them are disputed
    record Bar(LocalDate first, int count, int disputed) {}

    /// How long a bar is.
    enum Unit {
        DAY,
        MONTH,
        YEAR
    }

    /// How many there were when.
    ///
    /// @param unit one bar's length, chosen so that there are not too many
    /// @param bars those that are not empty, in order
    /// @param undated how many have no day
    record Histogram(Unit unit, List<Bar> bars, int undated) {
        public Histogram {
            bars = List.copyOf(bars);
        }
    }

    /// The histogram by the first day each can have been.
    Histogram histogram(IncidentFilter filter);

    /// How they spread over places.
    Spread spread(IncidentFilter filter);

    /// How many there are of each type, whatever types the filter asks for.
    Map<IncidentType, Integer> types(IncidentFilter filter);
}
