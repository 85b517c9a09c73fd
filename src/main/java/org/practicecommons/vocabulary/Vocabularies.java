package org.practicecommons.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All vocabularies. They are read once and kept in memory. */
@Component
public class Vocabularies {
    private final Map<Vocabulary, TermList> lists = Arrays.stream(Vocabulary.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), TermList::load));

    /** All terms, in the order in which they are shown. */
    public List<Term> list(Vocabulary vocabulary) {
        return terms(vocabulary).terms();
    }

    /** The term with this id, if there is one. */
    public Optional<Term> find(Vocabulary vocabulary, String id) {
        return list(vocabulary).stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /**
     * As {@link #find}.
     *
     * @throws NoSuchTerm when there is none
     */
    public Term get(Vocabulary vocabulary, String id) {
        return find(vocabulary, id).orElseThrow(NoSuchTerm::new);
    }

    /** Version of the vocabulary, for people. */
    public String version(Vocabulary vocabulary) {
        return terms(vocabulary).version();
    }

    private TermList terms(Vocabulary vocabulary) {
        return java.util.Objects.requireNonNull(lists.get(vocabulary));
    }
}
