package org.practicecommons.platform.graph;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicecommons.shared.Fingerprint;

/**
 * One file of {@code graph-schema/}: {@code V001__practice_is_unique_by_ods_code.cypher}. Statements end with a semicolon
 * at the end of a line; lines that start with {@code //} are comments.
 *
 * @param version number in the name; files are applied in this order
 * @param name file name
 * @param text content
 */
record SchemaFile(int version, String name, String text) implements Comparable<SchemaFile> {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.cypher");

    static SchemaFile of(String name, String text) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalStateException(
                    "graph-schema/" + name + ": the name must look like V001__what_it_says.cypher");
        }
        return new SchemaFile(Integer.parseInt(matcher.group(1)), name, text);
    }

    /** The statements in order, without comments. */
    List<String> statements() {
        String code =
                text.lines().filter(line -> !line.strip().startsWith("//")).reduce("", (a, b) -> a + b + "\n");
        return Arrays.stream(code.split(";\\s*\n", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Whether the file changes the schema; if so each statement runs in a transaction of its own. */
    boolean changesSchema() {
        return statements().stream()
                .anyMatch(s -> s.startsWith("CREATE CONSTRAINT") || s.matches("(?s)CREATE [A-Z ]*INDEX.*"));
    }

    /** SHA-256 of the text, so that a changed file is noticed. */
    String checksum() {
        return Fingerprint.of(text);
    }

    @Override
    public int compareTo(SchemaFile other) {
        return Integer.compare(version, other.version);
    }
}
