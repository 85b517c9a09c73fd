package org.practicecommons.platform.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pieces of texts to look for in files: stores cut a text into records, so each piece is short enough to lie whole in one.
 * A rolling sum over each window finds all pieces in one pass, whatever their number.
 */
final class Fragments {
    /** Bytes of a piece; a record of Neo4j's store of strings holds 120. */
    static final int LENGTH = 24;

    private static final int BASE = 257;
    private static final int TOP = power();
    private static final int BUFFER = 1 << 16;

    private final Map<Integer, List<byte[]>> pieces = new HashMap<>();

    /** Pieces of these texts; a text shorter than a piece is not looked for. */
    Fragments(List<String> texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at + LENGTH <= bytes.length; at += LENGTH) {
                byte[] piece = Arrays.copyOfRange(bytes, at, at + LENGTH);
                pieces.computeIfAbsent(sum(piece), sum -> new ArrayList<>()).add(piece);
            }
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether one of the pieces stands in the file; a file that goes meanwhile holds none. */
    boolean areIn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] window = new byte[BUFFER];
            int kept = 0;
            for (int read = in.read(window, 0, BUFFER); read >= 0; read = in.read(window, kept, BUFFER - kept)) {
                int filled = kept + read;
                if (areIn(window, filled)) {
                    return true;
                }
                kept = Math.min(filled, LENGTH - 1);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private boolean areIn(byte[] bytes, int filled) {
        int sum = 0;
        for (int at = 0; at < filled; at++) {
            if (at >= LENGTH) {
                sum -= bytes[at - LENGTH] * TOP;
            }
            sum = sum * BASE + bytes[at];
            if (at >= LENGTH - 1 && isPiece(sum, bytes, at - LENGTH + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPiece(int sum, byte[] bytes, int from) {
        return pieces.getOrDefault(sum, List.of()).stream()
                .anyMatch(piece -> Arrays.equals(piece, 0, LENGTH, bytes, from, from + LENGTH));
    }

    private static int sum(byte[] piece) {
        int sum = 0;
        for (byte one : piece) {
            sum = sum * BASE + one;
        }
        return sum;
    }

    /** What the first byte of a window weighs in its sum. */
    private static int power() {
        int power = 1;
        for (int i = 1; i < LENGTH; i++) {
            power *= BASE;
        }
        return power;
    }
}
