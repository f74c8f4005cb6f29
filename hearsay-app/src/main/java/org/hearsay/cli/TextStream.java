package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Takes UTF-8 and hands it to a writer as text. Closing it leaves the writer open.
final class TextStream extends OutputStream {
    private static final int SIZE = 8_192;

    private final Writer writer;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharBuffer text = CharBuffer.allocate(SIZE);

    TextStream(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        int at = start;
        while (at < start + length) {
            int taken = Math.min(bytes.remaining(), start + length - at);
            bytes.put(from, at, taken);
            at += taken;
            decode(false);
        }
    }

    private void decode(boolean end) throws IOException {
        bytes.flip();
        boolean more = true;
        while (more) {
            more = decoder.decode(bytes, text, end).isOverflow();
            text.flip();
            writer.append(text);
            text.clear();
        }
        bytes.compact();
    }

    @Override
    public void close() throws IOException {
        decode(true);
        writer.flush();
    }
}
