package org.hearsay.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// The lines of a text, one at a time, so that a file of ten million short lines needs no list of them.
///
/// A line ends at `\n`, `\r\n` or `\r`.
record Lines(String text) implements Iterable<Lines.Line> {

    /// A line and where it stands, in UTF-16 units.
    ///
    /// @param start its first unit
    /// @param end one past its last unit, before the line end
    /// @param next where the next line starts
    record Line(String text, int start, int end, int next) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    @Override
    public Iterator<Line> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < text.length();
            }

            @Override
            public Line next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int end = at;
                while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                    end++;
                }
                int next = Math.min(end + 1, text.length());
                if (next < text.length() && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
                    next++;
                }
                Line line = new Line(text.substring(at, end), at, end, next);
                at = next;
                return line;
            }
        };
    }
}
