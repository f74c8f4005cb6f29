package org.hearsay.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who published a report, where and when, as far as the report itself shows it.
///
/// @param outlet the outlet's name as printed or as known for its address; null where neither is known
/// @param url its address; null where unknown
/// @param headline its headline; null where none was recognised
/// @param date the day it was published; null where unknown
/// @param dateBasis how that day is known; [DateBasis#UNKNOWN] exactly where `date` is null
public record Publication(
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String headline,
        @Nullable LocalDate date,
        DateBasis dateBasis) {

    /// How a day of publication is known, the surest first.
    public enum DateBasis {
        METADATA("a metadata line"),
        JSON_LD("the JSON-LD of its page"),
        META("a meta element of its page"),
        TIME_ELEMENT("a time element of its page"),
        PRINTED("a date line in the text"),
        ADDRESS("its address"),
        UPDATED("the day of its last change"),
        UNKNOWN("unknown");

        private final String words;

        DateBasis(String words) {
            this.words = words;
        }

        /// The basis as it reads behind "known from".
        public String words() {
            return words;
        }
    }

    /// Nothing is known of who published it.
    public static final Publication UNKNOWN = new Publication(null, null, null, null, DateBasis.UNKNOWN);

    public Publication {
        if ((date == null) != (dateBasis == DateBasis.UNKNOWN)) {
            throw new IllegalArgumentException("a date needs its basis: " + date + ", " + dateBasis);
        }
    }
}
