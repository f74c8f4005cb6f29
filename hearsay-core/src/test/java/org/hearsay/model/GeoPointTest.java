package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GeoPointTest {
    @Test
    void aDegreeOfLatitudeIsAbout111Kilometres() {
        assertThat(new GeoPoint(35, 40).kmTo(new GeoPoint(36, 40))).isCloseTo(111.2, within(0.3));
    }

    @Test
    void theDateLineIsNoDistance() {
        assertThat(new GeoPoint(0, 179.9).kmTo(new GeoPoint(0, -179.9))).isCloseTo(22.2, within(0.3));
    }

    @Test
    void theAntipodeIsHalfTheEarthAway() {
        assertThat(new GeoPoint(90, 0).kmTo(new GeoPoint(-90, 0))).isCloseTo(20_015, within(1.0));
    }

    @Test
    void whatLiesOffTheEarthIsNoPoint() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, -181));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Double.NaN, 0));
    }

    @Test
    void towardsTheNorthRaisesTheLatitudeOnly() {
        GeoPoint north = new GeoPoint(35, 40).towards(0, 111.2);
        assertThat(north.lat()).isCloseTo(36, within(0.01));
        assertThat(north.lon()).isCloseTo(40, within(0.01));
    }

    @Property
    void goingSomeKilometresLeadsThatFarAway(
            @ForAll @DoubleRange(min = -80, max = 80) double lat,
            @ForAll @DoubleRange(min = -179, max = 179) double lon,
            @ForAll @DoubleRange(max = 360) double bearing,
            @ForAll @DoubleRange(min = 1, max = 900) double km) {
        GeoPoint from = new GeoPoint(lat, lon);
        assertThat(from.kmTo(from.towards(bearing, km))).isCloseTo(km, within(0.01));
    }

    @Property
    void distanceIsMutual(
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon) {
        GeoPoint here = new GeoPoint(35, 40);
        GeoPoint there = new GeoPoint(lat, lon);
        assertThat(here.kmTo(there)).isCloseTo(there.kmTo(here), within(1e-6));
    }
}
