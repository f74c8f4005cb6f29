package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the bytes of a file are: text, or something else.
sealed interface Decoding {
    /// How much of a file is looked at to tell text from other things, in bytes.
    int SAMPLE = 8_192;

    /// Text, without its byte-order mark.
    ///
    /// @param warnings what could not be decoded, a line each
    record Text(String text, List<String> warnings) implements Decoding {}

    /// No text that can be read.
    record NotText(String problem, String remedy) implements Decoding {}

    /// Text where the bytes are UTF-8, or UTF-16 with a byte-order mark.
    ///
    /// Bytes that are no UTF-8 become U+FFFD, as long as they are a tenth of the text or less.
    static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return new NotText(
                    "is " + kind.get().words() + ", not plain text", kind.get().remedy());
        }
        return decoded(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static Decoding decoded(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        if (isBinary(text)) {
            return new NotText("is binary, not text", "save it as plain text in UTF-8");
        }
        long unreadable = text.chars().filter(c -> c == '\uFFFD').count() - printed(bytes, charset);
        if (unreadable * 10 > text.length()) {
            return new NotText(
                    String.format(Locale.ROOT, "is not UTF-8 (%d characters cannot be decoded)", unreadable),
                    "convert it: iconv -f ITS-ENCODING -t UTF-8");
        }
        return new Text(
                text,
                unreadable <= 0
                        ? List.of()
                        : List.of("not all of it is " + charset + "; characters shown as U+FFFD: " + unreadable));
    }

    private static boolean isBinary(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long controls = sample.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085')
                .count();
        return sample.indexOf('\0') >= 0 || controls * 20 > sample.length();
    }

    /// How often the text itself holds the replacement character, which is nobody's fault.
    private static long printed(byte[] bytes, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return 0;
        }
        long count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xEF && (bytes[i + 1] & 0xFF) == 0xBF && (bytes[i + 2] & 0xFF) == 0xBD) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
