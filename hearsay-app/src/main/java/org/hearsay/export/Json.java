package org.hearsay.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// JSON as Hearsay prints it: what a terminal would obey, or what turns the direction of writing, is written as an
/// escape. It reads back as the same text.
public final class Json {
    /// What is written as an escape besides what JSON demands.
    static final CharacterEscapes ESCAPES = new TerminalEscapes();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        MAPPER.getFactory().setCharacterEscapes(ESCAPES);
    }

    private Json() {}

    /// A value as one line of JSON, without the line's end.
    ///
    /// @throws IllegalStateException where the value has no form in JSON
    public static String of(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON: " + value, e);
        }
    }

    private static final class TerminalEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean control = c >= 0x80 && c <= 0x9F;
            boolean line = c == 0x2028 || c == 0x2029;
            boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            return control || line || direction ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
        }
    }
}
