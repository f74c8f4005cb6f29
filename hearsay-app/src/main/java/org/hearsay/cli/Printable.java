package org.hearsay.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words of a report, made fit for a terminal.
final class Printable {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}\\p{Zl}\\p{Zp}]+");
    /// Characters that move a cursor, colour a screen, or turn the direction of writing.
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private Printable() {}

    /// The text on one line, without anything that a terminal would obey; `–` for null.
    static String of(@Nullable String text) {
        if (text == null) {
            return "–";
        }
        return UNFIT.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }

    /// Likewise, cut to at most `width` characters, the last of them `…` where something was cut.
    ///
    /// @param width 1 or more
    static String of(@Nullable String text, int width) {
        String line = of(text);
        int length = line.codePointCount(0, line.length());
        return length <= width ? line : line.substring(0, line.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
    }
}
