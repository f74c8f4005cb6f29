/// Gazetteers that come from files: GeoNames' towns, shipped with Hearsay, and dumps that a user imports.
///
/// Not for: deciding which place a report means; that is `org.hearsay.resolution.toponyms`. Open first: [Gazetteers].
///
/// One trap: a [PlaceTable] holds its rows packed; an entry is made anew each time it is found, so compare entries by
/// value.
@NullMarked
package org.hearsay.gazetteer;

import org.jspecify.annotations.NullMarked;
