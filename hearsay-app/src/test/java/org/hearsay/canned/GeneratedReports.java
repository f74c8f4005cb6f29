package org.hearsay.canned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Reports that [CannedReader] understands, made from a seed: of the same events, with other figures, copied and
/// denied.
public final class GeneratedReports {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 6, 1);
    private static final List<String> TYPES = List.of("shelling", "attack", "explosion", "armed_clash");
    private static final List<String> SOURCES = List.of("SANA", "Farz", "the Kivet clinic", "the Northern Command");
    private static final List<String> SIDES = List.of("the Front", "the Northern Command", "gunmen");

    private final Random random;
    private final List<String> towns =
            CannedReader.TOWNS.keySet().stream().sorted().toList();
    private final List<String> texts = new ArrayList<>();

    private GeneratedReports(long seed) {
        random = new Random(seed);
    }

    /// The texts of so many reports; the same for the same seed.
    public static List<String> texts(int count, long seed) {
        var reports = new GeneratedReports(seed);
        for (int number = 0; number < count; number++) {
            reports.add(number);
        }
        return List.copyOf(reports.texts);
    }

    /// Writes them to files `000.txt`, `001.txt` and so on.
    public static List<Path> write(Path folder, List<String> texts) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve("%03d.txt".formatted(files.size())), text));
        }
        return List.copyOf(files);
    }

    private void add(int number) {
        boolean isCopy = number > 5 && random.nextInt(6) == 0;
        String body = isCopy ? bodyOf(texts.get(random.nextInt(number))) : body();
        LocalDate published = FIRST_DAY.plusDays(random.nextInt(12));
        texts.add("url: https://outlet%d.example.com/%d\ndate: %s\n\nNews from the towns\n\n%s"
                .formatted(random.nextInt(7), number, published, body));
    }

    private static String bodyOf(String text) {
        return text.substring(text.indexOf("News from the towns") + "News from the towns\n\n".length());
    }

    /// None to three incidents, now and then in an answer to each other.
    private String body() {
        var body = new StringBuilder("Markets opened as usual in most of the towns, people there said.\n");
        IntStream.range(0, random.nextInt(4)).forEach(i -> {
            body.append("On %s %s hit %s: %d%s killed by %s, %s %s."
                    .formatted(
                            FIRST_DAY.plusDays(random.nextInt(4)),
                            one(TYPES),
                            one(towns),
                            random.nextInt(30),
                            random.nextBoolean() ? "+" : "",
                            one(SIDES),
                            one(SOURCES),
                            random.nextInt(4) == 0 ? "denied" : "said"));
            body.append(i > 0 && random.nextInt(3) == 0 ? " It answered the last.\n" : "\n");
        });
        return body.toString();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
