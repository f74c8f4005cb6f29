package org.hearsay.resolution.toponyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearsay.model.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    @Test
    void aPlaceThatBothKnowStandsOnceWithItsProvince() {
        Gazetteer both = Gazetteer.both(
                name -> List.of(place("Kara", null, 7), place("Kara", "West", 8)),
                name -> List.of(place("Kara", "East", 7), place("Kara", null, 9)));
        assertThat(both.find("Kara"))
                .extracting(GazetteerEntry::geonamesId, GazetteerEntry::admin1)
                .containsExactly(tuple(7, "East"), tuple(8, "West"), tuple(9, null));
    }

    @Test
    void placesOfOurOwnAreNeverTakenForOne() {
        Gazetteer both = Gazetteer.both(
                name -> List.of(place("Kara", "East", null)), name -> List.of(place("Kara", "East", null)));
        assertThat(both.find("Kara")).hasSize(2);
    }

    private static GazetteerEntry place(String name, @Nullable String admin1, @Nullable Integer geonamesId) {
        return new GazetteerEntry(name, "PPL", new GeoPoint(35, 40), "SY", admin1, geonamesId, 100, 5);
    }
}
