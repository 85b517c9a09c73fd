package org.practicecommons.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Names of regulators and of others that everybody knows: who joins cannot take one for a community partner by typing it. The
 * list is {@code member/well-known-names.txt}.
 */
public final class WellKnownNames {
    private static final List<String> LINES = lines();

    private WellKnownNames() {}

    /** Whether the name is one of them, or holds one. */
    public static boolean include(String name) {
        String plain = plain(name);
        return LINES.stream()
                .anyMatch(line -> line.startsWith("=")
                        ? plain.equals(plain(line.substring(1)))
                        : (" " + plain + " ").contains(" " + plain(line) + " "));
    }

    /** Letters, digits and single spaces: no marks, no capitals, no "the" and "and". */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(the|and)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static List<String> lines() {
        try (InputStream file = WellKnownNames.class.getResourceAsStream("/member/well-known-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("member/well-known-names.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
