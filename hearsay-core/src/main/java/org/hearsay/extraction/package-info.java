/// What happened: the incidents that a report tells, with who, whom, what with, how many, and with what losses.
///
/// Not for: who says so (attribution), when and where exactly (resolution). Open first: [IncidentExtraction], which
/// shows the steps: events in a sentence, what makes them unreal, which of them are one, their losses, their claims.
/// Behind dates and toponyms it looks once more ([IncidentExtraction#consolidate]): one place, one day, one incident.
/// When all is read, what is more likely a figure of speech or an accident is left out
/// ([IncidentExtraction#plausible]).
///
/// One trap: until attribution has run, every claim stands in the report's own voice.
@NullMarked
package org.hearsay.extraction;

import org.jspecify.annotations.NullMarked;
