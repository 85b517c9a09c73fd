package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.practicecommons.challenge.Challenge;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** The words of records: labels of what they are described with, and which terms are within which. */
@Component
public class Terms {
    private final Challenges challenges;
    private final Vocabularies vocabularies;

    Terms(Challenges challenges, Vocabularies vocabularies) {
        this.challenges = challenges;
        this.vocabularies = vocabularies;
    }

    /** What a challenge is called; its id when it has gone from the vocabulary. */
    public String challenge(String id) {
        return challenges.find(id).map(Challenge::label).orElse(id);
    }

    /** What a group is called; its id when it has gone from the vocabulary. */
    public String population(String id) {
        return label(Vocabulary.POPULATIONS, id);
    }

    /** What a stage is called. */
    public String stage(Stage stage) {
        return label(Vocabulary.STAGES, stage.key());
    }

    /** What a stage means, in one sentence. */
    public String stageMeaning(Stage stage) {
        return vocabularies
                .find(Vocabulary.STAGES, stage.key())
                .map(Term::summary)
                .orElse("");
    }

    /** What a term is called; its id when it has gone from the vocabulary. */
    public String label(Vocabulary vocabulary, String id) {
        return vocabularies.find(vocabulary, id).map(Term::label).orElse(id);
    }

    /** The challenge and all that are narrower. */
    List<String> challengeWithin(String id) {
        return within(id, challenges.list(), Challenge::id, Challenge::broader);
    }

    /** The group and all that are narrower. */
    List<String> populationWithin(String id) {
        return within(id, vocabularies.list(Vocabulary.POPULATIONS), Term::id, Term::broader);
    }

    private static <T> List<String> within(
            String top, List<T> all, Function<T, String> id, Function<T, @Nullable String> broader) {
        Set<String> found = new HashSet<>(Set.of(top));
        int before = 0;
        while (found.size() > before) {
            before = found.size();
            for (T one : all) {
                String above = broader.apply(one);
                if (above != null && found.contains(above)) {
                    found.add(id.apply(one));
                }
            }
        }
        return new ArrayList<>(found);
    }
}
