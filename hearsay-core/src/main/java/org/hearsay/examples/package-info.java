/// The lexicon put to the test by its own sentences: every `yes` and `no` of every row.
///
/// Not for: refusing lines that cannot be read at all, which the lexicon does as it loads. Open first:
/// [LexiconExamples].
///
/// One trap: an example is read as a whole report of one Monday in June 2021, so "last Monday" is a week before it.
@NullMarked
package org.hearsay.examples;

import org.jspecify.annotations.NullMarked;
