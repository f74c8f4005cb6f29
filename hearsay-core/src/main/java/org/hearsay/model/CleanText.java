package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;

/// The prose of a report with a way back to the file it came from: pieces of the original, end to end.
///
/// What was left out (metadata lines, page furniture) lies between the pieces. No letter is ever rewritten but those
/// that
/// a web page writes as references (`&rsquo;`), and every span of the clean text has its place in the original.
///
/// @param text the prose
/// @param pieces where it stands in the original, in order, covering all of `text`
public record CleanText(String text, List<Piece> pieces) {
    private static final char TAG = '<';
    private static final char REFERENCE = '&';

    /// A run of the original, taken over unchanged or read as the letter that it stands for.
    ///
    /// @param start where it begins in the clean text, in UTF-16 units
    /// @param originalStart where it begins in the original, in UTF-16 units
    /// @param length how many units it has in the clean text, 1 or more
    /// @param originalLength how many it has in the original, `length` or more: more where it is a reference
    public record Piece(int start, int originalStart, int length, int originalLength) {
        public Piece {
            if (start < 0 || originalStart < 0 || length < 1 || originalLength < length) {
                throw new IllegalArgumentException(
                        "not a piece: " + start + ", " + originalStart + ", " + length + ", " + originalLength);
            }
        }

        private boolean isRead() {
            return length < originalLength;
        }

        /// Where it stands in the original.
        public Span original() {
            return new Span(originalStart, originalStart + originalLength);
        }
    }

    public CleanText {
        pieces = List.copyOf(pieces);
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.start != at) {
                throw new IllegalArgumentException("a gap or an overlap before " + piece);
            }
            at += piece.length;
        }
        if (at != text.length()) {
            throw new IllegalArgumentException("pieces cover " + at + " of " + text.length() + " units");
        }
    }

    /// All of the original, nothing left out.
    public static CleanText of(String original) {
        return keeping(original, original.isEmpty() ? List.of() : List.of(new Span(0, original.length())));
    }

    /// The given ranges of the original, in order, and nothing else.
    ///
    /// A range that holds nothing but the `<` of a tag stands for the line break that the tag makes on a page, and
    /// is one in the clean text: a page may have no other between two paragraphs. A range that is one
    /// [CharacterReference] stands for its letter.
    ///
    /// @param kept ranges of `original`, ascending, not overlapping
    public static CleanText keeping(String original, List<Span> kept) {
        var text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (Span span : kept) {
            String read = read(original.substring(span.start(), span.end()));
            pieces.add(new Piece(text.length(), span.start(), read.length(), span.length()));
            text.append(read);
        }
        return new CleanText(text.toString(), pieces);
    }

    private static String read(String range) {
        if (range.length() == 1) {
            return range.charAt(0) == TAG ? "\n" : range;
        }
        return range.charAt(0) == REFERENCE ? CharacterReference.read(range).orElse(range) : range;
    }

    /// Where a span of the clean text stands in the original, from its first unit to its last.
    ///
    /// @throws IndexOutOfBoundsException where the span does not lie inside the text
    public Span toOriginal(Span span) {
        Piece first = pieceAt(span.start());
        Piece last = pieceAt(span.end() - 1);
        return new Span(
                first.isRead() ? first.originalStart : first.originalStart + span.start() - first.start,
                last.isRead() ? last.original().end() : last.originalStart + span.end() - last.start);
    }

    private Piece pieceAt(int offset) {
        if (offset >= text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
        }
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
