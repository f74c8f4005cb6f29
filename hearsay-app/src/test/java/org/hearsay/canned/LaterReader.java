package org.hearsay.canned;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ReportReader;
import org.hearsay.model.Claim;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;

/// [CannedReader] in a later version: what happened is told by the word `hit` and no more by the one before it, so that
/// every mention begins elsewhere; and explosions are none any more.
public final class LaterReader implements ReportReader {
    private static final String HIT = "hit";

    private final CannedReader earlier = new CannedReader();

    @Override
    public List<Mention> read(Report report) {
        List<Mention> kept = earlier.read(report).stream()
                .filter(mention -> mention.type() != IncidentType.EXPLOSION)
                .toList();
        Map<MentionId, MentionId> moved = new TreeMap<>();
        kept.forEach(mention -> moved.put(
                mention.id(), new MentionId(report.id(), hit(report, mention).start(), 0)));
        return kept.stream().map(mention -> moved(report, mention, moved)).toList();
    }

    private static Span hit(Report report, Mention mention) {
        int at = report.text().indexOf(HIT, mention.triggers().getFirst().end());
        return new Span(at, at + HIT.length());
    }

    private static Mention moved(Report report, Mention mention, Map<MentionId, MentionId> moved) {
        Span hit = hit(report, mention);
        return new Mention(
                new MentionId(report.id(), hit.start(), 0),
                mention.type(),
                mention.role(),
                List.of(hit),
                mention.claims().stream()
                        .map(claim -> claim.slot() == Slot.OCCURRED ? at(claim, hit) : claim)
                        .toList(),
                mention.dating(),
                mention.place(),
                mention.relations().stream()
                        .filter(relation -> moved.containsKey(relation.to()))
                        .map(relation -> new Mention.Relation(
                                relation.kind(),
                                moved.getOrDefault(relation.to(), relation.to()),
                                relation.words(),
                                relation.rule()))
                        .toList());
    }

    private static Claim at(Claim claim, Span span) {
        return new Claim(claim.slot(), claim.value(), claim.stance(), claim.chain(), span, claim.rules());
    }
}
