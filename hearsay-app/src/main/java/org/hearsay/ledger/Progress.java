package org.hearsay.ledger;

/// Told how far long work has come.
public interface Progress {

    /// Some of the work is done.
    ///
    /// @param done how much of it
    /// @param all how much there is
    /// @param what the piece that was done last
    void advance(int done, int all, String what);

    /// Another step begins.
    void begin(String step);
}
