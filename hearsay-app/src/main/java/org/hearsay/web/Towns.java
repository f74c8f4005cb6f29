package org.hearsay.web;

import java.util.List;
import org.hearsay.gazetteer.GeoNamesGazetteer;
import org.hearsay.model.GeoPoint;
import org.hearsay.store.Area;
import org.hearsay.web.draw.MapDrawing;

/// The towns that maps name.
final class Towns {
    private static final int MOST = 40;

    private Towns() {}

    /// The largest towns of an area, the largest first.
    static List<MapDrawing.Named> within(Area area) {
        return GeoNamesGazetteer.towns(
                        new GeoPoint(area.south(), area.west()), new GeoPoint(area.north(), area.east()), MOST)
                .stream()
                .map(town -> new MapDrawing.Named(
                        town.name(), town.point().lat(), town.point().lon()))
                .toList();
    }
}
