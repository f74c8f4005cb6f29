package org.hearsay.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a web page writes a letter that it does not write as itself: `&#8217;`, `&rsquo;`, `&amp;`.
///
/// Known are those by number, and by name the letters of Latin-1 and the punctuation marks of HTML 4
/// (<https://www.w3.org/TR/html4/sgml/entities.html>), which is what pages of news are written with.
public final class CharacterReference {
    private static final Pattern WRITTEN =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\p{Alnum}{2,8}));");
    private static final int HEXADECIMAL = 16;

    /// U+00A0 to U+00FF in their order.
    private static final String LATIN = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml""";

    private static final String OTHERS =
            "amp & lt < gt > quot \" apos ' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „"
                    + " ndash – mdash — hellip … bull • prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ OElig Œ oelig œ"
                    + " Scaron Š scaron š Yuml Ÿ dagger † Dagger ‡ permil ‰";

    private static final Map<String, String> NAMES = names();

    private CharacterReference() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        char letter = '\u00a0';
        for (String name : LATIN.split(" ", -1)) {
            names.put(name, String.valueOf(letter++));
        }
        String[] others = OTHERS.split(" ", -1);
        for (int at = 0; at < others.length; at += 2) {
            names.put(others[at], others[at + 1]);
        }
        return Map.copyOf(names);
    }

    /// Finds what may be references; [#read] says which are.
    public static Matcher in(CharSequence text) {
        return WRITTEN.matcher(text);
    }

    /// The letter that a text stands for which is one reference and nothing else; empty where it is none, or one that
    /// is not known, or that stands for no letter.
    public static Optional<String> read(String text) {
        Matcher found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group(3) != null) {
            return Optional.ofNullable(NAMES.get(found.group(3)));
        }
        int point = found.group(1) != null
                ? Integer.parseInt(found.group(1))
                : Integer.parseInt(found.group(2), HEXADECIMAL);
        boolean letter = Character.isValidCodePoint(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE;
        return letter ? Optional.of(Character.toString(point)) : Optional.empty();
    }
}
