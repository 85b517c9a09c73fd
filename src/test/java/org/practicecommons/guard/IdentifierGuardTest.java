package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierGuardTest {
    private static final OwnFacts OWN =
            new OwnFacts(Set.of("S43 1AN"), Set.of("+44 1246 555000"), Set.of("Office@practice.nhs.uk"));

    /** Each line of {@code said.tsv}: a kind, or a hyphen for what may be said, and what somebody writes. */
    @ParameterizedTest
    @CsvFileSource(resources = "said.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void findsWhatIsThereAndNothingElse(String kind, String text) {
        Verdict verdict = check(text);
        if ("-".equals(kind)) {
            assertThat(verdict.blocks()).as(verdict.toString()).isFalse();
        } else {
            assertThat(verdict.kinds()).contains(IdentifierKind.valueOf(kind));
        }
    }

    /** Each line of {@code second-round.tsv}: whether it is refused, asked about or passed, and what somebody writes. */
    @ParameterizedTest
    @CsvFileSource(resources = "second-round.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void refusesAsksAndPasses(String outcome, String text) {
        Verdict verdict = IdentifierGuard.check(text, OwnFacts.none());
        String said = verdict.blocks() ? "refused" : verdict.findings().isEmpty() ? "passed" : "asked";

        assertThat(said).as(verdict.toString()).isEqualTo(outcome);
    }

    @Test
    void saysWhereItStandsInTheTextAsWritten() {
        String text = "Her number is \uff19\uff14\uff13\u200b-476 5919.";

        assertThat(check(text).findings()).singleElement().satisfies(finding -> assertThat(
                        text.substring(finding.from(), finding.to()))
                .isEqualTo("\uff19\uff14\uff13\u200b-476 5919"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Reference 943 476 5918", "9434765918", "nine four three four seven six five nine one eight"})
    void aWrongCheckDigitIsNoNhsNumber(String text) {
        assertThat(check(text).kinds()).doesNotContain(IdentifierKind.NHS_NUMBER);
    }

    @Test
    void whatOrganisationsPublishAboutThemselvesPasses() {
        assertThat(check("Ring 01246 555000, +44 (0)1246 555000; mail office@practice.nhs.uk")
                        .findings())
                .isEmpty();
        assertThat(check("The man came to S43 1AN with diabetes").findings()).isEmpty();
        assertThat(check("Ring 01246 555001").blocks()).isTrue();
        assertThat(check("Mail other@practice.nhs.uk").blocks()).isTrue();
    }

    @Test
    void namesBesideConditionsOnlyWarn() {
        Verdict verdict = check("Mrs Jones came about her diabetes.");

        assertThat(verdict.kinds()).containsExactly(IdentifierKind.NAME_WITH_CONDITION);
        assertThat(verdict.blocks()).isFalse();
        assertThat(check("Netherfield Surgery has asthma reviews.").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1 ",
                "@",
                "a@",
                "A",
                "Aa ",
                "a ",
                "12/03/1954 ",
                "one ",
                "12,",
                "943 476 5919 ",
                "<a",
                "&#",
                "%4",
                "1o",
                "dob ",
                "S40 1XX diabetes ",
                "double ",
                "\ud800",
                "\u200b",
                "\ud835\udfd7",
                "Mr A asthma ",
                "hospital number "
            })
    void readsAMillionHostileCharacters(String repeated) {
        assertThat(check(repeated.repeat(1_000_000 / repeated.length()))).isNotNull();
    }

    @Test
    void anEmptyTextPasses() {
        assertThat(check("").findings()).isEqualTo(List.of());
    }

    private static Verdict check(String text) {
        return IdentifierGuard.check(text, OWN);
    }
}
