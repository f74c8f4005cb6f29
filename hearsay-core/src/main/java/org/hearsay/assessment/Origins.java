package org.hearsay.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.Claim;
import org.hearsay.model.MentionId;
import org.hearsay.model.Origin;
import org.hearsay.model.ReportHead;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Speaker;

/// Whose voice a claim finally is.
///
/// The innermost speaker of the chain, or the body for whom that one speaks. A fact in a report's own voice is its
/// outlet's, or, where the report repeats the
/// words of an earlier one, that one's. "Informed sources" are told apart by who cites them, and are never proven to be
/// other people than the informed sources of another outlet.
public final class Origins {
    private final Map<String, ReportHead> reports;

    /// @param reports by id
    public Origins(Map<String, ReportHead> reports) {
        this.reports = reports;
    }

    /// The voice behind a claim of that mention.
    public Origin of(MentionId mention, Claim claim) {
        List<Speaker> speakers = claim.chain().speakers();
        ReportHead head = reports.get(mention.report());
        if (speakers.isEmpty()) {
            return ownVoice(mention.report());
        }
        Speaker innermost = speakers.getLast();
        if (speakers.size() == 1 && head != null && isOutletOf(innermost, head)) {
            return ownVoice(mention.report());
        }
        return innermost.isNamed()
                ? new Origin(innermost.voice(), innermost.kind(), true)
                : new Origin(innermost.name() + " via " + citing(mention, claim.chain()), innermost.kind(), false);
    }

    /// Under which of a position's voices one of its claims counts: the claim's own, or, where that is unnamed people's
    /// and counts for nothing beside the one who cites them, the latter's.
    public Origin heard(Position position, Voice voice) {
        Origin own = of(voice.mention(), voice.claim());
        if (position.origins().contains(own)) {
            return own;
        }
        String citing = citing(voice.mention(), voice.claim()).orElse("");
        return position.origins().stream()
                .filter(origin -> origin.name().equalsIgnoreCase(citing))
                .findFirst()
                .orElse(own);
    }

    /// Who cites the unnamed speaker behind a claim; empty where a named one says it.
    Optional<String> citing(MentionId mention, Claim claim) {
        boolean unnamed =
                claim.chain().innermost().filter(speaker -> !speaker.isNamed()).isPresent();
        return unnamed ? Optional.of(citing(mention, claim.chain())) : Optional.empty();
    }

    /// The nearest named speaker who cites; where that is the report's own outlet, the outlet of the original.
    private String citing(MentionId mention, SourceChain chain) {
        ReportHead head = reports.get(mention.report());
        List<Speaker> outer = chain.speakers().subList(0, chain.speakers().size() - 1);
        for (Speaker speaker : outer.reversed()) {
            if (speaker.isNamed() && (head == null || !isOutletOf(speaker, head))) {
                return speaker.voice();
            }
        }
        return ownVoice(mention.report()).name();
    }

    private static boolean isOutletOf(Speaker speaker, ReportHead head) {
        return speaker.name().equalsIgnoreCase(head.publication().outlet());
    }

    private Origin ownVoice(String report) {
        ReportHead head = reports.get(report);
        if (head == null) {
            return new Origin(report, Speaker.Kind.OUTLET, true);
        }
        String original = head.copyOf();
        if (original != null) {
            return ownVoice(original);
        }
        String outlet = head.publication().outlet();
        return new Origin(outlet == null ? head.name() : outlet, Speaker.Kind.OUTLET, true);
    }
}
