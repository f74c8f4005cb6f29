package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.assessment.SourceRecord;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.Speaker;

/// What the whole ledger says of those who speak in it and of those it speaks of: counts, never grades.
public interface Overview {

    /// Somebody who speaks, prints or cites.
    ///
    /// @param name as it is written
    /// @param kind what they are
    /// @param incidents in how many incidents they have a word, their own or one that they pass on
    /// @param reports in how many reports
    /// @param said how many claims are their own word
    /// @param passedOn how many claims of others they print or cite
    /// @param record how their own words fared; empty where they only pass on
    record Speaking(
            String name,
            Speaker.Kind kind,
            int incidents,
            int reports,
            int said,
            int passedOn,
            Optional<SourceRecord> record) {}

    /// Somebody who is said to have done something, or to have suffered it.
    ///
    /// @param incidents in how many incidents they are named
    /// @param accused in how many of them others say that they did it
    /// @param claimed in how many they say so themselves
    /// @param denied in how many they, or others, say that they did not
    /// @param suffered in how many it was against them
    record Actor(String name, int incidents, int accused, int claimed, int denied, int suffered) {
        /// Whether it is said of them that they did something, by whomever it is said or denied.
        boolean acts() {
            return accused + claimed + denied > 0;
        }
    }

    /// A copied report, counted by outlet.
    ///
    /// @param outlet whose reports repeat another one's words
    /// @param reports how many do
    record Copier(String outlet, int reports) {}

    /// How each voice fared, as [org.hearsay.assessment.SourceTally] counts it: those who speak on most incidents
    /// first, of equals by name.
    List<SourceRecord> sources();

    /// The one of that name who speaks, prints or cites, in any case.
    Optional<Speaking> speaking(String name);

    /// The incidents whose earliest dated report carries words of that voice, the newest first.
    ///
    /// @param limit how many at most
    List<String> saidFirst(String name, int limit);

    /// Those who are said to have done something, to claim or to deny it, and of those who only suffered the ones that
    /// are somebody; who is named in most incidents first.
    ///
    /// @param isSomebody tells from a name whether it is somebody's, not a thing's or a place's that was hit
    /// @param limit how many at most
    /// @param offset how many are passed over
    List<Actor> actors(Predicate<String> isSomebody, int limit, int offset);

    /// The one of that name, in any case.
    Optional<Actor> actor(String name);

    /// How many reports of each outlet repeat another one's words.
    List<Copier> copiers(int limit);

    /// All relations between different incidents, by incident.
    ///
    /// @param limit how many at most
    List<IncidentRelation> relations(int limit);

    /// The relations of one incident, told of it or of others.
    List<IncidentRelation> relations(String incident);
}
