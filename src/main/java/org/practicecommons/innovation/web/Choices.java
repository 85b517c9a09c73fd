package org.practicecommons.innovation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicecommons.challenge.ChallengeGroup;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.innovation.Stage;
import org.practicecommons.member.Visibility;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What can be chosen in forms about records, as the NHS.UK components take it. */
@Component
class Choices {
    private static final Map<String, String> DIMENSIONS = dimensions();

    private final Challenges challenges;
    private final Vocabularies vocabularies;

    Choices(Challenges challenges, Vocabularies vocabularies) {
        this.challenges = challenges;
        this.vocabularies = vocabularies;
    }

    /** Challenges group by group, after a first choice of none. */
    List<Map<String, Object>> challenges(String none) {
        return Stream.concat(
                        Stream.of(option("", none)),
                        challenges.groups().stream().map(Choices::options))
                .toList();
    }

    /** Groups of people by their first dimension, after a first choice of none. */
    List<Map<String, Object>> populations(String none) {
        Map<String, List<Map<String, Object>>> byDimension = new LinkedHashMap<>();
        DIMENSIONS.keySet().forEach(dimension -> byDimension.put(dimension, new java.util.ArrayList<>()));
        for (Term term : vocabularies.list(Vocabulary.POPULATIONS)) {
            String first = term.dimensions().stream().findFirst().orElse("");
            byDimension
                    .computeIfAbsent(first, other -> new java.util.ArrayList<>())
                    .add(option(term.id(), term.label()));
        }
        return Stream.concat(
                        Stream.of(option("", none)),
                        byDimension.entrySet().stream()
                                .filter(group -> !group.getValue().isEmpty())
                                .map(group -> Map.<String, Object>of(
                                        "label",
                                        DIMENSIONS.getOrDefault(group.getKey(), "Others"),
                                        "items",
                                        group.getValue())))
                .toList();
    }

    /** Stages with their meaning, as radio buttons. */
    List<Map<String, Object>> stages(String chosen) {
        return vocabularies.list(Vocabulary.STAGES).stream()
                .map(term -> Map.<String, Object>of(
                        "value",
                        term.id(),
                        "text",
                        term.label() + ": " + term.summary(),
                        "checked",
                        term.id().equals(chosen)))
                .toList();
    }

    /** Stages in a drop-down list, after a first choice of none. */
    List<Map<String, Object>> stageOptions(String none) {
        return Stream.concat(
                        Stream.of(option("", none)),
                        Arrays.stream(Stage.values())
                                .map(stage -> option(
                                        stage.key(),
                                        vocabularies
                                                .find(Vocabulary.STAGES, stage.key())
                                                .map(Term::label)
                                                .orElse(stage.key()))))
                .toList();
    }

    /** Terms of a vocabulary in a drop-down list, after a first choice of none. */
    List<Map<String, Object>> terms(Vocabulary vocabulary, String none) {
        return Stream.concat(
                        Stream.of(option("", none)),
                        vocabularies.list(vocabulary).stream().map(term -> option(term.id(), term.label())))
                .toList();
    }

    /** Who can see it, as radio buttons; those who are invited by name are chosen on the longer form. */
    List<Map<String, Object>> visibilities(String chosen, boolean invited) {
        return Arrays.stream(Visibility.values())
                .filter(step -> invited || step != Visibility.INVITED)
                .map(step -> Map.<String, Object>of(
                        "value",
                        step.key(),
                        "text",
                        step.inWords() + ": " + step.meaning(),
                        "checked",
                        step.key().equals(chosen)))
                .toList();
    }

    private static Map<String, Object> options(ChallengeGroup group) {
        return Map.of(
                "label",
                group.top().label(),
                "items",
                Stream.concat(
                                Stream.of(option(group.top().id(), group.top().label() + " (in general)")),
                                group.challenges().stream().map(one -> option(one.id(), one.label())))
                        .toList());
    }

    static Map<String, Object> option(String value, String text) {
        return Map.of("value", value, "text", text);
    }

    private static Map<String, String> dimensions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("deprivation", "Money and deprivation");
        all.put("protected-characteristics", "Protected characteristics");
        all.put("inclusion-groups", "People who are often left out");
        all.put("geography", "Where people live");
        return all;
    }
}
