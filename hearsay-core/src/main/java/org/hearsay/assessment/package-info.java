/// What the sources make of an incident: origins, positions, revisions, verdicts, best values.
///
/// Not for: finding claims or speakers. Open first: [Assessor], then [Verdicts], where each rule has its name.
///
/// One trap: nothing is settled here. A best value is a way to sort and map incidents; its rivals stay beside it.
@NullMarked
package org.hearsay.assessment;

import org.jspecify.annotations.NullMarked;
