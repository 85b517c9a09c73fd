package org.practicecommons.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicecommons.guard.OwnFacts;
import org.practicecommons.guard.TextDoor;

/** The lists that the program carries. */
class VocabularyListsTest {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FORBIDDEN =
            Pattern.compile("toolkit|\\bworst\\b|\\bfailing\\b|league|best practice\\b|\\busers?\\b|\\bsubmit\\b");

    private final Vocabularies vocabularies = new Vocabularies();

    @ParameterizedTest
    @EnumSource
    void idsAreSlugsAndUnique(Vocabulary vocabulary) {
        assertThat(TermList.load(vocabulary).terms())
                .isNotEmpty()
                .extracting(Term::id)
                .doesNotHaveDuplicates()
                .allMatch(ID.asMatchPredicate());
    }

    @ParameterizedTest
    @EnumSource
    void everyTermIsShortAndHasOtherWords(Vocabulary vocabulary) {
        assertThat(vocabularies.list(vocabulary)).allSatisfy(term -> {
            assertThat(term.label()).as(term.id()).isNotBlank().hasSizeLessThan(60);
            assertThat(term.summary()).as(term.id()).matches("[A-Z].+\\.");
            assertThat(term.summary().split(" ", -1).length).as(term.id()).isLessThanOrEqualTo(30);
            assertThat(term.synonyms()).as(term.id()).isNotEmpty().allSatisfy(word -> assertThat(word)
                    .isNotBlank());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aWordLeadsToOneTermOnly(Vocabulary vocabulary) {
        Map<String, String> meant = new HashMap<>();
        vocabularies.list(vocabulary).forEach(term -> term.words()
                .forEach(word -> assertThat(meant.put(word.toLowerCase(Locale.ROOT), term.id()))
                        .as("%s of %s", word, term.id())
                        .isNull()));
    }

    @ParameterizedTest
    @EnumSource
    void everyBroaderTermExistsAndNoneIsBelowItself(Vocabulary vocabulary) {
        List<Term> inFile = TermList.load(vocabulary).terms();
        Map<String, Term> byId = new HashMap<>();
        inFile.forEach(term -> byId.put(term.id(), term));
        assertThat(inFile).allSatisfy(term -> {
            Set<String> seen = new HashSet<>(Set.of(term.id()));
            for (String above = term.broader(); above != null; ) {
                assertThat(byId).as(term.id()).containsKey(above);
                assertThat(seen.add(above)).as("%s is below itself", term.id()).isTrue();
                above = Objects.requireNonNull(byId.get(above)).broader();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachTermStandsBelowItsBroaderOne(Vocabulary vocabulary) {
        assertThat(vocabularies.list(vocabulary))
                .as("in the file's order, which is that of the page")
                .containsExactlyElementsOf(TermList.load(vocabulary).terms());
    }

    @ParameterizedTest
    @EnumSource
    void dimensionsAreOfGroupsOfPeopleOnly(Vocabulary vocabulary) {
        assertThat(vocabularies.list(vocabulary)).allSatisfy(term -> {
            assertThat(term.dimensions()).as(term.id()).doesNotHaveDuplicates().allMatch(key -> Dimension.ofKey(key)
                    .isPresent());
            assertThat(term.dimensions().isEmpty()).as(term.id()).isNotEqualTo(vocabulary.hasDimensions());
        });
    }

    @ParameterizedTest
    @EnumSource
    void noWordJudgesOrNamesAPatient(Vocabulary vocabulary) {
        TextDoor door = TextDoor.knowing(OwnFacts.none());
        assertThat(vocabularies.list(vocabulary)).allSatisfy(term -> {
            String all = term.label() + "\n" + term.summary() + "\n" + String.join("\n", term.synonyms());
            assertThat(FORBIDDEN.matcher(all.toLowerCase(Locale.ROOT)).find())
                    .as(all)
                    .isFalse();
            assertThat(door.look(all).blocks()).as(all).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POPULATIONS      | 70 | age-groups disabled-people trans-people married-people pregnancy-and-maternity",
                "POPULATIONS      | 70 | ethnic-groups religion-or-belief sex sexual-orientation deprived-areas plus-groups",
                "POPULATIONS      | 70 | homeless-people asylum-seekers-and-refugees gypsy-roma-traveller sex-workers justice",
                "POPULATIONS      | 70 | drug-and-alcohol-dependence modern-slavery vulnerable-migrants carers digitally-excluded",
                "POPULATIONS      | 70 | learning-disability severe-mental-illness veterans care-leavers lgbt complex-needs",
                "POPULATIONS      | 70 | rural coastal inner-city new-towns other-first-language visual-impairment diabetes",
                "STAGES           | 9  | spotting understanding planning trying reviewing embedding spreading paused stopped",
                "ENABLERS         | 12 | new-ways-of-working staff-engagement care-fits-need community-partnership",
                "ENABLERS         | 12 | connecting-communities new-services resilience acting-on-feedback tackling-variability",
                "ENABLERS         | 12 | culture understanding-communities collaboration",
                "SETTINGS         | 7  | surgery home community-venue school hostel online outreach-van",
                "LEAD_ROLES       | 8  | gp nurse pharmacist practice-manager reception social-prescriber community-partner patients",
                "AIMS             | 6  | clinical-outcome access experience wider-determinants wellbeing workforce",
                "INNOVATION_TYPES | 7  | idea product service model-of-care process policy partnership",
                "PARTNER_ROLES    | 5  | co-designed delivered funded evaluated hosted",
                "PRINCIPLES       | 6  | with-people culture support-people adopt-and-share outcomes-and-impact flexible-change",
                "CORE20PLUS5      | 15 | core20 plus maternity severe-mental-illness chronic-respiratory-disease hypertension",
                "CORE20PLUS5      | 15 | early-cancer-diagnosis smoking asthma diabetes epilepsy oral-health mental-health",
                "DATA_SOURCES     | 8  | gp-patient-survey qof pcn-dashboard fingertips childhood-immunisation cervical-screening",
                "DATA_SOURCES     | 8  | give-feedback-on-care own-counts",
                "CHALLENGES       | 70 | missed-appointments digital-exclusion trust"
            })
    void whatTheProjectNeedsIsThere(Vocabulary vocabulary, int least, String ids) {
        assertThat(vocabularies.list(vocabulary))
                .hasSizeGreaterThanOrEqualTo(least)
                .extracting(Term::id)
                .contains(ids.split(" ", -1));
    }

    @Test
    void oneTermMayStandInSeveralDimensions() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(vocabularies.list(Vocabulary.POPULATIONS))
                    .filteredOn(term -> term.dimensions().contains(dimension.key()))
                    .hasSizeGreaterThan(5)
                    .anyMatch(term -> term.dimensions().size() > 1);
        }
    }

    @Test
    void theYearOfThePandemicIsABreakOfTheQualityAndOutcomesFramework() {
        SourceBreak gap = vocabularies
                .get(Vocabulary.DATA_SOURCES, "qof")
                .known()
                .breaks()
                .getFirst();
        assertThat(gap.from()).isEqualTo(LocalDate.of(2020, 4, 1));
        assertThat(gap.to()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(gap.touches(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31)))
                .isTrue();
        assertThat(gap.touches(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31)))
                .isFalse();
        assertThat(gap.touches(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31)))
                .isFalse();
    }

    @Test
    void aLastingBreakParts() {
        SourceBreak lasting = new SourceBreak(LocalDate.of(2024, 1, 1), null, "It was changed.");
        assertThat(lasting.touches(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)))
                .isTrue();
        assertThat(lasting.touches(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)))
                .isFalse();
        assertThat(lasting.touches(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)))
                .isFalse();
    }

    @Test
    void everyMeasureSaysWhatItIsAndItsSourceIsKnown() {
        assertThat(vocabularies.list(Vocabulary.MEASURES)).allSatisfy(term -> {
            assertThat(term.known().unit()).as(term.id()).isNotBlank();
            assertThat(vocabularies.offers(
                            Vocabulary.DATA_SOURCES, String.valueOf(term.known().source())))
                    .as(term.id())
                    .isTrue();
        });
        assertThat(vocabularies.list(Vocabulary.MEASURES))
                .extracting(term -> String.valueOf(term.known().kind()))
                .containsOnly("process", "uptake", "experience", "outcome", "balancing", "equity-gap");
    }

    @Test
    void whatTheRegulatorIsToldIsLinkedToOnly() {
        TermFacts facts = vocabularies
                .get(Vocabulary.DATA_SOURCES, "give-feedback-on-care")
                .known();
        assertThat(facts.kind()).isEqualTo("link");
        assertThat(facts.href()).startsWith("https://www.cqc.org.uk/");
    }
}
