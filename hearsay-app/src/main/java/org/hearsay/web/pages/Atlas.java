package org.hearsay.web.pages;

import java.util.List;
import java.util.function.Function;
import org.hearsay.store.Area;
import org.hearsay.store.Spread.Cluster;
import org.hearsay.web.draw.MapDrawing;
import org.jspecify.annotations.Nullable;

/// How maps are drawn on this site.
///
/// @param towns the towns of an area, the largest first
/// @param tiles whether maps lie over OpenStreetMap's pictures
public record Atlas(Function<Area, List<MapDrawing.Named>> towns, boolean tiles) {

    MapDrawing draw(
            List<Cluster> clusters,
            @Nullable Area area,
            boolean exact,
            int width,
            int height,
            Function<Area, String> within) {
        return MapDrawing.of(
                clusters,
                area,
                exact,
                width,
                height,
                new MapDrawing.Means(id -> "/incidents/" + id, within, towns, tiles));
    }
}
