package org.hearsay.model;

/// A range `[start, end)` of UTF-16 units in the clean text of a report.
///
/// @param start first unit, 0 or more
/// @param end one past the last unit, greater than `start`
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The words of this span in `text`.
    ///
    /// @throws IndexOutOfBoundsException where the span does not lie inside `text`
    public String of(String text) {
        return text.substring(start, end);
    }

    /// By start, then the longer one first, so that an outer span comes before what it holds.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
