package org.practicecommons.platform.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing as search knows it.
 *
 * @param id what tells it from others of its kind, such as an ODS code
 * @param fields what is indexed, by mapping path: texts, numbers, truth values and lists of them; nothing null. The
 *     fields {@value #HASH} and {@value #VERSION} are added when it is written.
 */
public record SearchDocument(String id, Map<String, Object> fields) {
    /** Mapping path of the content hash that the parity check compares. */
    public static final String HASH = "hash";

    /** Mapping path of the outbox sequence number the document was written for. */
    public static final String VERSION = "version";

    /** Keeps its own copy of the fields. */
    public SearchDocument {
        fields = Map.copyOf(fields);
    }

    /** First 16 hexadecimal digits of the SHA-256 of the fields, whatever order they came in. */
    public String hash() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((path, value) ->
                        text.append(path).append('\u001f').append(value).append('\u001e'));
        return HexFormat.of().formatHex(sha256(text.toString()), 0, 8);
    }

    /** The whole document to be stored for a place in the outbox. */
    Map<String, Object> source(long version) {
        Map<String, Object> source = new LinkedHashMap<>(fields);
        source.put(HASH, hash());
        source.put(VERSION, version);
        return source;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
