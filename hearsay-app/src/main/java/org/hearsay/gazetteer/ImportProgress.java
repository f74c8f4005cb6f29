package org.hearsay.gazetteer;

/// Told how far an import has come; how much is left nobody knows, as dumps do not say how long they are.
public interface ImportProgress {
    /// So many lines of the dump are read.
    void lines(long lines);

    /// Another step begins.
    void begins(String step);

    /// Tells nobody.
    static ImportProgress silent() {
        return new ImportProgress() {
            @Override
            public void lines(long lines) {}

            @Override
            public void begins(String step) {}
        };
    }
}
