package org.practicecommons.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vocabulary as it stands in its file: data, not code.
 *
 * @param version changes whenever the file does
 * @param terms in the order in which they are shown
 */
record TermList(String version, List<Term> terms) {
    TermList {
        terms = List.copyOf(terms);
    }

    /** Reads the file that the program carries. */
    static TermList load(Vocabulary vocabulary) {
        try (InputStream in = TermList.class.getResourceAsStream("/vocabulary/" + vocabulary.key() + ".json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), TermList.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
