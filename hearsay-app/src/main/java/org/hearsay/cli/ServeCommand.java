package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PartyNames;
import org.hearsay.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `hearsay serve`.
@Command(
        name = "serve",
        description = {
            "Shows the ledger in a browser, on this machine only, until it is stopped with Ctrl+C.",
            "",
            "Pages, and under /api/v1 an API; /api says what it answers. Nothing is fetched from anywhere, unless --tiles"
                    + " asks for it."
        },
        footer = {"%nExample:%n  hearsay serve --open"})
final class ServeCommand implements Callable<Integer> {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Option(names = "--port", paramLabel = "N", description = "The port (default: ${DEFAULT-VALUE}; 0: any free one).")
    private int port = WebServer.USUAL_PORT;

    @Option(names = "--open", description = "Open it in the browser.")
    private boolean open;

    @Option(names = "--host", paramLabel = "NAME", description = "Only this machine's own: localhost.")
    private String host = "localhost";

    @Option(
            names = "--tiles",
            description = "Lay maps over OpenStreetMap's pictures, which your browser then fetches from there.")
    private boolean tiles;

    @Override
    public Integer call() throws InterruptedException {
        Hearsay program = Objects.requireNonNull(hearsay);
        if (!LOOPBACK.contains(host)) {
            throw new UsageException("a ledger is served on this machine only, since Hearsay has no accounts yet;"
                    + " leave --host out, and let others in through a tunnel of yours, such as ssh -L");
        }
        Path file = program.ledgerFile();
        var names = new PartyNames(Lexicon.builtIn());
        try (WebServer server = WebServer.start(file, port, tiles, names::isSomebody, program::tell)) {
            Terminal terminal = program.terminal();
            terminal.out().println(file + " is served at " + server.address());
            terminal.out().flush();
            if (open && !Browser.open(server.address())) {
                terminal.err().println("no browser could be started here; open the address in one");
            }
            server.join();
        }
        return Hearsay.DONE;
    }
}
