package org.hearsay.examples;

/// Whether an example held.
///
/// @param example the example
/// @param passed whether it held
/// @param expected what must show in a `yes`, and must not in a `no`, in words
/// @param found what the reading held instead, in short words, for whoever mends the row
public record Outcome(Example example, boolean passed, String expected, String found) {

    /// One line: where the row stands, the sentence, what was expected of it and what was found.
    @Override
    public String toString() {
        return (passed ? "ok    " : "FAILS ") + example.row().file() + ":"
                + example.row().line() + " "
                + example.name() + ": " + example.sentence()
                + (passed ? "" : " -> expected " + (example.speaks() ? "" : "not ") + expected + "; found " + found);
    }
}
