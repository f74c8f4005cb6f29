package org.hearsay.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.ReportReader;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/// Refuses what no ledger can hold, so that one report badly read stops itself and not the run.
final class CheckedReader implements ReportReader {
    private final ReportReader reader;

    CheckedReader(ReportReader reader) {
        this.reader = reader;
    }

    /// @throws IllegalStateException where a span lies outside the text, two mentions have one id, or a relation leads
    ///     to no mention
    @Override
    public List<Mention> read(Report report) {
        List<Mention> mentions = reader.read(report);
        Set<MentionId> ids = new HashSet<>();
        for (Mention mention : mentions) {
            if (!mention.id().report().equals(report.id()) || !ids.add(mention.id())) {
                throw new IllegalStateException("a mention of another report, or one twice: " + mention.id());
            }
            spans(mention)
                    .filter(span -> span.end() > report.text().length())
                    .findFirst()
                    .ifPresent(span -> {
                        throw new IllegalStateException("words outside the text: " + span + " in " + mention.id());
                    });
        }
        mentions.stream()
                .flatMap(mention -> mention.relations().stream())
                .map(Mention.Relation::to)
                .filter(to -> !ids.contains(to))
                .findFirst()
                .ifPresent(to -> {
                    throw new IllegalStateException("a relation to no mention of this report: " + to);
                });
        return mentions;
    }

    private static Stream<Span> spans(Mention mention) {
        return Stream.of(
                        mention.triggers().stream(),
                        mention.claims().stream().map(Claim::span),
                        mention.relations().stream().map(Mention.Relation::words))
                .flatMap(each -> each);
    }
}
