package org.hearsay.resolution.dates;

import java.util.List;

/// A word, or words that belong together, as rules see them.
///
/// @param kind what sort of word it is
/// @param values what it means, by its kind: the 1 of Monday, the `M` of "month"
/// @param start where it begins in the clean text
/// @param end where it ends
/// @param rule id of the lexicon line that knows it; empty for figures and signs
record DateWord(Kind kind, List<String> values, int start, int end, String rule) {

    /// Sorts of words. The sign is what stands for them in the patterns of [DateRules].
    enum Kind {
        WEEKDAY('W'),
        MONTH('M'),
        RELATIVE_DAY('R'),
        WEEKEND('w'),
        HOLIDAY('H'),
        SEASON('S'),
        UNIT('U'),
        SHIFT('L'),
        AGO('A'),
        /// Earlier: counted back from what was told.
        BACK('B'),
        /// Later.
        FORTH('F'),
        /// Before: the same, unless it says before what.
        BEFORE('b'),
        AFTER('g'),
        PART('P'),
        PHASE('E'),
        ABOUT('Q'),
        VAGUE('V'),
        EVERY('e'),
        SET('s'),
        REFERENCE('r'),
        HIJRI('J'),
        PERSIAN('I'),
        HALF('h'),
        QUARTER('q'),
        NUMBER('n'),
        ORDINAL('o'),
        OLD('y'),
        OCLOCK('k'),
        ZONE('z'),
        HALF_DAY('m'),
        CLOCK_WORD('c'),
        THAN('p'),
        THE('t'),
        A('a'),
        OF('f'),
        AND('&'),
        TO('>'),
        ON('@'),
        AT('^'),
        PREPOSITION('i'),
        /// 1 to 31 in figures, or with the ending of an ordinal.
        DAY_FIGURE('D'),
        /// 1900 to 2099.
        YEAR('Y'),
        /// The 1990s.
        DECADE('d'),
        /// 7:44, 14.00, 0930h.
        CLOCK('C'),
        /// A whole date in figures.
        FIGURES('G'),
        /// Any other figure.
        FIGURE('N'),
        COMMA(','),
        HYPHEN('-'),
        OPEN('('),
        CLOSE(')'),
        APOSTROPHE('\''),
        OTHER('.');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }
    }

    DateWord {
        values = List.copyOf(values);
    }

    int number() {
        return Integer.parseInt(values.getFirst());
    }

    String value() {
        return values.getFirst();
    }
}
