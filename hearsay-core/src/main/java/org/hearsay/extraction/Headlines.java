package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;

/// Headlines tell what the body tells: "Truck bomb hits post; jets strike camps", and then each at length.
///
/// An incident that only the headlines tell is one with the first of its kind that the body tells.
final class Headlines {
    /// Headlines stand among the first so many lines.
    private static final int LINES = 4;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\"", "”", "''");

    private final Coreference coreference;

    Headlines(Coreference coreference) {
        this.coreference = coreference;
    }

    /// Joins the groups that only headlines tell to those of the body that they announce.
    ///
    /// @param links what the words tell as two events
    void fold(AnnotatedReport report, List<Group> groups, List<ResponseReader.Link> links) {
        int body = body(report);
        List<Group> told = groups.stream()
                .filter(group -> group.lastSentence() >= body)
                .sorted(Comparator.comparingInt(Group::firstStart))
                .toList();
        for (Group headline : List.copyOf(groups)) {
            if (headline.lastSentence() < body) {
                List<Group> all = new ArrayList<>(groups);
                Optional<Group> same = told.stream()
                        .filter(group -> coreference.mayBeOneOf(headline, group, all, links))
                        .findFirst();
                same.ifPresent(group -> {
                    group.takeOver(headline);
                    groups.remove(headline);
                });
            }
        }
    }

    /// The index of the first sentence that ends as one, or of the last line that may be a headline.
    private static int body(AnnotatedReport report) {
        List<Sentence> sentences = report.sentences();
        int at = 0;
        while (at < Math.min(LINES, sentences.size())
                && !ENDS.contains(sentences.get(at).tokens().getLast().word())) {
            at++;
        }
        return at;
    }
}
