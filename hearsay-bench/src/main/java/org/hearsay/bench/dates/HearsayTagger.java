package org.hearsay.bench.dates;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.resolution.dates.TimeExpressions;
import org.hearsay.text.Annotator;
import org.jspecify.annotations.Nullable;

/// Hearsay, as its pipeline reads a report.
final class HearsayTagger implements TimexTagger {
    private final Annotator annotator = new CoreNlpAnnotator();
    private final TimeExpressions expressions = new TimeExpressions(Lexicon.builtIn());

    @Override
    public List<Timex> tag(String text, @Nullable LocalDate published) {
        var publication = new Publication(
                null, null, null, published, published == null ? DateBasis.UNKNOWN : DateBasis.METADATA);
        var report = new Report("0".repeat(64), "text", text, CleanText.of(text), publication);
        return expressions.in(annotator.annotate(report, sentence -> false)).stream()
                .map(each -> new Timex(
                        each.span().start(), each.span().end(), each.type().name(), each.value()))
                .toList();
    }
}
