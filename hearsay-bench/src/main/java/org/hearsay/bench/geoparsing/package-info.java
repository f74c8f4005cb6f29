/// `hearsay eval geoparsing` and its baseline: place names of any text, found and put on the map.
///
/// Not for: reading or resolving names; that is `org.hearsay.resolution.toponyms`, asked here as the incidents ask it.
/// Open first: [GeoparsingEvaluation].
///
/// One trap: offsets in the data set count Unicode code points, spans of Hearsay UTF-16 units; [Document] turns them.
@NullMarked
package org.hearsay.bench.geoparsing;

import org.jspecify.annotations.NullMarked;
