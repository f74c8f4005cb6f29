package org.hearsay.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.GazetteerEntry;

/// The towns of the world with over 500 inhabitants and the divisions they lie in, after GeoNames (CC BY 4.0).
///
/// Read at the first question, once for all, into about 30 MB of heap. Thread-safe.
public final class GeoNamesGazetteer implements Gazetteer {
    private static final String RESOURCE = "places.bin";

    private static final class Loaded {
        static final PlaceTable TABLE = load();
    }

    @Override
    public List<GazetteerEntry> find(String name) {
        return Loaded.TABLE.find(name);
    }

    /// The largest towns between two meridians and two parallels, the largest first.
    ///
    /// @param limit how many at most
    public static List<GazetteerEntry> towns(GeoPoint southWest, GeoPoint northEast, int limit) {
        return Loaded.TABLE.within(southWest, northEast, limit);
    }

    private static PlaceTable load() {
        try (InputStream in = GeoNamesGazetteer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            return PlaceTable.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
