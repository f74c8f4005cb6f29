package org.hearsay.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearsay.model.Dating;
import org.hearsay.model.Mention;
import org.jspecify.annotations.Nullable;

/// A mention with all that linking knows of it: the day on which it was told, the telling words of its report, and the
/// other incidents of its report that it stands in a relation to.
///
/// Made by [Linker#tellings]. Two are equal where they are the same mention's.
public final class Telling implements Comparable<Telling> {
    private static final int NEWS_DAYS = 7;
    private static final int AHEAD_OF_THE_CLOCK = 1;

    private final Mention mention;
    private final @Nullable LocalDate published;
    private final String name;
    private final RareWords words;
    private final Traits traits;
    private final List<Kin> kin;

    /// Another incident of the same report.
    ///
    /// @param tie how it stands to this one, with its direction
    /// @param binds whether those that stand so to one incident may be one: not where it is merely told apart
    record Kin(String tie, boolean binds, Telling telling) {}

    Telling(
            Mention mention,
            @Nullable LocalDate published,
            String name,
            RareWords words,
            Traits traits,
            List<Kin> kin) {
        this.mention = mention;
        this.published = published;
        this.name = name;
        this.words = words;
        this.traits = traits;
        this.kin = List.copyOf(kin);
    }

    public Mention mention() {
        return mention;
    }

    /// The day its report was published; null where unknown.
    public @Nullable LocalDate published() {
        return published;
    }

    /// The name that was minted for the mention when it was first read.
    public String name() {
        return name;
    }

    RareWords words() {
        return words;
    }

    Traits traits() {
        return traits;
    }

    List<Kin> kin() {
        return kin;
    }

    /// Whether its report says how the two stand to each other.
    boolean isKin(Telling other) {
        return kin.stream().anyMatch(tie -> tie.telling().equals(other))
                || other.kin.stream().anyMatch(tie -> tie.telling().equals(this));
    }

    /// Whether this was published before the other can have happened, the clocks of the world taken into account.
    boolean isBefore(Telling other) {
        Dating dating = other.mention.dating();
        return dating != null
                && published != null
                && dating.date().start().isAfter(published.plusDays(AHEAD_OF_THE_CLOCK));
    }

    /// Whether one of them, undated, was published within a week of the other, dated or not. What a report merely
    /// recalls, without a day, is not the news of that week.
    boolean isNewsBeside(Telling other) {
        LocalDate here = day();
        LocalDate there = other.day();
        return !isRecalledSometime()
                && !other.isRecalledSometime()
                && here != null
                && there != null
                && Math.abs(ChronoUnit.DAYS.between(here, there)) <= NEWS_DAYS;
    }

    private boolean isRecalledSometime() {
        return mention.dating() == null && mention.role() == Mention.Role.BACKGROUND;
    }

    /// The day it happened or, where that is not known, the day it was told; null where neither is.
    @Nullable
    LocalDate day() {
        Dating dating = mention.dating();
        return dating == null ? published : dating.date().end();
    }

    @Override
    public int compareTo(Telling other) {
        return mention.id().compareTo(other.mention.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Telling that && mention.id().equals(that.mention.id());
    }

    @Override
    public int hashCode() {
        return mention.id().hashCode();
    }

    @Override
    public String toString() {
        return mention.id().toString();
    }
}
