package org.hearsay.corenlp;

/// The models, loaded once for all tests of this module.
final class Parser {
    static final CoreNlpAnnotator SHARED = new CoreNlpAnnotator();

    private Parser() {}
}
