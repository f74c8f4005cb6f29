package org.hearsay.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the documentation: Markdown of the repository's own, found from a module's folder.
///
/// @param file the file
/// @param text what stands in it
record Page(Path file, String text) {
    private static final Path ROOT = Path.of("..");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    /// The page of that path, seen from the repository's root.
    static Page of(String path) {
        Path file = ROOT.resolve(path);
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All pages that Git keeps in the root, `docs`, `lexicon` and `samples`.
    static List<Page> all() {
        return Stream.of("", "docs", "docs/decisions", "lexicon", "samples")
                .flatMap(folder -> list(ROOT.resolve(folder)))
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .map(file -> Page.of(ROOT.relativize(file).toString()))
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text under each heading, up to the next heading of any depth.
    Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher heading = HEADING.matcher(withoutCode());
        String last = "";
        int from = 0;
        while (heading.find()) {
            sections.put(last, withoutCode().substring(from, heading.start()));
            last = heading.group(1).strip();
            from = heading.end();
        }
        sections.put(last, withoutCode().substring(from));
        return sections;
    }

    /// The lines of all code blocks of a language.
    List<String> code(String language) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("```")) {
                inside = line.equals("```" + language);
            } else if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// The SQL of the page: statements of its code blocks, each up to its semicolon.
    List<String> queries() {
        return Stream.of(code("sql").stream().collect(joining("\n")).split(";"))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .toList();
    }

    /// The files that the page links to.
    List<Path> links() {
        return LINK.matcher(withoutCode())
                .results()
                .map(link -> file.resolveSibling(link.group(1)))
                .toList();
    }

    private String withoutCode() {
        return text.replaceAll("(?ms)^```.*?^```$", "");
    }
}
