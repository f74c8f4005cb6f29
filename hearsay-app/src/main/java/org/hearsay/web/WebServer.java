package org.hearsay.web;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.store.Area;
import org.hearsay.store.LedgerException;
import org.hearsay.store.LedgerReaders;
import org.hearsay.web.draw.MapDrawing;

/// Serves one ledger on this machine's own address until it is closed.
public final class WebServer implements AutoCloseable {
    /// Where it is served unless another port is asked for.
    public static final int USUAL_PORT = 8480;

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 24;
    private static final int READERS = 8;
    private static final int IDLE_MS = 15_000;
    private static final int MOST_HEADER_BYTES = 8_192;
    private static final int STOP_MS = 2_000;

    private final LedgerReaders ledger;
    private final Server server;
    private final ServerConnector connector;

    private WebServer(LedgerReaders ledger, Server server, ServerConnector connector) {
        this.ledger = ledger;
        this.server = server;
        this.connector = connector;
    }

    /// Starts to serve.
    ///
    /// @param file the ledger, which must exist
    /// @param port the port; 0 for any that is free
    /// @param tiles whether maps may show OpenStreetMap's pictures, which the browser then fetches from there
    /// @param isSomebody tells from a name whether it is somebody's, not a thing's or a place's that was hit
    /// @param failures told of Hearsay's own errors
    /// @throws LedgerException where the ledger cannot be read or the port is taken
    public static WebServer start(
            Path file, int port, boolean tiles, Predicate<String> isSomebody, Consumer<Throwable> failures) {
        LedgerReaders ledger = LedgerReaders.open(file, READERS);
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("web");
        threads.setDaemon(true);
        var server = new Server(threads);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(settings()));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MS);
        server.addConnector(connector);
        server.setStopTimeout(STOP_MS);
        server.setErrorHandler(new Failures());
        server.setHandler(new Gate(
                new Answering(new Site(ledger, tiles, isSomebody)::answer, failures),
                tiles ? "https://tile.openstreetmap.org" : ""));
        var web = new WebServer(ledger, server, connector);
        try {
            server.start();
        } catch (Exception e) {
            web.close();
            throw new LedgerException(
                    "cannot serve at port " + port + ", something else may; name another with --port N", e);
        }
        // What maps are drawn from takes seconds to read: not while somebody waits.
        Thread.ofPlatform().daemon().name("atlas").start(() -> {
            Towns.within(new Area(0, 0, 1, 1));
            MapDrawing.prepare();
        });
        return web;
    }

    private static HttpConfiguration settings() {
        var settings = new HttpConfiguration();
        settings.setSendServerVersion(false);
        settings.setSendDateHeader(false);
        settings.setRequestHeaderSize(MOST_HEADER_BYTES);
        settings.setUriCompliance(UriCompliance.DEFAULT);
        return settings;
    }

    /// Where it is served: `http://localhost:8480/`.
    public String address() {
        return "http://localhost:" + connector.getLocalPort() + "/";
    }

    /// Waits until the server is closed.
    ///
    /// @throws InterruptedException where the thread is stopped
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop", e);
        } finally {
            ledger.close();
        }
    }
}
