package org.hearsay.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.NounPhrase;

/// Nouns for those who fight, and those and what is hit.
public final class People {
    private final PhraseIndex<Kind> nouns = new PhraseIndex<>();
    private final PhraseIndex<String> collectives = new PhraseIndex<>();

    /// What a noun can be in an incident.
    public enum Kind {
        ARMED(true, true),
        /// Those who do it, by the word: an attacker, a bomber. Never the target; their own dead are not in the toll.
        ATTACKER(true, false),
        /// Attackers who are themselves the weapon: they stand for nobody who did it.
        BOMBER(true, false),
        FORCE(true, true),
        CROWD(true, true),
        CIVILIAN(false, true),
        /// Says no more than that they are people.
        ANYONE(false, true),
        FACILITY(false, true),
        VEHICLE(false, true),
        SETTLEMENT(false, true),
        /// Too vague to name anything.
        GENERIC(false, false);

        private final boolean attacks;
        private final boolean isHit;

        Kind(boolean attacks, boolean isHit) {
            this.attacks = attacks;
            this.isHit = isHit;
        }

        /// Whether such a noun can be a perpetrator.
        public boolean attacks() {
            return attacks;
        }

        /// Whether such a noun can name a target.
        public boolean isHit() {
            return isHit;
        }

        /// Whether such a noun stands for people, who can be killed.
        public boolean isAlive() {
            return this == ARMED || this == FORCE || this == CROWD || this == CIVILIAN || this == ANYONE;
        }
    }

    /// The nouns for people and things of a lexicon.
    ///
    /// @throws LexiconException where a line of its tables cannot be used
    public static People of(Lexicon lexicon) {
        return lexicon.once(People.class, People::new);
    }

    private People(Lexicon lexicon) {
        for (Row row : lexicon.table("en/people").rows()) {
            String kind = row.need("kind");
            row.cell("collective").ifPresent(cell -> collectives.add(row.need("word"), row.id()));
            nouns.add(
                    row.need("word"),
                    Arrays.stream(Kind.values())
                            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind))
                            .findFirst()
                            .orElseThrow(() -> row.wrong("'" + kind + "' is no kind; see the head of the file")));
        }
    }

    /// What the head of a noun phrase can be; empty for a noun of another kind.
    public Optional<Kind> kindOf(NounPhrase phrase) {
        int head = phrase.head().index();
        // "police station", and "17-year-old", which is cut at its hyphens.
        for (int from = Math.max(0, head - 2); from < head; from++) {
            Optional<PhraseIndex.Match<Kind>> longer = nouns.at(phrase.sentence(), from)
                    .filter(match -> match.last().index() == head);
            if (longer.isPresent()) {
                return longer.map(PhraseIndex.Match::value);
            }
        }
        return nouns.at(phrase.sentence(), head).map(PhraseIndex.Match::value);
    }

    /// What exactly this noun, in the singular, can be; empty for a noun of another kind.
    public Optional<Kind> kindOf(String noun) {
        return nouns.of(noun);
    }

    /// Whether the singular of such a noun is more than one: an army, a family.
    public boolean isCollective(NounPhrase phrase) {
        return collectives.at(phrase.sentence(), phrase.head().index()).isPresent();
    }
}
