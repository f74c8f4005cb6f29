package org.hearsay.ingest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.jspecify.annotations.Nullable;

/// Knows outlets by their addresses and their printed names (table `shared/outlets`).
///
/// A name that the table lacks is still known for the outlet's where it spells the address: "Harbour Post" on
/// `harbourpost.example`.
final class OutletNames {
    private static final Pattern HOST = Pattern.compile("(?:[a-z][a-z0-9+.-]*://)?(?:[^/@]*@)?([^/:?#\\s]+).*");
    private static final Pattern TAIL = Pattern.compile("\\s+[|–—-]\\s+(?=[^|]{2,40}$)");

    /// "HARBOUR TOWN (Example Wire) –" before the first sentence.
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[^(;]{0,40})?\\((\\p{Lu}[^()]{1,50}?)(?:\\s+-[^()]*)?\\)\\s*(?:[–—-]|\\p{Lu}).*");

    /// Only behind a place in capitals and before a dash is a name in brackets an outlet that nobody knows.
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}[^(]*\\([^()]*\\)\\s*[–—-]");

    /// "Harbour Town, WIRE —" before the first sentence.
    private static final Pattern LAST_OF_DATELINE =
            Pattern.compile("\\p{Lu}[^.;:()]{1,40},\\s*(\\p{Lu}[\\p{L} ]{1,30}?)\\s*[_–—-]+\\s.*");

    /// "Example Daily — Harbour Town" before the first sentence.
    private static final Pattern FIRST_OF_DATELINE =
            Pattern.compile("(\\p{Lu}[\\p{L} .'’]{1,40}?)\\s+[–—-]+\\s+\\p{Lu}.*");

    private static final int SHORTEST_LABEL = 3;
    private static final int LONGEST_NAME = 60;

    private final Map<String, String> byDomain = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> countries = new HashSet<>();

    OutletNames(Lexicon lexicon) {
        for (Row row : lexicon.table("shared/outlets").rows()) {
            String outlet = row.need("outlet");
            byDomain.put(row.need("domain").toLowerCase(Locale.ROOT), outlet);
            name(outlet, outlet);
            row.list("names").forEach(name -> name(name, outlet));
        }
        for (Row row : lexicon.table("shared/countries").rows()) {
            countries.add(squeezed(row.need("name")));
            row.list("names").forEach(name -> countries.add(squeezed(name)));
        }
    }

    private void name(String name, String outlet) {
        byName.putIfAbsent(squeezed(name), outlet);
    }

    /// The outlet behind an address: its name where the table knows it, else the host without `www.`; empty without an
    /// address.
    Optional<String> of(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        Optional<String> host = host(url);
        return host.flatMap(this::known).or(() -> host);
    }

    /// Whether the table knows this name, whatever the case of its letters.
    boolean isKnown(String name) {
        return byName.containsKey(squeezed(name));
    }

    /// The outlet that a line consists of: "Press TV", "The Harbour Post:".
    Optional<String> alone(String line, @Nullable String url) {
        String name = line.strip().replaceFirst("[:|]$", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !Character.isLetterOrDigit(name.codePointAt(0))) {
            return Optional.empty();
        }
        boolean reprinted = url != null && isKnown(name) && !knowsHostOf(url) && isHostedPage(url);
        return reprinted || isOwn(name, url) ? Optional.of(name) : Optional.empty();
    }

    /// Where the outlet at a headline's end begins, its bar or dash included; the headline's length where there is
    /// none.
    int tail(String headline, @Nullable String url) {
        Matcher tail = TAIL.matcher(headline);
        while (tail.find()) {
            if (isOwn(headline.substring(tail.end()).strip(), url)) {
                return tail.start();
            }
        }
        return headline.length();
    }

    /// The name in a headline's tail, without the bar or dash before it.
    String nameIn(String tail) {
        return tail.replaceFirst("^\\s*[|–—-]\\s*", "").strip();
    }

    /// The outlet in the dateline of a first sentence: `BEIRUT (Example Wire) –`.
    ///
    /// An agency that another outlet credits this way is not the outlet; its name stays in the prose.
    Optional<String> dateline(String prose, @Nullable String url) {
        String start = prose.substring(0, Math.min(prose.length(), 150)).strip();
        Matcher bracket = DATELINE.matcher(start);
        if (bracket.matches()) {
            String name = bracket.group(1).strip();
            boolean isFree = url == null || !knowsHostOf(url) && !isKnown(name);
            boolean mayBe = isFree && SHOUTED.matcher(start).lookingAt() && !countries.contains(squeezed(name));
            Optional<String> own = Stream.of(name.split("/"))
                    .map(String::strip)
                    .filter(part -> isOwn(part, url))
                    .findFirst();
            return mayBe ? own.or(() -> Optional.of(name)) : own;
        }
        return named(LAST_OF_DATELINE, start, url).or(() -> named(FIRST_OF_DATELINE, start, url));
    }

    private Optional<String> named(Pattern dateline, String start, @Nullable String url) {
        Matcher matcher = dateline.matcher(start);
        return matcher.matches() && isOwn(matcher.group(1).strip(), url)
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    /// Whether a name is that of the outlet at the address: the table says so, or it spells the host. Without an
    /// address
    /// any known name will do.
    private boolean isOwn(String name, @Nullable String url) {
        String squeezed = squeezed(name);
        if (squeezed.length() < 2) {
            return false;
        }
        String known = byName.get(squeezed);
        if (url == null) {
            return known != null;
        }
        String host = host(url).orElse("");
        if (known != null && known(host).filter(known::equals).isPresent()) {
            return true;
        }
        return spells(name, host);
    }

    /// A page below a hosting service's domain, which may reprint others' reports under their names.
    private static boolean isHostedPage(String url) {
        return host(url).orElse("").chars().filter(c -> c == '.').count() >= 2;
    }

    private boolean knowsHostOf(String url) {
        return host(url).flatMap(this::known).isPresent();
    }

    private Optional<String> known(String host) {
        String rest = host;
        while (rest.contains(".")) {
            String outlet = byDomain.get(rest);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /// Whether a name is spelled by a label of the host ("FTL Somalia", ftlsomalia.com) or by all of it.
    ///
    /// A first word of three letters or fewer may be missing there, as articles often are.
    private static boolean spells(String name, String host) {
        String squeezed = squeezed(name);
        String bare = squeezed(name.strip().replaceFirst("^\\p{L}{1,3}\\s+", ""));
        if (bare.length() < SHORTEST_LABEL) {
            return false;
        }
        String whole = squeezed(host);
        if (whole.equals(squeezed) || whole.equals(bare)) {
            return true;
        }
        int top = host.lastIndexOf('.');
        for (String label : (top < 0 ? host : host.substring(0, top)).split("\\.")) {
            String spelled = squeezed(label);
            if (spelled.equals(squeezed) || spelled.equals(bare)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> host(String url) {
        Matcher matcher = HOST.matcher(url.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1).replaceFirst("^www\\.", "")) : Optional.empty();
    }

    private static String squeezed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
