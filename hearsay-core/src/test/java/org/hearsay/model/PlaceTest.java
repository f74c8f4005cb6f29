package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({"5, 1", "20, 1", "30, 2", "60, 2", "80, 3", "1000, 3"})
    void theRadiusGivesTheCodeOfGeoPrecision(double km, int code) {
        var place = new Place("Kara", null, "SY", new GeoPoint(35, 40), null, km);
        assertThat(place.geoPrecision()).contains(code);
    }

    @Test
    void aPlaceOnNoMapHasNone() {
        assertThat(Place.named("Kara").geoPrecision()).isEmpty();
    }
}
