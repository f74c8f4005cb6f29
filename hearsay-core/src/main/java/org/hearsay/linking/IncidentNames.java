package org.hearsay.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.MentionId;

/// The names that incidents go by: ten letters and digits, such as `H7K2Q-M4XAB`.
///
/// Every mention has a name of its own, and an incident goes by the name of its first mention. So a name that was ever
/// printed leads somewhere for good: to the incident that holds its mention now, whatever was merged or split since.
public final class IncidentNames {
    /// Crockford's base 32: no I, L, O or U, so that nothing is misread over the telephone.
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9A-Z]+");

    private IncidentNames() {}

    /// The name of a mention: 50 bits of the SHA-256 of its id, so that among a million names two are alike with a
    /// chance below one in two thousand.
    public static String of(MentionId mention) {
        return ofText(mention.toString());
    }

    /// Another name for it, where the first is borne by another mention already.
    ///
    /// @param again 1 or more: the same number gives the same name
    public static String of(MentionId mention, int again) {
        return ofText(mention + "#" + again);
    }

    private static String ofText(String text) {
        byte[] hash = digest(text);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | (hash[i] & 0xff);
        }
        var name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                name.append('-');
            }
            name.append(DIGITS.charAt((int) (bits >>> (Long.SIZE - 5 * (i + 1)) & 31)));
        }
        return name.toString();
    }

    /// What a reader typed, as it is printed: in capitals, with its hyphen and no other sign, O read as 0, I and L as
    /// 1; the first letters of a name stay the first letters.
    public static String tidy(String typed) {
        String plain = NO_DIGIT.matcher(typed.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == LENGTH ? plain.substring(0, LENGTH / 2) + "-" + plain.substring(LENGTH / 2) : plain;
    }

    /// The SHA-256 of a text, 64 lower-case hexadecimal digits, as it names reports.
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
