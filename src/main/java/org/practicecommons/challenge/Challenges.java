package org.practicecommons.challenge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicecommons.shared.Fingerprint;
import org.springframework.stereotype.Component;

/** The vocabulary: every challenge that a practice may name. It is read from its file once and kept in memory. */
@Component
public class Challenges {
    private final VocabularyFile file = VocabularyFile.load();
    private final String fingerprint = Fingerprint.of(file.toString());

    /** Version of the vocabulary, for people. */
    public String version() {
        return file.version();
    }

    /** Differs whenever anything in the vocabulary does, for programs that keep a copy. */
    public String fingerprint() {
        return fingerprint;
    }

    /** All challenges, each group followed by what it holds. */
    public List<Challenge> list() {
        return file.challenges();
    }

    /** The same by top group. */
    public List<ChallengeGroup> groups() {
        return list().stream()
                .filter(challenge -> challenge.broader() == null)
                .map(top -> new ChallengeGroup(top, below(top).toList()))
                .toList();
    }

    /** The challenge with this id, if there is one. */
    public Optional<Challenge> find(String id) {
        return list().stream().filter(challenge -> challenge.id().equals(id)).findFirst();
    }

    /**
     * As {@link #find}.
     *
     * @throws NoSuchChallenge when there is none
     */
    public Challenge get(String id) {
        return find(id).orElseThrow(NoSuchChallenge::new);
    }

    private Stream<Challenge> below(Challenge broader) {
        return list().stream()
                .filter(challenge -> broader.id().equals(challenge.broader()))
                .flatMap(challenge -> Stream.concat(Stream.of(challenge), below(challenge)));
    }

    VocabularyFile file() {
        return file;
    }
}
