package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnglishTextTest {
    private static final EnglishText ENGLISH = new EnglishText(Lexicon.builtIn());

    private static final String REPORT = """
            Gunmen on motorcycles attacked a village in the north of the country on Monday night and killed nine farmers,
            the governor said. The attackers, who came from the hills, set fire to the granaries and drove off the
            cattle. It was not clear who they were, and nobody has claimed the attack.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une attaque à la roquette a visé lundi soir une base dans l'est du pays, a annoncé un porte-parole. Huit"
                        + " roquettes sont tombées près du champ, sans faire de victimes, selon la même source. Les forces"
                        + " présentes sur place ont riposté par des tirs d'artillerie.",
                "Bij een aanslag op een basis in het oosten van het land zijn maandag in de stad acht mensen gedood en is"
                        + " een deel van de kazerne verwoest. De minister was op dat moment in de hoofdstad en is in de"
                        + " avond naar de plaats van de aanslag vertrokken, zei een woordvoerder.",
                "Bei einem Anschlag auf einen Stützpunkt im Osten des Landes sind am Montag in der Stadt acht Menschen"
                        + " getötet worden, und ein Teil der Kaserne was zerstört. Der Minister war in der Hauptstadt und"
                        + " ist am Abend an den Ort des Anschlags gereist, wie ein Sprecher sagte.",
                "Ocho personas murieron el lunes en un atentado contra una base en el este del país, y parte del cuartel"
                        + " quedó destruida. El ministro se encontraba en la capital y viajó por la noche al lugar del"
                        + " atentado, según dijo un portavoz en una declaración a la prensa local.",
                "Восемь человек погибли в понедельник при нападении на базу.",
                "قتل ثمانية أشخاص يوم الاثنين في هجوم على قاعدة"
            })
    void proseOfOtherLanguagesIsNotEnglish(String text) {
        assertThat(ENGLISH.isEnglish(text)).isFalse();
    }

    @Test
    void englishProseIsEnglishInAnyCase() {
        assertThat(ENGLISH.isEnglish(REPORT)).isTrue();
        assertThat(ENGLISH.isEnglish(REPORT.toUpperCase(Locale.ROOT))).isTrue();
    }

    @Test
    void aFewWordsInLatinLettersGetTheBenefitOfTheDoubt() {
        assertThat(ENGLISH.isEnglish("Gunmen storm Kara hotel; nine dead")).isTrue();
        assertThat(ENGLISH.isEnglish("")).isTrue();
    }
}
