package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads from a web page who published it, where and when: JSON-LD, `<meta>`, `<time>`, bylines and the address, with
/// the
/// names of the table `shared/page-data`. Thread-safe. Nothing in a page makes it fail: what cannot be read tells
/// nothing.
final class PageData {
    private static final int DEEPEST = 30;
    private static final int LOOK = 2_000;

    /// So many short texts of a page may hold the line that dates it, so many paragraphs its dateline.
    private static final int LINES = 40;

    private static final int DATELINES = 3;

    /// Comments may stand before it: browsers note there where a page was saved from.
    private static final Pattern START =
            Pattern.compile("\\s*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html)\\b", Pattern.DOTALL);

    /// The note that browsers leave.
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->");

    private final ObjectMapper json = new ObjectMapper();
    private final PrintedDates dates;
    private final OutletNames outlets;
    private final Map<String, List<Row>> names;

    PageData(Lexicon lexicon, PrintedDates dates, OutletNames outlets) {
        this.dates = dates;
        this.outlets = outlets;
        names = lexicon.table("shared/page-data").rows().stream()
                .collect(Collectors.groupingBy(row -> row.need("where")));
    }

    /// Whether a text is the source of a web page.
    static boolean isPage(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.ROOT);
        return START.matcher(start).lookingAt();
    }

    /// Who published a page, where and when, as far as it tells.
    Publication read(String html) {
        Document page = Jsoup.parse(html);
        List<JsonNode> articles = articles(page);
        var days = new DayEvidence();
        for (String stamp : values(articles, "published")) {
            days.add(dates.inStamp(stamp), DateBasis.JSON_LD);
        }
        metas(page, "published").forEach(stamp -> days.add(dates.inStamp(stamp), DateBasis.META));
        times(page).forEach(stamp -> days.add(dates.inStamp(stamp), DateBasis.TIME_ELEMENT));
        bylines(page)
                .forEach(line -> dates.alone(line)
                        .filter(printed -> !printed.isUpdate())
                        .ifPresent(printed -> days.add(printed.date(), DateBasis.PRINTED)));
        printed(page).forEach(day -> days.add(day, DateBasis.PRINTED));
        String url = first(Stream.concat(
                        page.select("link[rel=canonical]").eachAttr("href").stream(), metas(page, "url").stream()))
                .filter(address -> address.contains("."))
                .or(() -> savedFrom(html))
                .orElse(null);
        if (url != null) {
            days.add(dates.inAddress(url), DateBasis.ADDRESS);
        }
        Optional<DayEvidence.Piece> day = days.best();
        return new Publication(
                first(metas(page, "outlet").stream()).or(() -> outlets.of(url)).orElse(null),
                url,
                first(Stream.concat(values(articles, "headline").stream(), metas(page, "headline").stream()))
                        .or(() -> first(Stream.of(page.title())))
                        .orElse(null),
                day.map(DayEvidence.Piece::day).orElse(null),
                day.map(DayEvidence.Piece::basis).orElse(DateBasis.UNKNOWN));
    }

    private static Optional<String> savedFrom(String html) {
        Matcher found = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), LOOK)));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> first(Stream<String> values) {
        return values.map(String::strip).filter(value -> !value.isEmpty()).findFirst();
    }

    /// The contents of the `<meta>` of a field, in the order of the table.
    private List<String> metas(Document page, String field) {
        List<String> found = new ArrayList<>();
        for (Row row : names.getOrDefault("meta", List.of())) {
            if (row.need("field").equals(field)) {
                page.select("meta[content]").stream()
                        .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv")
                                .anyMatch(key -> meta.attr(key).equalsIgnoreCase(row.need("name"))))
                        .map(meta -> meta.attr("content"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// What schema.org's objects say, those of articles before those of the page around them.
    private List<JsonNode> articles(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(tree(script.data()), objects, 0);
        }
        return objects.stream()
                .sorted((one, other) -> Boolean.compare(isArticle(other), isArticle(one)))
                .toList();
    }

    /// Many pages bear broken JSON-LD; it tells nothing, what else they say still counts.
    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> objects, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            objects.add(node);
        }
        // A list of objects, or a graph of them; what is inside an article, such as its pictures, has other dates.
        (node.isArray() ? node : node.path("@graph")).forEach(child -> collect(child, objects, depth + 1));
    }

    private static boolean isArticle(JsonNode object) {
        String type = object.path("@type").toString();
        return type.contains("Article") || type.contains("Posting");
    }

    private List<String> values(List<JsonNode> objects, String field) {
        List<String> found = new ArrayList<>();
        for (JsonNode object : objects) {
            if (field.equals("headline")) {
                found.add(object.path(field).asText(""));
            }
            for (Row row : names.getOrDefault("json-ld", List.of())) {
                if (row.need("field").equals(field)) {
                    found.add(object.path(row.need("name")).asText(""));
                }
            }
        }
        return found.stream().filter(value -> !value.isBlank()).toList();
    }

    /// Times marked as those of publication; else the first of the article's head.
    private static List<String> times(Document page) {
        List<String> marked =
                page.select("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished][content]").stream()
                        .map(time -> time.hasAttr("content") ? time.attr("content") : stamp(time))
                        .toList();
        return marked.isEmpty()
                ? Stream.concat(
                                page.select("article time, main time, header time").stream(),
                                page.select("time[datetime]").stream())
                        .limit(1)
                        .map(PageData::stamp)
                        .toList()
                : marked;
    }

    /// The days of short lines at the top of the page, and of a dateline, which print when it was published.
    private List<LocalDate> printed(Document page) {
        List<String> lines = page.body().select("span, small, p, div, li, td, em, b, strong").stream()
                .map(Element::ownText)
                .filter(text -> !text.isBlank())
                .limit(LINES)
                .toList();
        Optional<LocalDate> line = lines.stream()
                .flatMap(text -> dates.alone(text.split("\\s*[|·•]\\s*", 2)[0]).stream())
                .filter(found -> !found.isUpdate())
                .map(PrintedDates.Printed::date)
                .findFirst();
        Optional<LocalDate> dateline = page.body().select("p").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .limit(DATELINES)
                .flatMap(text -> dates.dateline(text).stream())
                .findFirst();
        return line.or(() -> dateline).stream().toList();
    }

    private static String stamp(Element time) {
        return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    }

    /// Short texts of elements that are called a byline, a date or the like.
    private static List<String> bylines(Document page) {
        return page
                .select("[class*=byline], [class*=date], [class*=publish], [class*=posted], [class*=timestamp],"
                        + " [id*=date]")
                .stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .limit(DEEPEST)
                .toList();
    }
}
