package org.practicecommons.challenge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * The vocabulary as it stands in {@code challenge/challenges.json}: data, not code.
 *
 * @param version changes whenever the file does
 * @param challenges in the order in which they are shown
 */
record VocabularyFile(String version, List<Challenge> challenges) {
    VocabularyFile {
        challenges = List.copyOf(challenges);
    }

    /** Reads the file that the program carries. */
    static VocabularyFile load() {
        try (InputStream in = VocabularyFile.class.getResourceAsStream("/challenge/challenges.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), VocabularyFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
