package org.hearsay.linking;

/// How much speaks for two things being one event.
@FunctionalInterface
public interface Weighing<T> {

    /// The sum of the evidence: the higher, the likelier; negative infinity where it is excluded, infinity where a
    /// person said so.
    ///
    /// Must say the same in either direction and must look at nothing but the two: whatever else it looked at, a
    /// later report could change, and links would depend on the order of arrival.
    double weigh(T some, T other);
}
