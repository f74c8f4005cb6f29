package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Publication.DateBasis;

/// What speaks for the day on which a report was published, gathered piece by piece. Not thread-safe.
///
/// The surest basis decides, in the order of [DateBasis]; of one basis the first piece. But pages that are moved,
/// printed
/// again or brought up to date bear a later day than the report: where two other bases agree on an earlier day, that
/// one
/// counts. The day of the last change counts only where nothing else tells: news is mostly changed on its own day.
final class DayEvidence {
    /// One day may be two in different zones.
    private static final int SLACK = 1;

    private final List<Piece> pieces = new ArrayList<>();

    /// A day and how it is known.
    record Piece(LocalDate day, DateBasis basis) {}

    void add(LocalDate day, DateBasis basis) {
        pieces.add(new Piece(day, basis));
    }

    void add(Optional<LocalDate> day, DateBasis basis) {
        day.ifPresent(it -> add(it, basis));
    }

    boolean has(DateBasis basis) {
        return pieces.stream().anyMatch(piece -> piece.basis() == basis);
    }

    /// The day of publication; empty where nothing tells.
    Optional<Piece> best() {
        List<Piece> surest =
                pieces.stream().sorted(Comparator.comparing(Piece::basis)).toList();
        return surest.stream()
                .findFirst()
                .map(first -> surest.stream()
                        .filter(other -> other.day().plusDays(SLACK).isBefore(first.day()))
                        .filter(other -> surest.stream()
                                .anyMatch(third -> third.basis() != other.basis() && agree(other, third)))
                        .findFirst()
                        .orElse(first));
    }

    private static boolean agree(Piece one, Piece other) {
        return !one.day().isAfter(other.day().plusDays(SLACK))
                && !other.day().isAfter(one.day().plusDays(SLACK));
    }
}
