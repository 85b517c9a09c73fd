package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicecommons.challenge.Challenge;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Finds the terms that words stand for: by id, label or synonym, whatever their case. */
@Component
class TermWords {
    private final Challenges challenges;
    private final Vocabularies vocabularies;

    TermWords(Challenges challenges, Vocabularies vocabularies) {
        this.challenges = challenges;
        this.vocabularies = vocabularies;
    }

    /**
     * Words that were looked up.
     *
     * @param ids of terms that were found, each once
     * @param others words that are no term, as they were given
     */
    record Found(List<String> ids, List<String> others) {}

    /** Challenges. */
    Found challenges(List<String> words) {
        List<Named> all = challenges.list().stream().map(TermWords::named).toList();
        return found(all, words);
    }

    /** Groups of people. */
    Found populations(List<String> words) {
        List<Named> all = vocabularies.list(Vocabulary.POPULATIONS).stream()
                .map(TermWords::named)
                .toList();
        return found(all, words);
    }

    /** A term and everything it is called. */
    private record Named(String id, List<String> words) {}

    private static Named named(Challenge one) {
        return named(one.id(), one.label(), one.synonyms());
    }

    private static Named named(Term one) {
        return named(one.id(), one.label(), one.synonyms());
    }

    private static Named named(String id, String label, List<String> synonyms) {
        return new Named(
                id, Stream.concat(Stream.of(id, label), synonyms.stream()).toList());
    }

    private static Found found(List<Named> all, List<String> words) {
        List<String> ids = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String word : words) {
            Optional<Named> term = all.stream()
                    .filter(one -> one.words().stream().anyMatch(word::equalsIgnoreCase))
                    .findFirst();
            term.ifPresentOrElse(one -> ids.add(one.id()), () -> others.add(word));
        }
        return new Found(
                ids.stream().distinct().toList(), others.stream().distinct().toList());
    }
}
