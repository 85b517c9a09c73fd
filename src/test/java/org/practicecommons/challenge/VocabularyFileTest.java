package org.practicecommons.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.practicecommons.vocabulary.Vocabularies;

/** The vocabulary that the program carries. */
class VocabularyFileTest {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FORBIDDEN =
            Pattern.compile("toolkit|\\bworst\\b|\\bfailing\\b|league|best practice\\b|\\busers?\\b|\\bsubmit\\b");

    private final List<Challenge> challenges = new Challenges(new Vocabularies()).list();
    private final Map<String, Challenge> byId =
            challenges.stream().collect(Collectors.toMap(Challenge::id, Function.identity(), (a, b) -> a));

    @Test
    void itHasSeventyChallengesOrMoreInGroups() {
        assertThat(challenges).filteredOn(one -> one.broader() != null).hasSizeBetween(60, 90);
        assertThat(new Challenges(new Vocabularies()).groups())
                .hasSizeBetween(12, 20)
                .allSatisfy(group ->
                        assertThat(group.challenges()).as(group.top().id()).isNotEmpty());
    }

    @Test
    void idsAreSlugsAndUnique() {
        assertThat(challenges).extracting(Challenge::id).doesNotHaveDuplicates().allMatch(ID.asMatchPredicate());
    }

    @Test
    void labelsAreShortAndUnique() {
        assertThat(challenges)
                .extracting(one -> one.label().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThan(60));
    }

    @Test
    void everyChallengeIsSaidInOneShortSentence() {
        assertThat(challenges).allSatisfy(one -> {
            assertThat(one.summary()).as(one.id()).matches("[A-Z][^.!?]+\\.");
            assertThat(one.summary().split(" ", -1).length).as(one.id()).isLessThanOrEqualTo(20);
        });
    }

    @Test
    void everyChallengeHasOtherWords() {
        assertThat(challenges).allSatisfy(one -> assertThat(one.synonyms())
                .as(one.id())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).isNotBlank()));
    }

    @Test
    void aWordLeadsToOneChallengeOnly() {
        Map<String, Set<String>> meant = new TreeMap<>();
        challenges.forEach(one -> Stream.concat(Stream.of(one.label()), one.synonyms().stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(word ->
                        meant.computeIfAbsent(word, unseen -> new HashSet<>()).add(one.id())));
        assertThat(meant).allSatisfy((word, ids) -> assertThat(ids).as(word).hasSize(1));
        assertThat(challenges)
                .allSatisfy(one -> assertThat(one.synonyms()).as(one.id()).doesNotHaveDuplicates());
    }

    @Test
    void everyBroaderChallengeExistsAndNoneIsBelowItself() {
        assertThat(challenges).allSatisfy(one -> {
            Set<String> above = new HashSet<>(Set.of(one.id()));
            for (Challenge at = broader(one); at != null; at = broader(at)) {
                assertThat(above.add(at.id()))
                        .as("%s is below itself", one.id())
                        .isTrue();
            }
        });
    }

    @Test
    void everyChallengeStandsInAGroup() {
        assertThat(new Challenges(new Vocabularies())
                        .groups().stream()
                                .flatMap(group -> Stream.concat(Stream.of(group.top()), group.challenges().stream())))
                .containsExactlyInAnyOrderElementsOf(challenges);
    }

    @Test
    void theAreasOfCore20Plus5AreThere() {
        assertThat(byId)
                .containsKeys(
                        "maternity",
                        "severe-mental-illness",
                        "lung-disease",
                        "early-cancer-diagnosis",
                        "high-blood-pressure",
                        "smoking",
                        "asthma-in-children",
                        "diabetes-in-children",
                        "epilepsy-in-children",
                        "childrens-teeth",
                        "childrens-mental-health");
    }

    @Test
    void noWordJudges() {
        assertThat(challenges).noneMatch(one -> FORBIDDEN
                .matcher((one.label() + " " + one.summary() + " " + one.synonyms()).toLowerCase(Locale.ROOT))
                .find());
    }

    private @Nullable Challenge broader(Challenge one) {
        if (one.broader() != null) {
            assertThat(byId).as("broader of %s", one.id()).containsKey(one.broader());
        }
        return one.broader() == null ? null : byId.get(one.broader());
    }
}
