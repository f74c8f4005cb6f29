package org.hearsay.web.draw;

import java.util.ArrayList;
import java.util.List;

/// OpenStreetMap's pictures of a view, by their usual numbering (slippy map tilenames).
public final class Tiles {
    private static final String SOURCE = "https://tile.openstreetmap.org/";
    private static final int SIDE = 256;
    private static final int FINEST = 17;

    private Tiles() {}

    /// One picture and where it lies.
    public record Tile(String address, String x, String y, String side) {}

    static List<Tile> of(Projection view) {
        double wanted = Math.log(360 * view.scale() / SIDE) / Math.log(2);
        int zoom = (int) Math.clamp(Math.ceil(wanted), 0, FINEST);
        int count = 1 << zoom;
        double side = 360 * view.scale() / count;
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            double y = (view.top() - (180 - row * 360.0 / count)) * view.scale();
            for (int column = 0; y > -side && y < view.height() && column < count; column++) {
                double x = view.x(-180 + column * 360.0 / count);
                if (x > -side && x < view.width()) {
                    tiles.add(new Tile(
                            SOURCE + zoom + "/" + column + "/" + row + ".png",
                            World.number(x),
                            World.number(y),
                            World.number(side + 0.5)));
                }
            }
        }
        return tiles;
    }
}
