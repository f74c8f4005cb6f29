package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Muc4ModelFileTest {
    @Test
    void theModelThatShipsComesBackAsItWasWritten(@TempDir Path folder) throws IOException {
        Muc4Model model = Muc4ModelFile.builtIn();
        Path file = folder.resolve("model.tsv.gz");
        Muc4ModelFile.write(model, file);
        Muc4Model again = Muc4ModelFile.read(Files.newInputStream(file));
        assertThat(again.stage()).isEqualTo(model.stage());
        assertThat(again.least()).isEqualTo(model.least());
        assertThat(model.trees()).containsOnlyKeys(Role.values());
    }

    @Test
    void theModelThatShipsTellsARebelFromABystander() {
        var features = new FeatureReader(Lexicon.builtIn());
        Muc4Model model = Muc4ModelFile.builtIn();
        Scored scored = features.read(Parsed.reading("guerrillas/NNS killed/VBD spectators/NNS"))
                .scored(model.stage());
        assertThat(scored.score(0, Role.PERP_IND)).isGreaterThan(scored.score(1, Role.PERP_IND));
    }

    @Test
    void aDocumentWithoutAnythingFillsNoRole() {
        var features = new FeatureReader(Lexicon.builtIn());
        Muc4Model model = Muc4ModelFile.builtIn();
        Map<Role, List<List<String>>> fillers =
                model.fillers(features.read(Parsed.reading("the/DT harvest/NN was/VBD good/JJ"))
                        .scored(model.stage()));
        assertThat(fillers.values()).allMatch(List::isEmpty);
    }
}
