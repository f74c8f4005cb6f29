package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/// Gathers the ranges of a file that are kept, in order; ranges that touch become one.
final class Kept {
    private final List<Span> spans = new ArrayList<>();
    private int start = -1;
    private int end = -1;

    /// Keeps `[from, to)`, which lies behind all that was kept before; an empty range keeps nothing.
    void keep(int from, int to) {
        if (to <= from) {
            return;
        }
        if (from != end) {
            flush();
            start = from;
        }
        end = to;
    }

    boolean isEmpty() {
        return end < 0;
    }

    /// All that was kept, ascending, none touching another.
    List<Span> spans() {
        flush();
        start = -1;
        end = -1;
        return List.copyOf(spans);
    }

    private void flush() {
        if (start >= 0) {
            spans.add(new Span(start, end));
        }
    }
}
