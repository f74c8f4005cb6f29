package org.hearsay.bench.incidents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.bench.incidents.Answer.Said;
import org.hearsay.bench.incidents.AnswerKey.Told;
import org.hearsay.bench.incidents.SystemExport.Exported;

/// Finds for every incident of the answers the one of the export that tells it, report by report, one to one.
///
/// Two are compatible where the type is of one group (strictly: the same), the days are a day apart at most or unknown,
/// and the place is near enough, of a like name, or unknown.
final class Detection {
    private static final Set<String> EXPLOSIVE = Set.of("shelling", "air_drone_strike", "explosion", "ied");

    private final Names names;

    /// An incident of the answers and one of the export that tell the same.
    record Pair(String report, Told told, Exported exported) {

        boolean isMain() {
            return "main".equals(exported.roles().get(report));
        }
    }

    Detection(Names names) {
        this.names = names;
    }

    /// The incidents of the export by report, of those reports that have answers.
    static Map<String, List<Exported>> byReport(AnswerKey key, SystemExport export) {
        Map<String, List<Exported>> byReport = new LinkedHashMap<>();
        for (Exported exported : export.incidents()) {
            for (String report : exported.roles().keySet()) {
                if (key.reports().containsKey(report)) {
                    byReport.computeIfAbsent(report, it -> new ArrayList<>()).add(exported);
                }
            }
        }
        return byReport;
    }

    /// The pairs, by report.
    ///
    /// @param strict whether the type must be the same
    List<Pair> pairs(AnswerKey key, SystemExport export, boolean strict) {
        Map<String, List<Exported>> byReport = byReport(key, export);
        List<Pair> pairs = new ArrayList<>();
        key.reports().forEach((report, answers) -> {
            List<Told> told = answers.incidents();
            List<Exported> exported = byReport.getOrDefault(report, List.of());
            double[][] weights = new double[told.size()][exported.size()];
            for (int row = 0; row < told.size(); row++) {
                for (int column = 0; column < exported.size(); column++) {
                    weights[row][column] = weight(
                            report,
                            told.get(row).incident(),
                            exported.get(column).incident(),
                            strict);
                }
            }
            BestMatch.of(weights)
                    .forEach(pair -> pairs.add(new Pair(report, told.get(pair.row()), exported.get(pair.column()))));
        });
        return pairs;
    }

    private double weight(String report, Answer gold, Answer system, boolean strict) {
        boolean type =
                strict ? gold.type().equals(system.type()) : group(gold.type()).equals(group(system.type()));
        if (!type || !DaySpan.meet(gold.date(), system.date(), 1) || !placesMeet(gold, system)) {
            return 0;
        }
        double weight = 10 + (gold.type().equals(system.type()) ? 2 : 0);
        if (gold.date().isPresent() && system.date().isPresent() && DaySpan.meet(gold.date(), system.date(), 0)) {
            weight += gold.date().equals(system.date()) ? 2 : 1;
        }
        boolean place = !gold.place().isEmpty() && system.hasPlace();
        weight += place && (isNear(gold, system) || hasLikeName(gold, system)) ? 2 : 0;
        weight += anySame(gold.perpetrators(), system.perpetrators(), Names.Kind.ACTOR) ? 1 : 0;
        weight += anySame(gold.targets(), system.targets(), Names.Kind.TARGET) ? 1 : 0;
        return weight + counts(gold, system) + Math.min(2, 0.5 * sharedQuotes(report, gold, system));
    }

    private static String group(String type) {
        return EXPLOSIVE.contains(type) ? "explosive" : type;
    }

    private boolean placesMeet(Answer gold, Answer system) {
        if (!system.hasPlace()) {
            return true;
        }
        if (gold.place().isEmpty()) {
            return system.country().isEmpty()
                    || gold.country().isEmpty()
                    || system.country().equals(gold.country());
        }
        return isNear(gold, system) || hasLikeName(gold, system);
    }

    /// Whether both have coordinates, near enough to each other.
    static boolean isNear(Answer gold, Answer system) {
        return gold.point().isPresent()
                && system.point().isPresent()
                && gold.point().get().kmTo(system.point().get()) <= gold.acceptKm();
    }

    boolean hasLikeName(Answer gold, Answer system) {
        return !gold.place().isEmpty()
                && !system.place().isEmpty()
                && names.areSame(gold.place(), system.place(), Names.Kind.PLACE);
    }

    private boolean anySame(List<String> some, List<String> others, Names.Kind kind) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> names.areSame(one, other, kind)));
    }

    private static double counts(Answer gold, Answer system) {
        return IntStream.range(0, Answer.COUNTED.size())
                .mapToDouble(slot -> {
                    Optional<Range> right = gold.counts().all().get(slot);
                    Optional<Range> ours = system.counts().all().get(slot);
                    if (right.isEmpty() || ours.isEmpty()) {
                        return 0;
                    }
                    return Range.Said.of(List.of(right.get())).orElseThrow().isNear(ours.get()) ? 1 : -0.5;
                })
                .sum();
    }

    private static long sharedQuotes(String report, Answer gold, Answer system) {
        Set<Said> right = new HashSet<>(gold.claims());
        return system.claims().stream()
                .filter(claim -> claim.report().equals(report) && !claim.quote().isEmpty())
                .filter(claim -> right.stream()
                        .anyMatch(other -> other.slot().equals(claim.slot())
                                && (claim.quote().contains(other.quote())
                                        || other.quote().contains(claim.quote()))))
                .count();
    }
}
