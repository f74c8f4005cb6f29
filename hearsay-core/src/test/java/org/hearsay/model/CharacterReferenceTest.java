package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "&amp;, &",
        "&rsquo;, ’",
        "&#8217;, ’",
        "&#x2019;, ’",
        "&#X2019;, ’",
        "&ntilde;, ñ",
        "&yuml;, ÿ",
        "&iexcl;, ¡",
        "&#128512;, 😀"
    })
    void isReadAsItsLetter(String written, String letter) {
        assertThat(CharacterReference.read(written)).contains(letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&nosuch;", "&amp", "amp;", "& amp;", "&#0;", "&#7;", "&#55296;", "&#9999999;", "&amp;amp;", ""})
    void isNotReadWhereItStandsForNoLetter(String written) {
        assertThat(CharacterReference.read(written)).isEmpty();
    }

    @Test
    void aNonBreakingSpaceIsOne() {
        assertThat(CharacterReference.read("&nbsp;")).contains("\u00a0");
    }

    @Property
    void everyLetterIsReadFromItsNumber(@ForAll @IntRange(min = 0xA0, max = 0xD7FF) int point) {
        String letter = Character.toString(point);
        assertThat(CharacterReference.read("&#" + point + ";")).contains(letter);
        assertThat(CharacterReference.read("&#x" + Integer.toHexString(point) + ";"))
                .contains(letter);
    }
}
