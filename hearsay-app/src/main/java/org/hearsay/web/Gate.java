package org.hearsay.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What every request has to pass, and what every answer carries.
///
/// Only this machine's own names are answered: a page elsewhere whose name was made to lead here (DNS rebinding) is
/// not.
final class Gate extends Handler.Wrapper {
    /// No script, style or picture but the site's own files; nothing in the page itself.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private final String policy;

    /// @param tiles where pictures of maps may be fetched from besides; empty for nowhere
    Gate(Handler site, String tiles) {
        super(site);
        policy = tiles.isEmpty() ? POLICY : POLICY.replace("img-src 'self'", "img-src 'self' " + tiles);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Content-Security-Policy", policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("X-Frame-Options", "DENY");
        if (!isOurs(request)) {
            return refuse(response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
        }
        String method = request.getMethod();
        if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
            headers.put(HttpHeader.ALLOW, "GET, HEAD");
            return refuse(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        return super.handle(request, response, callback);
    }

    private static boolean isOurs(Request request) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        return host != null
                && NAMES.contains(PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
    }

    private static boolean refuse(Response response, Callback callback, int status) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        callback.succeeded();
        return true;
    }
}
