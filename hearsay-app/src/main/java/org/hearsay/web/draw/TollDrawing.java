package org.hearsay.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.assessment.Origins;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.CountRange;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// A toll as numbers: each figure where it was said, by day; a voice's figures are joined, since a later one replaces
/// an
/// earlier one.
///
/// @param ticks figures on the left
/// @param days days below
/// @param figures what was said
/// @param steps the revisions of a voice
/// @param voices the voices, in the order of their numbers
public record TollDrawing(
        int width,
        int height,
        List<Tick> ticks,
        List<Tick> days,
        List<Figure> figures,
        List<String> steps,
        List<String> voices) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 240;
    private static final int LEFT = 44;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;

    /// A figure or a day on an axis.
    public record Tick(String at, String words) {}

    /// A figure that somebody gave.
    ///
    /// @param low where its least number lies
    /// @param high where its largest number lies; open ranges end in an arrow
    /// @param voice the number of the voice, from 1
    public record Figure(String x, String low, String high, boolean open, boolean replaced, int voice, String words) {}

    private record Said(Optional<LocalDate> day, CountRange range, String voice, boolean replaced) {}

    /// Draws what is asserted of a slot's numbers; empty where fewer than two figures were given.
    public static Optional<TollDrawing> of(LedgerEntry entry, Slot slot) {
        List<Said> said = said(entry, slot);
        if (said.stream().map(Said::range).distinct().count() < 2) {
            return Optional.empty();
        }
        Map<LocalDate, List<Said>> byDay = new TreeMap<>();
        said.forEach(each -> byDay.computeIfAbsent(each.day.orElse(LocalDate.MAX), it -> new ArrayList<>())
                .add(each));
        List<String> voices = said.stream().map(Said::voice).distinct().toList();
        int most = said.stream()
                .mapToInt(each -> Math.max(
                        each.range.min(), Optional.ofNullable(each.range.max()).orElse(0)))
                .max()
                .orElse(1);
        double unit = (HEIGHT - TOP - BOTTOM) / (double) Math.max(1, most);
        double column = (WIDTH - LEFT) / (double) byDay.size();
        List<Figure> figures = new ArrayList<>();
        List<Tick> days = new ArrayList<>();
        Map<String, List<double[]>> paths = new HashMap<>();
        int index = 0;
        for (Map.Entry<LocalDate, List<Said>> day : byDay.entrySet()) {
            double left = LEFT + index * column;
            days.add(new Tick(
                    World.number(left + column / 2),
                    day.getKey().equals(LocalDate.MAX)
                            ? "undated"
                            : day.getKey().toString()));
            List<Said> here = day.getValue().stream()
                    .sorted(Comparator.comparing(Said::range).thenComparing(Said::voice))
                    .toList();
            for (int i = 0; i < here.size(); i++) {
                double x = left + column * (i + 1) / (here.size() + 1);
                figures.add(figure(here.get(i), x, unit, voices));
                paths.computeIfAbsent(here.get(i).voice, it -> new ArrayList<>())
                        .add(new double[] {
                            x, HEIGHT - BOTTOM - here.get(i).range.min() * unit
                        });
            }
            index++;
        }
        return Optional.of(new TollDrawing(WIDTH, HEIGHT, ticks(most, unit), days, figures, steps(paths), voices));
    }

    private static List<Said> said(LedgerEntry entry, Slot slot) {
        var origins = new Origins(entry.reports());
        List<Said> said = new ArrayList<>();
        entry.assessment().on(slot).ifPresent(answer -> {
            for (Position position : answer.positions()) {
                for (Voice voice : position.voices()) {
                    if (position.stance() == Stance.ASSERTS && voice.claim().value() instanceof SlotValue.Count count) {
                        var each = new Said(
                                day(entry.reports(), voice),
                                count.range(),
                                origins.of(voice.mention(), voice.claim()).name(),
                                position.replaced());
                        if (!said.contains(each)) {
                            said.add(each);
                        }
                    }
                }
            }
        });
        return said;
    }

    /// The day on which it was first printed: a copy is no later word.
    private static Optional<LocalDate> day(Map<String, ReportHead> reports, Voice voice) {
        ReportHead head = reports.get(voice.mention().report());
        if (head != null && head.copyOf() != null) {
            head = reports.getOrDefault(head.copyOf(), head);
        }
        return Optional.ofNullable(head)
                .flatMap(it -> Optional.ofNullable(it.publication().date()));
    }

    private static Figure figure(Said said, double x, double unit, List<String> voices) {
        Integer most = said.range.max();
        return new Figure(
                World.number(x),
                World.number(HEIGHT - BOTTOM - said.range.min() * unit),
                World.number(HEIGHT - BOTTOM - (most == null ? said.range.min() : most) * unit),
                most == null,
                said.replaced,
                voices.indexOf(said.voice) + 1,
                said.range.toString().replace('-', '–') + ", " + said.voice
                        + said.day.map(day -> ", " + day).orElse(", undated")
                        + (said.replaced ? ", replaced later" : ""));
    }

    private static List<Tick> ticks(int most, double unit) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
        double step = Math.max(1, most / power >= 5 ? power * 2 : most / power >= 2 ? power : power / 2);
        List<Tick> ticks = new ArrayList<>();
        for (int figure = 0; figure <= most; figure += (int) step) {
            ticks.add(new Tick(World.number(HEIGHT - BOTTOM - figure * unit), Integer.toString(figure)));
        }
        return ticks;
    }

    /// From each figure of a voice level to the day of its next one, then up or down.
    private static List<String> steps(Map<String, List<double[]>> paths) {
        List<String> steps = new ArrayList<>();
        paths.values().stream().filter(path -> path.size() > 1).forEach(path -> {
            var d = new StringBuilder();
            for (double[] point : path) {
                d.append(
                        d.isEmpty()
                                ? "M" + World.number(point[0]) + " " + World.number(point[1])
                                : "H" + World.number(point[0]) + "V" + World.number(point[1]));
            }
            steps.add(d.toString());
        });
        return steps;
    }
}
