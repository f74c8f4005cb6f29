package org.hearsay.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;

/// How incidents stand to each other, from what single reports say of their mentions.
public final class IncidentRelations {
    private IncidentRelations() {}

    /// The relations between these incidents, none from an incident to itself, by incident and mention.
    public static List<IncidentRelation> between(Collection<Incident> incidents) {
        Map<MentionId, String> incidentOf = new HashMap<>();
        incidents.forEach(
                incident -> incident.mentions().forEach(mention -> incidentOf.put(mention.id(), incident.id())));
        List<IncidentRelation> relations = new ArrayList<>();
        for (Incident incident : incidents) {
            for (Mention mention : incident.mentions()) {
                for (Mention.Relation relation : mention.relations()) {
                    String to = incidentOf.get(relation.to());
                    if (to != null && !to.equals(incident.id())) {
                        relations.add(new IncidentRelation(
                                relation.kind(), incident.id(), to, mention.id(), relation.words()));
                    }
                }
            }
        }
        relations.sort(Comparator.comparing(IncidentRelation::from)
                .thenComparing(IncidentRelation::kind)
                .thenComparing(IncidentRelation::to)
                .thenComparing(IncidentRelation::teller)
                .thenComparing(IncidentRelation::words));
        return relations;
    }
}
