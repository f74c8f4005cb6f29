package org.hearsay.cli;

import java.io.IOException;
import java.util.List;

/// The user's browser.
final class Browser {
    /// What opens an address: on Linux, on macOS, on Windows.
    private static final List<List<String>> OPENERS =
            List.of(List.of("xdg-open"), List.of("open"), List.of("rundll32", "url.dll,FileProtocolHandler"));

    private Browser() {}

    /// Opens an address of this machine.
    ///
    /// @return whether something could be started
    static boolean open(String address) {
        for (List<String> opener : OPENERS) {
            try {
                List<String> command = new java.util.ArrayList<>(opener);
                command.add(address);
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return true;
            } catch (IOException e) {
                // Not this system's: the next one is tried.
            }
        }
        return false;
    }
}
