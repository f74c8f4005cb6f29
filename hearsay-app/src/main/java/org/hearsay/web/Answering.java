package org.hearsay.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Asks the site and sends what it answers.
final class Answering extends Handler.Abstract {
    private final BiFunction<String, String, Reply> site;
    private final Consumer<Throwable> failures;

    /// @param site answers a decoded path and a raw query
    /// @param failures told of our own errors, of which the client learns nothing
    Answering(BiFunction<String, String, Reply> site, Consumer<Throwable> failures) {
        this.site = site;
        this.failures = failures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String query = request.getHttpURI().getQuery();
        Reply reply;
        try {
            reply = site.apply(Request.getPathInContext(request), query == null ? "" : query);
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(e);
            Response.writeError(request, response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500);
            return true;
        }
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        switch (reply) {
            case Reply.Whole whole -> send(whole, request, response, callback);
            case Reply.Streamed streamed -> stream(streamed, request, response, callback);
        }
        return true;
    }

    private static void send(Reply.Whole reply, Request request, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
        if (reply.status() == HttpStatus.OK_200) {
            String tag = reply.tag();
            response.getHeaders().put(HttpHeader.ETAG, tag);
            if (!response.getHeaders().contains(HttpHeader.CACHE_CONTROL)) {
                response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
            }
            String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
            if (known != null && known.contains(tag)) {
                response.setStatus(HttpStatus.NOT_MODIFIED_304);
                response.getHeaders().remove(HttpHeader.CONTENT_TYPE);
                callback.succeeded();
                return;
            }
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().remaining());
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? null : reply.body().duplicate(), callback);
    }

    private void stream(Reply.Streamed reply, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
        if (HttpMethod.HEAD.is(request.getMethod())) {
            callback.succeeded();
            return;
        }
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            reply.writer().write(out);
        } catch (IOException | UncheckedIOException e) {
            // The client went away.
            callback.failed(e);
            return;
        } catch (RuntimeException e) {
            failures.accept(e);
            callback.failed(e);
            return;
        }
        callback.succeeded();
    }
}
