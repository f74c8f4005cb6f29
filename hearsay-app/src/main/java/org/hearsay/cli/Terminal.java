package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/// Where a command prints: results to one stream, everything else to another.
///
/// @param out results
/// @param err progress, warnings, errors
/// @param environment the environment variables
/// @param ansi whether colours are wanted; never where the environment sets NO_COLOR (no-color.org)
/// @param live whether `err` is a terminal, where a line can be overwritten
record Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment, Ansi ansi, boolean live) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;

    Terminal {
        environment = Map.copyOf(environment);
        ansi = environment.getOrDefault("NO_COLOR", "").isEmpty() ? ansi : Ansi.OFF;
    }

    /// Characters a line, from COLUMNS where it is set.
    int width() {
        try {
            return Math.max(
                    LEAST_WIDTH,
                    Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip()));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    String bold(String text) {
        return styled(text, Style.bold);
    }

    String faint(String text) {
        return styled(text, Style.faint);
    }

    String red(String text) {
        return styled(text, Style.fg_red);
    }

    String green(String text) {
        return styled(text, Style.fg_green);
    }

    String yellow(String text) {
        return styled(text, Style.fg_yellow);
    }

    private String styled(String text, Style style) {
        return ansi.enabled() ? style.on() + text + style.off() : text;
    }
}
