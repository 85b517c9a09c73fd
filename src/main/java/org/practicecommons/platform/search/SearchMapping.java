package org.practicecommons.platform.search;

import java.util.HexFormat;

/**
 * One file of the folder {@code search-mappings}: a whole create-index body.
 *
 * @param kind name of the file without its ending
 * @param body the JSON text
 */
record SearchMapping(String kind, String body) {
    /** Eight hexadecimal digits that change when the file does. */
    String hash() {
        return HexFormat.of().formatHex(SearchDocument.sha256(body), 0, 4);
    }

    /** The start of the names of all indices made from this file, as it is now, for one graph. */
    String indexStem(String prefix, String graph) {
        return prefix + kind + "-" + hash() + "-" + HexFormat.of().formatHex(SearchDocument.sha256(graph), 0, 4) + "-";
    }

    /** Whether an index was made by this program for this kind, from whatever version of the file. */
    boolean isOurs(String prefix, String index) {
        String start = prefix + kind + "-";
        return index.startsWith(start) && index.substring(start.length()).matches("[0-9a-f]{8}-[0-9a-f]{8}-[0-9]+");
    }
}
