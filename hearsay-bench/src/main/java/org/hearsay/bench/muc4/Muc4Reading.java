package org.hearsay.bench.muc4;

import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.text.AnnotatedReport;

/// A document as Hearsay reads it.
///
/// @param document the document
/// @param annotated its recased text, every sentence with its tree
/// @param mentions the incidents that Hearsay reads in it, with their claims
record Muc4Reading(Muc4Document document, AnnotatedReport annotated, List<Mention> mentions) {
    Muc4Reading {
        mentions = List.copyOf(mentions);
    }
}
