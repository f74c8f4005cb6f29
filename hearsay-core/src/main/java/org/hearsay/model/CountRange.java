package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// A number as a report gives it, with its bounds: "at least eight" has a minimum of 8 and no maximum.
///
/// @param min the least it can be, 0 or more
/// @param max the most it can be, `min` or more; null where open
public record CountRange(int min, @Nullable Integer max) implements Comparable<CountRange> {
    /// Nobody, nothing: said to be zero. Not the same as nothing said.
    public static final CountRange NONE = exactly(0);

    public CountRange {
        if (min < 0 || (max != null && max < min)) {
            throw new IllegalArgumentException("not a range: " + min + ".." + max);
        }
    }

    public static CountRange exactly(int number) {
        return new CountRange(number, number);
    }

    public static CountRange atLeast(int number) {
        return new CountRange(number, null);
    }

    public static CountRange between(int min, int max) {
        return new CountRange(min, max);
    }

    public boolean isExact() {
        return max != null && max == min;
    }

    public boolean isNone() {
        return max != null && max == 0;
    }

    /// Whether one number could satisfy both: "at least 8" and "twelve" agree, "four" and "seven" do not.
    public boolean agreesWith(CountRange other) {
        return (max == null || other.min <= max) && (other.max == null || min <= other.max);
    }

    /// The smallest range that holds both; open where either is open.
    public CountRange cover(CountRange other) {
        Integer most = max == null || other.max == null ? null : Integer.valueOf(Math.max(max, other.max));
        return new CountRange(Math.min(min, other.min), most);
    }

    /// As the record prints it: `4`, `8+`, `12-27`.
    @Override
    public String toString() {
        if (max == null) {
            return min + "+";
        }
        return isExact() ? Integer.toString(min) : min + "-" + max;
    }

    /// By minimum, then maximum, open last.
    @Override
    public int compareTo(CountRange other) {
        int byMin = Integer.compare(min, other.min);
        return byMin != 0
                ? byMin
                : Integer.compare(
                        max == null ? Integer.MAX_VALUE : max, other.max == null ? Integer.MAX_VALUE : other.max);
    }
}
