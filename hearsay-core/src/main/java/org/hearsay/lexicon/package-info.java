/// The words and rules, as read from the files in `lexicon/`: tables and patterns, each line with an id.
///
/// Not for: deciding what a word means in a sentence; the stages do that. Open first: [Lexicon], then [Table] and
/// [PhraseIndex], which finds a table's entries in a sentence.
///
/// One trap: an entry in lower case matches any inflection of its words; an entry with a capital matches names only, so
/// `US` never finds "us".
@NullMarked
package org.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
