/// Where an incident happened: place names in a report, found in a gazetteer and told apart.
///
/// Not for: storing or importing gazetteers; the app does that behind [Gazetteer]. Open first: [Gazetteer].
@NullMarked
package org.hearsay.resolution.toponyms;

import org.jspecify.annotations.NullMarked;
