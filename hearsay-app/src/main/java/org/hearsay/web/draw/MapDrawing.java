package org.hearsay.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.store.Area;
import org.hearsay.store.Spread.Cluster;
import org.jspecify.annotations.Nullable;

/// A map as numbers.
///
/// @param land the `d` of the countries' path
/// @param discs the areas within which single incidents lie
/// @param markers incidents, or several near each other; the largest first, so that small ones lie on top
/// @param towns names of towns
/// @param tiles pictures to lay it over; none unless asked for
/// @param area what is seen
/// @param bar the length of the scale bar
/// @param barWords what it stands for
public record MapDrawing(
        int width,
        int height,
        String land,
        List<Disc> discs,
        List<Marker> markers,
        List<Town> towns,
        List<Tiles.Tile> tiles,
        Area area,
        Moves moves,
        double bar,
        String barWords) {
    private static final double LEAST_RADIUS = 5;
    private static final double MOST_RADIUS = 24;

    /// How much the radius grows with the root of the killed, where nothing is too large for its cell.
    private static final double GROWTH = 1.1;

    private static final double TOWNS_SPAN = 14;
    private static final double CELLS = 20;
    private static final double ROOM = 1.35;

    /// A place's precision.
    public record Disc(String x, String y, String r, String type) {}

    /// A circle with what a click on it shows.
    ///
    /// @param text what stands in it; empty for a single incident
    /// @param words what it says to those who hear the page
    public record Marker(
            String x, String y, String r, String text, String type, boolean disputed, String words, String address) {}

    /// A name on the map.
    public record Town(String x, String y, String name) {}

    /// The areas that the buttons lead to.
    public record Moves(Area in, Area out, Area left, Area right, Area up, Area down) {}

    /// A town to be named.
    public record Named(String name, double lat, double lon) {}

    /// What a map needs to be drawn.
    ///
    /// @param incident the address of an incident
    /// @param within the address of what lies in an area
    /// @param named the towns of an area, the largest first
    /// @param tiles whether it lies over pictures
    public record Means(
            Function<String, String> incident,
            Function<Area, String> within,
            Function<Area, List<Named>> named,
            boolean tiles) {}

    /// Reads what maps are drawn from, which takes a second or two the first time.
    public static void prepare() {
        World.path(view(new Area(0, 0, 1, 1), 10, 10, 1));
        World.path(view(null, 10, 10, 1));
    }

    /// The length of a grid's cells by which incidents are put together in a view of that area.
    public static double cell(@Nullable Area area, int width, int height) {
        return view(area, width, height, area == null ? 1 : ROOM).span() / CELLS;
    }

    private static Projection view(@Nullable Area area, int width, int height, double room) {
        return Projection.showing(area == null ? new Area(-180, -58, 180, 78) : area, width, height, room);
    }

    /// Draws clusters on a view.
    ///
    /// @param area what is to be seen whole; null for the world
    /// @param exact whether the area is the view itself, as when somebody moved there
    public static MapDrawing of(
            List<Cluster> clusters, @Nullable Area area, boolean exact, int width, int height, Means means) {
        Projection view = view(area, width, height, exact || area == null ? 1 : ROOM);
        double cell = cell(area, width, height);
        List<Disc> discs = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        double growth = growth(clusters);
        for (Cluster cluster : clusters.stream()
                .sorted(Comparator.comparingDouble((Cluster it) -> radius(it, growth))
                        .reversed())
                .toList()) {
            double x = x(view, cluster.lon());
            double y = view.down(cluster.lat());
            double precise = view.km(cluster.precisionKm(), cluster.lat());
            if (cluster.places() == 1 && precise > LEAST_RADIUS) {
                discs.add(new Disc(
                        World.number(x), World.number(y), World.number(Math.min(precise, width)), cluster.type()));
            }
            markers.add(new Marker(
                    World.number(x),
                    World.number(y),
                    World.number(radius(cluster, growth)),
                    cluster.count() == 1 ? "" : Integer.toString(cluster.count()),
                    cluster.count() == 1 ? cluster.type() : "several",
                    cluster.disputed() > 0,
                    words(cluster),
                    cluster.count() == 1
                            ? means.incident.apply(cluster.id())
                            : means.within.apply(around(cluster, cell))));
        }
        double bar = bar(view);
        return new MapDrawing(
                width,
                height,
                World.path(view),
                discs,
                markers,
                view.span() > TOWNS_SPAN ? List.of() : towns(view, means.named.apply(view.seen())),
                means.tiles ? Tiles.of(view) : List.of(),
                view.seen(),
                new Moves(
                        view.moved(0, 0, 0.5),
                        view.moved(0, 0, 2),
                        view.moved(-0.4, 0, 1),
                        view.moved(0.4, 0, 1),
                        view.moved(0, 0.4, 1),
                        view.moved(0, -0.4, 1)),
                view.km(bar, (view.seen().south() + view.seen().north()) / 2),
                (bar < 1 ? Integer.toString((int) (bar * 1000)) + " m" : (int) bar + " km"));
    }

    /// Units from the left, on the turn of the globe that is seen.
    private static double x(Projection view, double lon) {
        double x = view.x(lon);
        double turn = 360 * view.scale();
        return x < -MOST_RADIUS ? x + turn : x > view.width() + MOST_RADIUS ? x - turn : x;
    }

    /// Where many were killed, all circles shrink alike, so that the largest still lets its neighbours be seen.
    private static double growth(List<Cluster> clusters) {
        int most = clusters.stream().mapToInt(Cluster::killed).max().orElse(0);
        return Math.min(GROWTH, (MOST_RADIUS - LEAST_RADIUS) / Math.sqrt(Math.max(1, most)));
    }

    /// The area of the circle grows with the killed.
    private static double radius(Cluster cluster, double growth) {
        double several = cluster.count() > 1 ? 4 + 2 * Math.log10(cluster.count()) : 0;
        return Math.min(
                MOST_RADIUS, Math.max(LEAST_RADIUS + several, LEAST_RADIUS + growth * Math.sqrt(cluster.killed())));
    }

    private static String words(Cluster cluster) {
        String what = cluster.count() == 1 ? cluster.type().replace('_', ' ') : cluster.count() + " incidents";
        return what
                + (cluster.places() == 1 ? " at " + cluster.place() : " at " + cluster.places() + " places")
                + (cluster.killed() > 0 ? ", at least " + cluster.killed() + " killed" : "")
                + (cluster.disputed() > 0
                        ? cluster.count() == 1 ? ", disputed" : ", " + cluster.disputed() + " disputed"
                        : "");
    }

    /// The cell that a cluster lies in; the place itself where it has only one.
    private static Area around(Cluster cluster, double cell) {
        if (cluster.places() == 1) {
            double near = 0.02;
            return new Area(
                    Math.max(-180, cluster.lon() - near),
                    Math.max(-90, cluster.lat() - near),
                    Math.min(180, cluster.lon() + near),
                    Math.min(90, cluster.lat() + near));
        }
        double west = Math.floor((cluster.lon() + 180) / cell) * cell - 180;
        double south = Math.floor((cluster.lat() + 90) / cell) * cell - 90;
        return new Area(west, south, Math.min(180, west + cell), Math.min(90, south + cell));
    }

    private static List<Town> towns(Projection view, List<Named> named) {
        List<double[]> taken = new ArrayList<>();
        List<Town> towns = new ArrayList<>();
        for (Named town : named) {
            double x = view.x(town.lon());
            double y = view.down(town.lat());
            double length = 6.2 * town.name().length();
            boolean free = x > 4 && x + length < view.width() - 4 && y > 14 && y < view.height() - 6;
            for (double[] other : taken) {
                free &= Math.abs(other[1] - y) > 15 || x > other[0] + other[2] + 8 || other[0] > x + length + 8;
            }
            if (free) {
                taken.add(new double[] {x, y, length});
                towns.add(new Town(World.number(x), World.number(y), town.name()));
            }
        }
        return towns;
    }

    /// A round number of kilometres that is about a sixth of the drawing long.
    private static double bar(Projection view) {
        double lat = (view.seen().south() + view.seen().north()) / 2;
        double wanted = view.width() / 6.0 / view.km(1, lat);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        return wanted >= 5 * power ? 5 * power : wanted >= 2 * power ? 2 * power : power;
    }

    /// The area as addresses write it.
    public String areaWords() {
        return area.toString();
    }

    /// A length as SVG writes it.
    public String barLength() {
        return Optional.of(bar)
                .map(it -> String.format(Locale.ROOT, "%.1f", it))
                .orElse("0");
    }
}
