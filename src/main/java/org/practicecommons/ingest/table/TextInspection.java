package org.practicecommons.ingest.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Looks at every byte of a file once: how long its lines are, whether it is text, and in which encoding. */
final class TextInspection {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(1 << 14);
    private final ByteBuffer waiting = ByteBuffer.allocate(1 << 17);
    private boolean validUtf8 = true;
    private boolean control;
    private long bytes;
    private long line;
    private long longestLine;

    void accept(byte[] chunk, int length) {
        bytes += length;
        for (int i = 0; i < length; i++) {
            look(chunk[i]);
        }
        if (validUtf8) {
            waiting.put(chunk, 0, length).flip();
            decode(false);
            waiting.compact();
        }
    }

    private void look(byte value) {
        if (value == '\n' || value == '\r') {
            line = 0;
            return;
        }
        longestLine = Math.max(longestLine, ++line);
        control |= value >= 0 && value < ' ' && value != '\t' && value != '\f' && value != 0x1a;
    }

    private void decode(boolean end) {
        CoderResult result;
        do {
            decoded.clear();
            result = utf8.decode(waiting, decoded, end);
        } while (result.isOverflow());
        validUtf8 = !result.isError();
    }

    void finish() {
        if (validUtf8) {
            waiting.flip();
            decode(true);
        }
    }

    /** UTF-8 where every byte is valid in it, else Windows-1252. */
    Charset charset() {
        return validUtf8 ? StandardCharsets.UTF_8 : WINDOWS;
    }

    boolean hasControlCharacters() {
        return control;
    }

    long bytes() {
        return bytes;
    }

    long longestLine() {
        return longestLine;
    }
}
