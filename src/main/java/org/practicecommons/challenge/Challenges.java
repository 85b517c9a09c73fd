package org.practicecommons.challenge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Every challenge that a practice may name: the vocabulary of challenges, as this module speaks of it. */
@Component
public class Challenges {
    private final Vocabularies vocabularies;

    /** @param vocabularies of which the challenges are one */
    public Challenges(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Version of the vocabulary, for people. */
    public String version() {
        return vocabularies.version(Vocabulary.CHALLENGES);
    }

    /** All challenges, each group followed by what it holds. */
    public List<Challenge> list() {
        return vocabularies.list(Vocabulary.CHALLENGES).stream()
                .map(Challenges::challenge)
                .toList();
    }

    /** The same by top group. */
    public List<ChallengeGroup> groups() {
        List<Challenge> all = list();
        return all.stream()
                .filter(challenge -> challenge.broader() == null)
                .map(top -> new ChallengeGroup(top, below(all, top).toList()))
                .toList();
    }

    /** The challenge with this id, if a practice may name it. */
    public Optional<Challenge> find(String id) {
        return vocabularies
                .find(Vocabulary.CHALLENGES, id)
                .filter(term -> vocabularies.offers(Vocabulary.CHALLENGES, id))
                .map(Challenges::challenge);
    }

    /**
     * As {@link #find}.
     *
     * @throws NoSuchChallenge when there is none
     */
    public Challenge get(String id) {
        return find(id).orElseThrow(NoSuchChallenge::new);
    }

    private static Challenge challenge(Term term) {
        return new Challenge(term.id(), term.label(), term.summary(), term.synonyms(), term.broader());
    }

    private static Stream<Challenge> below(List<Challenge> all, Challenge broader) {
        return all.stream()
                .filter(challenge -> broader.id().equals(challenge.broader()))
                .flatMap(challenge -> Stream.concat(Stream.of(challenge), below(all, challenge)));
    }
}
