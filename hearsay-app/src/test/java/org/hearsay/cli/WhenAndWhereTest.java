package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Pipeline;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The day, the hour and the place of the news in short reports from many parts of the world.
class WhenAndWhereTest {
    private static final Path CASES = Path.of("src", "test", "resources", "when-and-where.tsv");
    private static final String NONE = "-";
    private static @Nullable Pipeline pipeline;

    /// A line of the table.
    record Case(String name, String published, String date, String time, String place, String country, String text) {
        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNewsHasItsDayItsHourAndItsPlace(Case told) {
        List<Mention> mentions = pipeline().read(report(told));
        assertThat(mentions).as("an incident is found in: %s", told.text()).isNotEmpty();
        Mention news = mentions.stream()
                .filter(mention -> mention.role() == Mention.Role.MAIN)
                .findFirst()
                .orElse(mentions.getFirst());

        assertThat(Optional.ofNullable(news.dating())
                        .map(it -> it.date().toString())
                        .orElse(NONE))
                .as("day")
                .isEqualTo(told.date());
        assertThat(news.claimsOn(Slot.TIME)
                        .map(claim -> claim.value().label())
                        .findFirst()
                        .orElse(NONE))
                .as("hour")
                .isEqualTo(told.time());
        Optional<Place> place = Optional.ofNullable(news.place());
        if (!told.place().equals(NONE)) {
            assertThat(place.map(Place::name).orElse("nowhere")).as("place").startsWith(told.place());
        }
        if (!told.country().equals(NONE)) {
            assertThat(place.map(Place::country).orElse("nowhere"))
                    .as("country")
                    .isEqualTo(told.country());
        }
    }

    private static synchronized Pipeline pipeline() {
        if (pipeline == null) {
            Lexicon lexicon = Lexicon.builtIn();
            pipeline = new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
        }
        return pipeline;
    }

    private static Report report(Case told) {
        boolean dated = !told.published().equals(NONE);
        var publication = new Publication(
                null,
                null,
                null,
                dated ? LocalDate.parse(told.published()) : null,
                dated ? DateBasis.METADATA : DateBasis.UNKNOWN);
        return new Report("0".repeat(64), told.name(), told.text(), CleanText.of(told.text()), publication);
    }
}
