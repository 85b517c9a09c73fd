package org.practicecommons.peer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a run after what went into it: SHA-256 over method, variables, practices, places and values. */
final class RunId {
    private static final int LETTERS = 16;

    private RunId() {}

    static String of(ContextMatrix matrix, PeerMethod method) {
        MessageDigest digest = sha256();
        add(digest, method.toString());
        for (int v = 0; v < matrix.variables().size(); v++) {
            add(digest, matrix.variables().get(v).toString());
            ByteBuffer values = ByteBuffer.allocate(matrix.size() * Double.BYTES);
            values.asDoubleBuffer().put(matrix.column(v));
            digest.update(values);
        }
        for (int row = 0; row < matrix.size(); row++) {
            add(digest, matrix.practices().get(row) + '|' + matrix.icb(row) + '|' + matrix.region(row));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
