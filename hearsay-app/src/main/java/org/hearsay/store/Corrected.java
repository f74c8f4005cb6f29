package org.hearsay.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.assessment.Edits;
import org.hearsay.assessment.Edits.Edit;
import org.hearsay.model.Assessment;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.store.CorrectionStore.Correction;
import org.jdbi.v3.core.Handle;

/// Edits and rejections, laid over what is computed of an incident.
final class Corrected {
    /// By mention.
    private final Map<String, List<Correction>> corrections = new HashMap<>();

    Corrected(Handle handle) {
        var history = new History(handle);
        for (Correction correction : new SqliteCorrections(handle).all()) {
            if (correction.kind().equals("edit") || correction.kind().equals("reject")) {
                history.living(correction.name())
                        .flatMap(name -> handle.createQuery("SELECT id FROM mentions WHERE name = :name")
                                .bind("name", name)
                                .mapTo(String.class)
                                .findOne())
                        .ifPresent(mention -> corrections
                                .computeIfAbsent(mention, it -> new ArrayList<>())
                                .add(correction));
            }
        }
    }

    /// The incident without what was rejected as an error of reading; empty where nothing is left of it.
    Optional<Incident> incident(Incident incident) {
        if (corrections.isEmpty()) {
            return Optional.of(incident);
        }
        List<Mention> left = new ArrayList<>();
        for (Mention mention : incident.mentions()) {
            List<Correction> rejects = on(mention).stream()
                    .filter(each -> each.kind().equals("reject"))
                    .toList();
            if (rejects.stream().noneMatch(each -> each.slot() == null)) {
                left.add(
                        rejects.isEmpty()
                                ? mention
                                : mention.withClaims(mention.claims().stream()
                                        .filter(claim -> rejects.stream()
                                                .noneMatch(each ->
                                                        claim.slot().code().equals(each.slot())))
                                        .toList()));
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Incident(incident.id(), left));
    }

    /// The assessment with what persons edited.
    Assessment assessment(Incident incident, Assessment assessment) {
        List<Edit> edits = incident.mentions().stream()
                .flatMap(mention -> on(mention).stream())
                .filter(each -> each.kind().equals("edit"))
                .sorted(Comparator.comparingLong(Correction::number))
                .flatMap(each -> edit(each).stream())
                .toList();
        return edits.isEmpty() ? assessment : Edits.apply(assessment, edits);
    }

    private static Optional<Edit> edit(Correction correction) {
        String slot = correction.slot();
        String value = correction.value();
        return slot == null || value == null ? Optional.empty() : Optional.of(new Edit(slot, value, correction.by()));
    }

    private List<Correction> on(Mention mention) {
        return corrections.getOrDefault(mention.id().toString(), List.of());
    }
}
