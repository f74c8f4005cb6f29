package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedGazetteerTest {
    private static final String PROVINCE = line(1, "Karaland", "", "35.0", "40.0", "A", "ADM1", "SY", "07", "0");
    private static final String VILLAGE =
            line(2, "Qarzeltukh", "Karzeltuh,قرزلتوخ", "35.1", "40.1", "P", "PPL", "SY", "07", "312");
    private static final String STREAM = line(3, "Nahr Qarzel", "", "35.2", "40.2", "H", "STM", "SY", "07", "0");

    @TempDir
    Path folder;

    @Test
    void aBadLineIsNamedAndTheRestIsRead() throws IOException {
        Path dump = text(
                "SY.txt",
                PROVINCE + "2\tno coordinates\n" + line(4, "Kara", "", "95", "40", "P", "PPL", "SY", "07", "1")
                        + VILLAGE);
        var imported = new ImportedGazetteer(folder.resolve("data")).add(dump, ImportProgress.silent());
        assertThat(imported.places()).isEqualTo(2);
        assertThat(imported.skipped())
                .extracting(Object::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("SY.txt:2: 2 columns"),
                        second -> assertThat(second).startsWith("SY.txt:3: not on earth"));
    }

    @Test
    void anImportedVillageIsFoundInAnyScript() throws IOException {
        var gazetteer = new ImportedGazetteer(folder.resolve("data"));
        gazetteer.add(text("SY.txt", PROVINCE + VILLAGE), ImportProgress.silent());
        for (String name : new String[] {"Qarzeltukh", "karzeltuh", "قرزلتوخ"}) {
            assertThat(gazetteer.gazetteer().orElseThrow().find(name))
                    .as(name)
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.admin1()).isEqualTo("Karaland");
                        assertThat(entry.geonamesId()).isEqualTo(2);
                        assertThat(entry.point().lon()).isEqualTo(40.1);
                    });
        }
    }

    @Test
    void aPlaceOfTheUsersOwnFileIsFoundFirst() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("places.tsv"),
                "name\tcountry\tkind\tlat\tlon\tprecision_km\tadmin1\tnames\tnote\n"
                        + "Karaqarz post\tSY\tbase\t35.5\t40.5\t5\tKaraland\tKaraqarz outpost\t\n");
        var gazetteer = Gazetteers.builtIn(Lexicon.builtIn(), new ImportedGazetteer(data));
        assertThat(gazetteer.find("karaqarz outpost")).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Karaqarz post");
            assertThat(entry.point().lat()).isEqualTo(35.5);
        });
    }

    @Test
    void streamsAreLeftOut() throws IOException {
        var gazetteer = new ImportedGazetteer(folder.resolve("data"));
        assertThat(gazetteer
                        .add(text("SY.txt", VILLAGE + STREAM), ImportProgress.silent())
                        .places())
                .isEqualTo(1);
    }

    @Test
    void zipAndGzipAreReadLikeText() throws IOException {
        Path zip = folder.resolve("SY.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file :
                    Map.of("readme.txt", "about this file\n", "SY.txt", VILLAGE).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Path gz = folder.resolve("IQ.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(
                    line(5, "Kara", "", "33", "44", "P", "PPL", "IQ", "01", "9").getBytes(StandardCharsets.UTF_8));
        }
        var gazetteer = new ImportedGazetteer(folder.resolve("data"));
        assertThat(gazetteer.add(zip, ImportProgress.silent()).skipped()).isEmpty();
        assertThat(gazetteer.add(gz, ImportProgress.silent()).skipped()).isEmpty();
        var union = gazetteer.gazetteer().orElseThrow();
        assertThat(union.find("Qarzeltukh")).hasSize(1);
        assertThat(union.find("Kara")).extracting(GazetteerEntry::country).containsExactly("IQ");
    }

    @Test
    void importingTwiceReplaces() throws IOException {
        var gazetteer = new ImportedGazetteer(folder.resolve("data"));
        gazetteer.add(text("SY.txt", VILLAGE), ImportProgress.silent());
        gazetteer.add(text("SY.txt", VILLAGE), ImportProgress.silent());
        assertThat(gazetteer.gazetteer().orElseThrow().find("Qarzeltukh")).hasSize(1);
    }

    @Test
    void aFailedImportLeavesWhatWasThere() throws IOException {
        Path data = folder.resolve("data");
        var gazetteer = new ImportedGazetteer(data);
        gazetteer.add(text("SY.txt", VILLAGE), ImportProgress.silent());
        assertThatThrownBy(() -> gazetteer.add(text("SY.txt", "no gazetteer\n"), ImportProgress.silent()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no place");
        assertThat(gazetteer.gazetteer().orElseThrow().find("Qarzeltukh")).hasSize(1);
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatDiedHalfwayIsNotRead() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("import123.tmp"), "half a table");
        assertThat(new ImportedGazetteer(data).gazetteer()).isEmpty();
    }

    @Test
    void anImportThatDiedGoesOnWhereItWas() throws IOException {
        var gazetteer = new ImportedGazetteer(folder.resolve("data"));
        var villages = new StringBuilder(PROVINCE);
        for (int id = 10; id < 60; id++) {
            villages.append(line(id, "Qarzel" + id, "", "35.1", "40.1", "P", "PPL", "SY", "07", "1"));
        }
        Path dump = text("SY.txt", villages.toString());
        var dying = new DiesAt(40);
        assertThatThrownBy(() -> gazetteer.add(dump, dying, 20)).isInstanceOf(IllegalStateException.class);
        assertThat(gazetteer.gazetteer()).isEmpty();
        var seen = new DiesAt(Long.MAX_VALUE);
        assertThat(gazetteer.add(dump, seen, 20).places()).isEqualTo(51);
        assertThat(seen.first).as("the first lines were not read again").isGreaterThan(20);
        for (int id = 10; id < 60; id++) {
            assertThat(gazetteer.gazetteer().orElseThrow().find("qarzel" + id))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.admin1()).isEqualTo("Karaland"));
        }
    }

    private static final class DiesAt implements ImportProgress {
        private final long line;
        private long first;

        DiesAt(long line) {
            this.line = line;
        }

        @Override
        public void lines(long lines) {
            first = first == 0 ? lines : first;
            if (lines >= line) {
                throw new IllegalStateException("killed");
            }
        }

        @Override
        public void begins(String step) {}
    }

    @Test
    void theFolderFollowsTheEnvironment() {
        assertThat(Gazetteers.importFolder(Map.of("HEARSAY_DATA", "/data")::get, "/home/ana"))
                .isEqualTo(Path.of("/data/gazetteer"));
        assertThat(Gazetteers.importFolder(Map.of("XDG_DATA_HOME", "/xdg")::get, "/home/ana"))
                .isEqualTo(Path.of("/xdg/hearsay/gazetteer"));
        assertThat(Gazetteers.importFolder(Map.<String, String>of()::get, "/home/ana"))
                .isEqualTo(Path.of("/home/ana/.local/share/hearsay/gazetteer"));
    }

    private Path text(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private static String line(
            int id,
            String name,
            String others,
            String lat,
            String lon,
            String featureClass,
            String feature,
            String country,
            String admin1,
            String population) {
        return String.join(
                        "\t",
                        String.valueOf(id),
                        name,
                        name,
                        others,
                        lat,
                        lon,
                        featureClass,
                        feature,
                        country,
                        "",
                        admin1,
                        "",
                        "",
                        "",
                        population,
                        "",
                        "",
                        "Asia/Damascus",
                        "2020-01-01")
                + "\n";
    }
}
