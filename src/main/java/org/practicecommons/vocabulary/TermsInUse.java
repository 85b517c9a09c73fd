package org.practicecommons.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicecommons.shared.Fingerprint;

/**
 * A vocabulary as it is in use: its file with what curators changed.
 *
 * @param version that of the file, with the number of changes: {@code 2+5}
 * @param offered what can be chosen, each term followed by what is a part of it
 * @param retired what explains old records and cannot be chosen
 * @param versions of the terms that were changed, by id
 * @param fingerprint differs whenever anything else does
 */
record TermsInUse(
        String version, List<Term> offered, List<Term> retired, Map<String, Long> versions, String fingerprint) {
    TermsInUse(String version, List<Term> offered, List<Term> retired, Map<String, Long> versions) {
        this(version, offered, retired, versions, Fingerprint.of(version + offered + retired + versions));
    }

    Optional<Term> find(String id) {
        return Stream.concat(offered.stream(), retired.stream())
                .filter(term -> term.id().equals(id))
                .findFirst();
    }

    boolean offers(String id) {
        return offered.stream().anyMatch(term -> term.id().equals(id));
    }

    long versionOf(String id) {
        return versions.getOrDefault(id, 0L);
    }
}
