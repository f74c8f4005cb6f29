package org.hearsay.store;

import java.util.List;
import org.hearsay.model.Speaker;

/// What the whole ledger says of those who speak in it and of those it speaks of: counts, never grades.
public interface Overview {

    /// Somebody who speaks.
    ///
    /// @param kind what they are
    /// @param incidents in how many incidents they have a word
    /// @param reports in how many reports
    /// @param said how many claims are their own word
    /// @param passedOn how many claims of others they print or cite
    /// @param agreed in how many answers others, independent of each other, say the same
    /// @param contested in how many answers somebody contradicts or denies
    record Source(
            String name,
            Speaker.Kind kind,
            int incidents,
            int reports,
            int said,
            int passedOn,
            int agreed,
            int contested) {}

    /// Somebody who is said to have done something, or to have suffered it.
    ///
    /// @param incidents in how many incidents they are named
    /// @param accused in how many of them others say that they did it
    /// @param claimed in how many they say so themselves
    /// @param denied in how many they, or others, say that they did not
    /// @param suffered in how many it was against them
    record Actor(String name, int incidents, int accused, int claimed, int denied, int suffered) {}

    /// How one incident stands to another.
    ///
    /// @param kind the code of the relation: `responds_to`
    /// @param from the id of the incident that it is told of
    /// @param to the id of the other one
    record Link(String kind, String from, String to) {}

    /// A copied report, counted by outlet.
    ///
    /// @param outlet whose reports repeat another one's words
    /// @param reports how many do
    record Copier(String outlet, int reports) {}

    /// Those who speak of most incidents first.
    ///
    /// @param limit how many at most
    List<Source> sources(int limit, int offset);

    /// The one of that name, in any case; none or one.
    List<Source> source(String name);

    /// Those who are named in most incidents first.
    ///
    /// @param limit how many at most
    List<Actor> actors(int limit, int offset);

    /// The one of that name, in any case; none or one.
    List<Actor> actor(String name);

    /// How many reports of each outlet repeat another one's words.
    List<Copier> copiers(int limit);

    /// All relations between different incidents, each once.
    ///
    /// @param limit how many at most
    List<Link> links(int limit);

    /// The relations of one incident.
    List<Link> links(String incident);
}
