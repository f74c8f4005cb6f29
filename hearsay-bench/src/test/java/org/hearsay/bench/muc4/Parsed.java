package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Documents of one sentence, written as `word/TAG` or `word/TAG/NAME`, without a tree.
final class Parsed {
    private Parsed() {}

    static Muc4Reading reading(String tagged) {
        var text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String each : tagged.split(" ")) {
            String[] cells = each.split("/");
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(cells[0]);
            tokens.add(new Token(
                    tokens.size(),
                    new Span(start, text.length()),
                    cells[0],
                    cells[0].toLowerCase(Locale.ROOT),
                    cells[1],
                    cells.length > 2 ? cells[2] : "O",
                    -1,
                    "dep"));
        }
        var document = new Muc4Document("A-1", text.toString().toLowerCase(Locale.ROOT), Map.of(), false);
        var report =
                new Report("0".repeat(64), "A-1", text.toString(), CleanText.of(text.toString()), Publication.UNKNOWN);
        return new Muc4Reading(
                document, new AnnotatedReport(report, List.of(new Sentence(0, tokens, false))), List.of());
    }
}
