/// Who says so: speakers, the chains through which their words came, and how they stand to what is said.
///
/// Not for: finding what is said (extraction), counting voices (assessment). Open first: [Attribution].
///
/// One trap: an outlet that prints a fact in its own voice is a speaker too; its chain is the outlet alone.
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
