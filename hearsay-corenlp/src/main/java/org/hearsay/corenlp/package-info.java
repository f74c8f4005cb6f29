/// The one place that knows Stanford CoreNLP.
///
/// Not for: deciding what a sentence means. Open first: [CoreNlpAnnotator].
///
/// One trap: loading the models takes seconds, so make one annotator and keep it.
@NullMarked
package org.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
