package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.assessment.Assessor;
import org.hearsay.linking.Copies;
import org.hearsay.linking.IncidentRelations;
import org.hearsay.linking.Linker;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.ReportHead;
import org.hearsay.store.Ledger;

/// Makes the incidents of a ledger anew from all its mentions.
public final class Relinking {
    private final Linker linker;

    public Relinking(Linker linker) {
        this.linker = linker;
    }

    /// Links and assesses everything stored; a kill leaves the incidents as they were.
    ///
    /// @return how many incidents there are now
    public int run(Ledger ledger) {
        Map<String, String> copies = Copies.among(ledger.reports().wordings());
        Map<String, ReportHead> heads = new HashMap<>();
        ledger.reports()
                .heads()
                .forEach((id, head) ->
                        heads.put(id, new ReportHead(id, head.name(), head.publication(), copies.get(id))));
        List<Mention> mentions = ledger.incidents().mentions();
        List<Incident> incidents = linker.link(mentions, heads);
        ledger.incidents().replaceAll(entries(incidents, heads), copies);
        return incidents.size();
    }

    private static List<LedgerEntry> entries(List<Incident> incidents, Map<String, ReportHead> heads) {
        Map<String, List<IncidentRelation>> relations = new HashMap<>();
        for (IncidentRelation relation : IncidentRelations.between(incidents)) {
            relations.computeIfAbsent(relation.from(), it -> new ArrayList<>()).add(relation);
            relations.computeIfAbsent(relation.to(), it -> new ArrayList<>()).add(relation);
        }
        List<LedgerEntry> entries = new ArrayList<>();
        for (Incident incident : incidents) {
            entries.add(new LedgerEntry(
                    incident,
                    Assessor.assess(incident, heads),
                    told(incident, heads),
                    relations.getOrDefault(incident.id(), List.of())));
        }
        return entries;
    }

    private static Map<String, ReportHead> told(Incident incident, Map<String, ReportHead> heads) {
        Map<String, ReportHead> told = new HashMap<>();
        for (Mention mention : incident.mentions()) {
            ReportHead head = heads.get(mention.id().report());
            if (head != null) {
                told.put(head.id(), head);
            }
        }
        return told;
    }
}
