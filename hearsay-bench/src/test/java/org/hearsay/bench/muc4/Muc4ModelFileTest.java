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
        assertThat(again.stage().documents()).isEqualTo(model.stage().documents());
        assertThat(again.stage().mentions()).isEqualTo(model.stage().mentions());
        assertThat(again.stage().wordings()).isEqualTo(model.stage().wordings());
        assertThat(again.stage().pairs()).isEqualTo(model.stage().pairs());
        assertThat(again.stage().networks().stream().map(Network::rows).toArray())
                .isNotEmpty()
                .isEqualTo(model.stage().networks().stream().map(Network::rows).toArray());
        assertThat(again.least()).isEqualTo(model.least());
        assertThat(model.trees()).containsOnlyKeys(Role.values());
    }

    @Test
    void theModelThatShipsTellsARebelFromABystander() {
        Muc4Model model = Muc4ModelFile.builtIn();
        try (var encoder = new Encoder()) {
            Scored scored = new FeatureReader(Lexicon.builtIn(), encoder)
                    .read(Parsed.reading("guerrillas/NNS killed/VBD spectators/NNS"))
                    .scored(model.stage());
            assertThat(scored.score(0, Role.PERP_IND)).isGreaterThan(scored.score(1, Role.PERP_IND));
            assertThat(scored.views())
                    .allSatisfy(view ->
                            assertThat(view.score(0, Role.PERP_IND)).isGreaterThan(view.score(1, Role.PERP_IND)));
        }
    }

    @Test
    void aDocumentWithoutAnythingFillsNoRole() {
        Muc4Model model = Muc4ModelFile.builtIn();
        try (var encoder = new Encoder()) {
            Map<Role, List<List<String>>> fillers = model.fillers(new FeatureReader(Lexicon.builtIn(), encoder)
                    .read(Parsed.reading("the/DT harvest/NN was/VBD good/JJ"))
                    .scored(model.stage()));
            assertThat(fillers.values()).allMatch(List::isEmpty);
        }
    }
}
