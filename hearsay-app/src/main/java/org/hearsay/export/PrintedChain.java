package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceChain;
import org.jspecify.annotations.Nullable;

/// A source chain as the record names it: at its head the outlet as the report prints it, else the host of its address.
///
/// The ledger calls an outlet by one name wherever it speaks; a reader of the record may know nothing but the file,
/// which need not print that name.
final class PrintedChain {
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z][a-z0-9+.-]*://)?(?:[^/@\\s]*@)?(?:www\\.)?([^/:?#\\s]+).*", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("^\\p{Lu}\\p{Ll}{2} (?=\\p{Lu})");

    private PrintedChain() {}

    /// The names, outermost first.
    static List<String> names(SourceChain chain, Report report) {
        List<String> names = new ArrayList<>(chain.names());
        Publication publication = report.publication();
        String outlet = publication.outlet();
        String url = publication.url();
        if (outlet != null && url != null && !names.isEmpty() && !prints(report, url, outlet, names.getFirst())) {
            Matcher host = HOST.matcher(url.strip().toLowerCase(Locale.ROOT));
            if (host.matches()) {
                names.set(0, host.group(1));
            }
        }
        return names;
    }

    private static boolean prints(Report report, @Nullable String url, String... names) {
        String text = url == null ? report.original() : report.original().replace(url, "");
        for (String name : names) {
            String bare = ARTICLE.matcher(name).replaceFirst("");
            // Not as part of another name: "Capital Times" is not printed by "the Capital Times Building".
            Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(bare) + "(?![\\p{L}\\p{N}])");
            if (whole.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}
