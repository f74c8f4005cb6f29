package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Kinds of files that are taken for reports by mistake, and the bytes they begin with.
enum FileKind {
    PDF("a PDF", "save its text: pdftotext FILE", "%PDF-"),
    WORD("a Word document (.docx)", "save it as plain text", "PK\3\4") {
        @Override
        boolean fits(String start) {
            return super.fits(start) && start.contains("word/");
        }
    },
    ZIP("a ZIP archive", "unpack it", "PK\3\4"),
    GZIP("compressed (gzip)", "unpack it: gunzip FILE", "\u001f\u008b"),
    OLD_OFFICE("an old Office document", "save it as plain text", "\u00d0\u00cf\u0011\u00e0"),
    RICH_TEXT("rich text (RTF)", "save it as plain text", "{\\rtf"),
    PNG("an image (PNG)", "give the text of the report", "\u0089PNG"),
    JPEG("an image (JPEG)", "give the text of the report", "\u00ff\u00d8\u00ff"),
    GIF("an image (GIF)", "give the text of the report", "GIF8"),
    WEBP("an image (WebP)", "give the text of the report", "RIFF") {
        @Override
        boolean fits(String start) {
            return super.fits(start) && start.startsWith("WEBP", 8);
        }
    },
    SQLITE("an SQLite database", "give the text of the report", "SQLite format 3\0"),
    UTF_16("UTF-16 without a byte-order mark", "convert it: iconv -f UTF-16LE (or UTF-16BE) -t UTF-8", "") {
        @Override
        boolean fits(String start) {
            long zeros = start.chars().filter(c -> c == 0).count();
            long oddZeros = zeros - evenZeros(start);
            return zeros * 3 > start.length() && (oddZeros == 0 || oddZeros == zeros);
        }
    };

    private final String words;
    private final String remedy;
    private final String signature;

    FileKind(String words, String remedy, String signature) {
        this.words = words;
        this.remedy = remedy;
        this.signature = signature;
    }

    /// What it is, to be read behind "is".
    String words() {
        return words;
    }

    /// How to make a report of it.
    String remedy() {
        return remedy;
    }

    /// The kind of the file that begins with these bytes; empty where it may be text.
    static Optional<FileKind> of(byte[] bytes) {
        int length = Math.min(bytes.length, Decoding.SAMPLE);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(kind -> kind.fits(start)).findFirst();
    }

    boolean fits(String start) {
        return start.startsWith(signature);
    }

    private static long evenZeros(String start) {
        long count = 0;
        for (int i = 0; i < start.length(); i += 2) {
            count += start.charAt(i) == 0 ? 1 : 0;
        }
        return count;
    }
}
