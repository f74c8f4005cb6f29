package org.hearsay.extraction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.text.DependencyPath;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Where in the grammar around a trigger its roles stand.
///
/// @param name as in `en/frames.tsv`
/// @param paths the way from the trigger to each role
record Frame(String name, Map<Slot, DependencyPath> paths) {
    private static final Set<Slot> ROLES = Set.of(Slot.PERPETRATORS, Slot.TARGETS, Slot.WEAPONS, Slot.PLACE);
    private static final Set<String> OF_NOUNS = Set.of("event", "fate", "agent", "fight");
    private static final Set<String> OF_WEAPONS = Set.of("launch", "blast", "impact");

    /// The frames of a lexicon by name.
    static Map<String, Frame> all(Lexicon lexicon) {
        Map<String, Frame> frames = new HashMap<>();
        lexicon.table("en/frames").rows().forEach(row -> frames.put(row.need("frame"), of(row)));
        return frames;
    }

    /// The frame that a column of a row names.
    ///
    /// @throws org.hearsay.lexicon.LexiconException where there is none of that name
    static Frame named(Map<String, Frame> frames, Row row, String column) {
        Frame frame = frames.get(row.need(column));
        if (frame == null) {
            throw row.wrong("'" + row.need(column) + "' does not stand in en/frames.tsv; add it there or correct it");
        }
        return frame;
    }

    private static Frame of(Row row) {
        Map<Slot, DependencyPath> paths = new EnumMap<>(Slot.class);
        for (Slot slot : ROLES) {
            row.cell(slot.code()).ifPresent(cell -> paths.put(slot, row.path(cell)));
        }
        return new Frame(row.need("frame"), paths);
    }

    boolean isOfVerbs() {
        return !OF_NOUNS.contains(name);
    }

    /// Whether a trigger of this frame is none without a weapon: one fires a rocket or a coach.
    boolean needsWeapon() {
        return OF_WEAPONS.contains(name);
    }

    /// Whether it is that of what blows up.
    boolean isOfBlasts() {
        return name.equals("blast");
    }

    /// Whether it is that of firing a munition.
    boolean isOfFiring() {
        return name.equals("launch");
    }

    /// Whether it is that of two sides that fight each other.
    boolean isOfClash() {
        return name.equals("clash") || name.equals("fight");
    }

    /// Whether it is that of shooting, with whatever shoots.
    boolean isOfShots() {
        return name.equals("shoot");
    }

    /// Whether a noun is told to do what the trigger says, in the active voice.
    boolean does(Sentence sentence, Token trigger, Token noun) {
        return candidates(Slot.PERPETRATORS, sentence, trigger).contains(noun) && Voice.does(sentence, trigger, noun);
    }

    /// The heads of the phrases that can fill a role.
    List<Token> candidates(Slot slot, Sentence sentence, Token trigger) {
        DependencyPath path = paths.get(slot);
        return path == null ? List.of() : path.from(sentence, trigger);
    }
}
