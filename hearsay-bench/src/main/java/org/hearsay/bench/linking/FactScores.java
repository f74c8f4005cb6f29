package org.hearsay.bench.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;
import org.hearsay.model.GeoPoint;

/// The share of reports whose incident's facts are right.
final class FactScores {
    private static final double NEAR_KM = 25;

    private FactScores() {}

    /// @param answers by report; those without known facts are left out
    static Line line(List<LinkingReport> reports, Map<String, Map<String, Object>> answers) {
        double exact = 0;
        double near = 0;
        double killed = 0;
        double injured = 0;
        double places = 0;
        double placed = 0;
        double all = 0;
        for (LinkingReport report : reports) {
            if (report.facts().isEmpty()) {
                continue;
            }
            LinkingReport.Facts facts = report.facts().get();
            Map<String, Object> answer = answers.getOrDefault(report.id(), Map.of());
            all++;
            killed += Objects.equals(answer.get("killed"), facts.killed()) ? 1 : 0;
            injured += Objects.equals(answer.get("injured"), facts.injured()) ? 1 : 0;
            LocalDate date = facts.date();
            if (date != null && answer.get("date") instanceof String day) {
                long apart = Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), date));
                exact += apart == 0 ? 1 : 0;
                near += apart <= 1 ? 1 : 0;
            }
            Double lat = facts.lat();
            Double lon = facts.lon();
            if (lat != null) {
                places++;
                if (lon != null && answer.get("lat") instanceof Double y && answer.get("lon") instanceof Double x) {
                    placed += new GeoPoint(y, x).kmTo(new GeoPoint(lat, lon)) <= NEAR_KM ? 1 : 0;
                }
            }
        }
        return new Line(
                "facts",
                new Figure("date", exact / all),
                new Figure("within a day", near / all),
                new Figure("place within 25 km", places == 0 ? 0 : placed / places),
                new Figure("killed", killed / all),
                new Figure("injured", injured / all));
    }
}
