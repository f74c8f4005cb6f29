package org.hearsay.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The answer that a claim gives to its slot's question.
public sealed interface SlotValue {

    /// The value in short words, as the record prints it.
    String label();

    /// What happened, in the words of the report.
    record Event(String words) implements SlotValue {
        @Override
        public String label() {
            return words;
        }
    }

    /// An actor or a target, under one name where the lexicon knows one.
    record Actor(String name) implements SlotValue {
        @Override
        public String label() {
            return name;
        }
    }

    /// A kind of weapon: `rocket`, `aircraft bomb`.
    record Weapon(String kind) implements SlotValue {
        @Override
        public String label() {
            return kind;
        }
    }

    /// A number of munitions, killed or injured.
    ///
    /// @param who the people or things counted, as printed; null where the report does not say
    record Count(CountRange range, @Nullable String who) implements SlotValue {
        @Override
        public String label() {
            return range.toString();
        }
    }

    /// Damage done, or said not to be done.
    record Damage(Extent extent) implements SlotValue {
        /// How much damage.
        public enum Extent {
            SOME("some"),
            NONE("none"),
            UNKNOWN("unknown");

            private final String code;

            Extent(String code) {
                this.code = code;
            }

            /// The word in records and lexicons.
            public String code() {
                return code;
            }
        }

        @Override
        public String label() {
            return extent.code();
        }
    }

    /// A time of day at the place of the incident.
    record Clock(LocalTime time) implements SlotValue {
        @Override
        public String label() {
            return time.toString();
        }
    }

    /// A place.
    record Where(Place place) implements SlotValue {
        @Override
        public String label() {
            return place.name();
        }
    }

    /// What it answers, in the words of the report.
    record Answer(String words) implements SlotValue {
        @Override
        public String label() {
            return words;
        }
    }
}
