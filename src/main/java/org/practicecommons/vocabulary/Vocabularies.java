package org.practicecommons.vocabulary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * All vocabularies, kept in memory: the files that the program carries, with what curators changed laid over them. A term
 * that is retired is still found, so that old records can be read, and is in no list to choose from.
 */
@Component
public class Vocabularies {
    private final Map<Vocabulary, TermList> files;
    private final Map<Vocabulary, TermsInUse> inUse = new ConcurrentHashMap<>();

    /** With the files alone, until the changes are {@link #lay laid} over them. */
    public Vocabularies() {
        this(Arrays.stream(Vocabulary.values()).collect(Collectors.toMap(Function.identity(), TermList::load)));
    }

    Vocabularies(Map<Vocabulary, TermList> files) {
        this.files = new EnumMap<>(files);
        files.forEach((vocabulary, file) -> inUse.put(vocabulary, Overlay.of(file, List.of())));
    }

    /** All terms that can be chosen, in the order in which they are shown: each followed by what is a part of it. */
    public List<Term> list(Vocabulary vocabulary) {
        return inUse(vocabulary).offered();
    }

    /** Terms that can no longer be chosen. */
    public List<Term> retired(Vocabulary vocabulary) {
        return inUse(vocabulary).retired();
    }

    /** The term with this id, retired or not, if there is one. */
    public Optional<Term> find(Vocabulary vocabulary, String id) {
        return inUse(vocabulary).find(id);
    }

    /**
     * As {@link #find}.
     *
     * @throws NoSuchTerm when there is none
     */
    public Term get(Vocabulary vocabulary, String id) {
        return find(vocabulary, id).orElseThrow(NoSuchTerm::new);
    }

    /** Whether the term with this id can be chosen now: it is there and not retired. */
    public boolean offers(Vocabulary vocabulary, String id) {
        return inUse(vocabulary).offers(id);
    }

    /** Version of the vocabulary, for people: that of the file, and how many changes were made since: {@code 2+5}. */
    public String version(Vocabulary vocabulary) {
        return inUse(vocabulary).version();
    }

    /** Differs whenever anything in the vocabulary does, for programs that keep a copy. */
    public String fingerprint(Vocabulary vocabulary) {
        return inUse(vocabulary).fingerprint();
    }

    /** How often curators changed a term; 0 when it is as the program brought it. */
    public long version(Vocabulary vocabulary, String id) {
        return inUse(vocabulary).versionOf(id);
    }

    /** The term as the program brought it, if it did. */
    public Optional<Term> inFile(Vocabulary vocabulary, String id) {
        return Overlay.of(Objects.requireNonNull(files.get(vocabulary)), List.of())
                .find(id);
    }

    /** Lays all changes of a vocabulary over its file. */
    void lay(Vocabulary vocabulary, List<TermRevision> revisions) {
        inUse.put(vocabulary, Overlay.of(Objects.requireNonNull(files.get(vocabulary)), revisions));
    }

    private TermsInUse inUse(Vocabulary vocabulary) {
        return Objects.requireNonNull(inUse.get(vocabulary));
    }
}
