package org.hearsay.resolution.toponyms;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;
import org.hearsay.model.Span;

/// A place where an incident may have happened.
///
/// @param place the place
/// @param level how large it is
/// @param source how it came to be thought of
/// @param distance from the word that tells of the incident, as `TreeDistance` counts
/// @param words the words that name it
record Candidate(Place place, PlaceLevel level, Source source, int distance, Span words) {
    private static final double STEP = 100;
    private static final double STEPS_WORTH_A_LEVEL = 3;
    private static final double AGAIN = 0.5;
    private static final double MOST_AGAIN = 1.5;
    private static final double HELD = 1;

    /// How a place came to be thought of, with its points.
    enum Source {
        /// The grammar says that it happened there.
        CLAIM(5),
        /// What was hit bears its name.
        TARGET(4),
        /// It is named in the same sentence.
        NEAR(3),
        /// As [#CLAIM], but no gazetteer knows it.
        UNKNOWN(3.5);

        private final double points;

        Source(double points) {
            this.points = points;
        }
    }

    /// The smaller, the nearer, the more often named and the better surrounded by larger places, the more points.
    double points(List<Candidate> all) {
        double far = Math.min(3, distance / STEP / STEPS_WORTH_A_LEVEL);
        long again = all.stream()
                .filter(other -> !other.words.equals(words) && other.place.equals(place))
                .map(Candidate::words)
                .distinct()
                .count();
        boolean held = all.stream().anyMatch(this::isWithinReach);
        return source.points + specific() - far + Math.min(MOST_AGAIN, again * AGAIN) + (held ? HELD : 0);
    }

    private double specific() {
        return switch (level) {
            case SITE -> 4.5;
            case SETTLEMENT -> 3.5;
            case DISTRICT -> 2.5;
            case PROVINCE -> 2;
            case REGION -> 1.5;
            case COUNTRY -> 0;
            case CONTINENT -> -2;
        };
    }

    /// Whether it lies in another, larger one, by its province or by distance.
    boolean isInside(Candidate other) {
        boolean province = other.level == PlaceLevel.PROVINCE
                && level.compareTo(other.level) < 0
                && place.admin1() != null
                && place.admin1().equals(other.place.admin1())
                && Objects.equals(place.country(), other.place.country());
        return province || isWithinReach(other);
    }

    private boolean isWithinReach(Candidate other) {
        GeoPoint here = place.point();
        GeoPoint there = other.place.point();
        Double reach = other.place.precisionKm();
        return here != null
                && there != null
                && reach != null
                && other.level.compareTo(level) > 0
                && there.kmTo(here) <= reach;
    }
}
