/// Which mentions, across reports, are one event (cross-document event coreference).
///
/// Not for: events within one report (extraction decides those), nor for what the sources make of an incident
/// (assessment). Open first: [Linker], then [Comparison], which weighs two mentions.
///
/// One trap: nothing here may depend on the order in which reports arrive. Ties are broken by the mention's id, never
/// by its position.
@NullMarked
package org.hearsay.linking;

import org.jspecify.annotations.NullMarked;
