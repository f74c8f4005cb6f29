package org.hearsay.web.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Land and borders of Natural Earth, from TopoJSON (github.com/topojson/topojson-specification).
///
/// Immutable; read once, when a map is first drawn.
final class World {
    /// For a continent and more, and for less.
    private static final Lazy COARSE = new Lazy("world-110m.json");

    private static final Lazy FINE = new Lazy("world-50m.json");
    private static final double CONTINENT = 90;
    private static final double MARGIN = 20;
    private static final double LEAST_STEP = 0.8;

    private final List<Ring> rings = new ArrayList<>();

    /// A closed line, and the box around it.
    private static final class Ring {
        /// Longitudes and latitudes in turn.
        private final double[] points;

        private double west = 180;
        private double south = 90;
        private double east = -180;
        private double north = -90;

        Ring(double[] points) {
            this.points = points;
            for (int i = 0; i < points.length; i += 2) {
                west = Math.min(west, points[i]);
                east = Math.max(east, points[i]);
                south = Math.min(south, points[i + 1]);
                north = Math.max(north, points[i + 1]);
            }
        }
    }

    /// A world that is read when it is first asked for.
    private static final class Lazy implements Supplier<World> {
        private final String name;
        private volatile @Nullable World world;

        Lazy(String name) {
            this.name = name;
        }

        @Override
        public World get() {
            World read = world;
            if (read == null) {
                read = new World(name);
                world = read;
            }
            return read;
        }
    }

    private World(String name) {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream(name), name)) {
            JsonNode topology = new ObjectMapper().readTree(in);
            List<double[]> arcs = arcs(topology);
            for (JsonNode country : topology.at("/objects/countries/geometries")) {
                boolean single = country.get("type").asText().equals("Polygon");
                if (single) {
                    country.get("arcs").forEach(ring -> rings.add(ring(ring, arcs)));
                } else {
                    country.get("arcs").forEach(part -> part.forEach(ring -> rings.add(ring(ring, arcs))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<double[]> arcs(JsonNode topology) {
        JsonNode transform = topology.get("transform");
        double scaleX = transform.at("/scale/0").asDouble();
        double scaleY = transform.at("/scale/1").asDouble();
        double left = transform.at("/translate/0").asDouble();
        double bottom = transform.at("/translate/1").asDouble();
        List<double[]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.get("arcs")) {
            double[] points = new double[arc.size() * 2];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[2 * i] = x * scaleX + left;
                points[2 * i + 1] = y * scaleY + bottom;
            }
            arcs.add(points);
        }
        return arcs;
    }

    /// Arcs end to end; a number below zero means the arc of its complement, backwards.
    private static Ring ring(JsonNode indices, List<double[]> arcs) {
        List<Double> points = new ArrayList<>();
        for (JsonNode index : indices) {
            int number = index.asInt();
            double[] arc = arcs.get(number < 0 ? ~number : number);
            int count = arc.length / 2;
            for (int i = points.isEmpty() ? 0 : 1; i < count; i++) {
                int at = number < 0 ? count - 1 - i : i;
                points.add(arc[2 * at]);
                points.add(arc[2 * at + 1]);
            }
        }
        return new Ring(
                unbroken(points.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /// The same line without the leaps that it makes where it crosses 180 degrees, which would be drawn across the map.
    private static double[] unbroken(double[] points) {
        for (int i = 2; i < points.length; i += 2) {
            double leap = points[i] - points[i - 2];
            points[i] -= leap > 180 ? 360 : leap < -180 ? -360 : 0;
        }
        return points;
    }

    /// The countries that are seen, as the `d` of an SVG path.
    static String path(Projection view) {
        World world = (view.span() > CONTINENT ? COARSE : FINE).get();
        var path = new StringBuilder();
        for (Ring ring : world.rings) {
            for (int turn = -360; turn <= 360; turn += 360) {
                boolean seen = view.x(ring.east + turn) > 0
                        && view.x(ring.west + turn) < view.width()
                        && view.down(ring.south) > 0
                        && view.down(ring.north) < view.height();
                if (seen) {
                    draw(ring, turn, view, path);
                }
            }
        }
        return path.toString();
    }

    private static void draw(Ring ring, int turn, Projection view, StringBuilder path) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < ring.points.length; i += 2) {
            points.add(new double[] {view.x(ring.points[i] + turn), view.down(ring.points[i + 1])});
        }
        points = clip(points, 0, -MARGIN, true);
        points = clip(points, 0, view.width() + MARGIN, false);
        points = clip(points, 1, -MARGIN, true);
        points = clip(points, 1, view.height() + MARGIN, false);
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        boolean begun = false;
        for (double[] point : points) {
            if (!begun || Math.hypot(point[0] - lastX, point[1] - lastY) >= LEAST_STEP) {
                path.append(begun ? 'L' : 'M')
                        .append(number(point[0]))
                        .append(' ')
                        .append(number(point[1]));
                lastX = point[0];
                lastY = point[1];
                begun = true;
            }
        }
        if (begun) {
            path.append('Z');
        }
    }

    /// One side of the clipping of a polygon by a box (Sutherland and Hodgman 1974).
    private static List<double[]> clip(List<double[]> points, int axis, double bound, boolean keepAbove) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double[] from = points.get(i == 0 ? points.size() - 1 : i - 1);
            double[] to = points.get(i);
            boolean fromIn = from[axis] >= bound == keepAbove;
            boolean toIn = to[axis] >= bound == keepAbove;
            if (fromIn != toIn) {
                double part = (bound - from[axis]) / (to[axis] - from[axis]);
                kept.add(new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }

    /// A length as SVG writes it, to a tenth.
    static String number(double length) {
        String text = String.format(Locale.ROOT, "%.1f", length);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
