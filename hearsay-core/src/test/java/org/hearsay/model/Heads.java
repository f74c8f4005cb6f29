package org.hearsay.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Heads of reports of which only the outlet and the day are known.
public final class Heads {
    private Heads() {}

    public static ReportHead published(String report, String outlet, String day) {
        return new ReportHead(report, report, publication(outlet, day), null);
    }

    public static ReportHead copying(String report, String outlet, String day, String original) {
        return new ReportHead(report, report, publication(outlet, day), original);
    }

    public static ReportHead unknown(String report) {
        return new ReportHead(report, report, Publication.UNKNOWN, null);
    }

    public static Map<String, ReportHead> byId(ReportHead... heads) {
        return Arrays.stream(heads).collect(Collectors.toMap(ReportHead::id, Function.identity()));
    }

    private static Publication publication(String outlet, String day) {
        return new Publication(outlet, null, null, LocalDate.parse(day), Publication.DateBasis.METADATA);
    }
}
