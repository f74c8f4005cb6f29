package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.web.draw.MapDrawing;
import org.junit.jupiter.api.Test;

class WorldMapTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    /// A country on both sides of 180 degrees, drawn as it stands in the data, would be joined by such a line.
    @Test
    void noBorderRunsAcrossTheMapOfTheWorld() {
        String land = MapDrawing.of(
                        List.of(),
                        null,
                        false,
                        WIDTH,
                        HEIGHT,
                        new MapDrawing.Means(id -> id, area -> "", area -> List.of(), false))
                .land();
        List<String> across = new ArrayList<>();
        for (String ring : land.split("M")) {
            String[] points = ring.replace("Z", "").split("L");
            for (int i = 1; i < points.length; i++) {
                double[] from = point(points[i - 1]);
                double[] to = point(points[i]);
                boolean seen = from[1] > 0 && from[1] < HEIGHT && to[1] > 0 && to[1] < HEIGHT;
                if (seen && Math.abs(to[0] - from[0]) > WIDTH / 3.0) {
                    across.add(points[i - 1] + " to " + points[i]);
                }
            }
        }
        assertThat(land).hasSizeGreaterThan(1000);
        assertThat(across).isEmpty();
    }

    private static double[] point(String words) {
        String[] numbers = words.trim().split(" ");
        return new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])};
    }
}
