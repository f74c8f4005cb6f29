/// Where an incident happened: place names in a report, found in a gazetteer and told apart.
///
/// Not for: storing or importing gazetteers; the app does that behind [Gazetteer]. Open first: [PlaceResolver], then
/// [Gazetteer].
///
/// One trap: a country's name mostly stands for a state that acts, not for a place; [Toponym.Use] keeps them apart.
@NullMarked
package org.hearsay.resolution.toponyms;

import org.jspecify.annotations.NullMarked;
