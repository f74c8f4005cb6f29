package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/// The stretches of a text between quotation marks, which may run over several sentences.
final class Quotations {
    /// A quotation longer than this has lost its closing mark.
    private static final int LONGEST = 1_500;

    /// So many blanks and line ends at most lie between a sentence and a quotation that goes on behind it.
    private static final int GAP = 3;

    /// So many characters at most lie between a quotation and the sentence that names its speaker; enough for the rest
    /// of a name that a full stop cut in two.
    private static final int REST_OF_NAME = 12;

    private final List<Span> quotations;

    private Quotations(List<Span> quotations) {
        this.quotations = quotations;
    }

    static Quotations in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean opens = sign == '“' || sign == '"' && open < 0;
            if (opens) {
                open = at;
            } else if (open >= 0 && (sign == '”' || sign == '"')) {
                found.add(new Span(open, at + 1));
                open = -1;
            } else if (open >= 0 && at - open > LONGEST) {
                open = -1;
            }
        }
        return new Quotations(found);
    }

    /// The quotation that begins right behind a place, blanks aside, if any.
    Optional<Span> behind(int end) {
        return quotations.stream()
                .filter(quotation -> quotation.start() >= end && quotation.start() - end <= GAP)
                .findFirst();
    }

    /// The quotation that ends right before a place, if any.
    Optional<Span> before(int start) {
        return quotations.stream()
                .filter(quotation -> quotation.end() <= start && start - quotation.end() <= REST_OF_NAME)
                .reduce((first, second) -> second);
    }

    /// The quotation that holds all of a span, if any.
    Optional<Span> around(Span span) {
        return quotations.stream().filter(quotation -> quotation.contains(span)).findFirst();
    }

    /// The quotations that overlap a span.
    List<Span> over(Span span) {
        return quotations.stream().filter(quotation -> quotation.overlaps(span)).toList();
    }

    /// The quotation that overlaps a span, if any.
    Optional<Span> at(Span span) {
        return quotations.stream().filter(quotation -> quotation.overlaps(span)).findFirst();
    }
}
