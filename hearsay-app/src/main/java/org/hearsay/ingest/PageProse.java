package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.hearsay.model.CharacterReference;
import org.hearsay.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Finds the prose of a web page: the text of its article, without tags, menus and lists of links. Thread-safe.
///
/// The article is the `<article>` with most text, else `<main>`, else the whole body. A block more than half of whose
/// letters are links is a menu or a teaser, unless it is a heading. Character references are ranges of
/// their own, as [org.hearsay.model.CleanText#keeping] reads them.
final class PageProse {
    /// What holds no prose whatever the page.
    private static final Set<String> APART = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "figcaption",
            "head");

    private static final double MOST_LINKS = 0.5;

    private final Furniture furniture;

    PageProse(Furniture furniture) {
        this.furniture = furniture;
    }

    /// A run of text between two tags that break the line.
    private record Block(Element element, List<TextNode> texts) {
        String text() {
            var text = new StringBuilder();
            texts.forEach(each -> text.append(each.getWholeText()));
            return text.toString().strip();
        }

        boolean isLinks() {
            int linked = texts.stream()
                    .filter(each -> isLinked(each))
                    .mapToInt(each -> each.text().strip().length())
                    .sum();
            return linked > text().length() * MOST_LINKS && !isHeading();
        }

        boolean isHeading() {
            return element.nameIs("h1");
        }
    }

    /// The ranges of a page's source that are prose, ascending, not touching; between two blocks the sign of the tag
    /// that parts them, which stands for a line break ([org.hearsay.model.CleanText#keeping]).
    List<Span> of(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        Element article = article(page);
        List<Span> kept = new ArrayList<>();
        for (Block block : blocks(page.body())) {
            boolean inside = block.isHeading() || isIn(block.element(), article);
            if (!inside || block.isLinks()) {
                continue;
            }
            Furniture.Verdict verdict = furniture.judge(block.text());
            if (verdict == Furniture.Verdict.REST && !kept.isEmpty()) {
                break;
            }
            if (verdict == Furniture.Verdict.PROSE) {
                keep(html, block, kept);
            }
        }
        return kept;
    }

    private static boolean isLinked(TextNode text) {
        Element parent = text.parent();
        return parent != null
                && (parent.nameIs("a") || parent.parents().stream().anyMatch(it -> it.nameIs("a")));
    }

    private static boolean isIn(Element element, Element article) {
        return element.equals(article) || element.parents().contains(article);
    }

    private static void keep(String html, Block block, List<Span> kept) {
        boolean first = true;
        for (TextNode text : block.texts()) {
            int from = text.sourceRange().startPos();
            int to = Math.min(text.sourceRange().endPos(), html.length());
            int last = kept.isEmpty() ? 0 : kept.getLast().end();
            if (!text.sourceRange().isTracked() || from < last || to <= from) {
                continue;
            }
            if (first && !kept.isEmpty()) {
                int tag = html.lastIndexOf('<', from - 1);
                if (tag >= last) {
                    kept.add(new Span(tag, tag + 1));
                }
            }
            first = false;
            parted(html, from, to, kept);
        }
    }

    /// Keeps a range, the character references in it apart from what stands between them.
    private static void parted(String html, int from, int to, List<Span> kept) {
        Matcher reference = CharacterReference.in(html).region(from, to);
        int at = from;
        while (reference.find()) {
            if (CharacterReference.read(reference.group()).isPresent()) {
                if (at < reference.start()) {
                    kept.add(new Span(at, reference.start()));
                }
                kept.add(new Span(reference.start(), reference.end()));
                at = reference.end();
            }
        }
        if (at < to) {
            kept.add(new Span(at, to));
        }
    }

    private static Element article(Document page) {
        Element body = page.body();
        return page.select("article").stream()
                .max(Comparator.comparingInt(each -> each.text().length()))
                .or(() -> page.select("main, [role=main]").stream().findFirst())
                .filter(each ->
                        each.text().length() * 3 >= page.select("p").text().length())
                .orElse(body);
    }

    private static List<Block> blocks(Element body) {
        List<Block> blocks = new ArrayList<>();
        gather(body, body, blocks);
        return blocks.stream().filter(block -> !block.text().isEmpty()).toList();
    }

    private static void gather(Node node, Element block, List<Block> blocks) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                if (blocks.isEmpty() || !blocks.getLast().element().equals(block)) {
                    blocks.add(new Block(block, new ArrayList<>()));
                }
                blocks.getLast().texts().add(text);
            } else if (child instanceof Element element && !APART.contains(element.normalName())) {
                if (element.isBlock() || element.nameIs("br")) {
                    gather(element, element, blocks);
                    blocks.add(new Block(element, new ArrayList<>()));
                } else {
                    gather(element, block, blocks);
                }
            }
        }
    }
}
