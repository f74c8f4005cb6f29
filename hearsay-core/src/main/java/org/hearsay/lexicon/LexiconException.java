package org.hearsay.lexicon;

/// A line of the lexicon cannot be used: the message says which, what is wrong and what to write instead.
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param file the file, as `en/triggers.tsv`
    /// @param line its line, from 1
    /// @param problem what is wrong and what to write
    public LexiconException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
