package org.practicecommons.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vocabulary as it stands in its file: data, not code.
 *
 * @param version changes whenever the file does
 * @param terms in the order in which they are shown
 * @param retired terms that are not offered any more; they explain old records
 */
record TermList(String version, List<Term> terms, @Nullable List<Term> retired) {
    TermList {
        terms = List.copyOf(terms);
        retired = retired == null ? List.of() : List.copyOf(retired);
    }

    @Override
    public List<Term> retired() {
        return retired == null ? List.of() : retired;
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
