package org.hearsay.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/// CoreNLP's own log, which speaks of models loading to whoever listens on standard error.
final class Log {
    private Log() {}

    /// Keeps it to itself; problems still come as exceptions.
    static void quiet() {
        RedwoodConfiguration.current().clear().apply();
    }
}
