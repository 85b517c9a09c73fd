package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicecommons.guard.IdentifierKind.DATE_OF_BIRTH;
import static org.practicecommons.guard.IdentifierKind.EMAIL;
import static org.practicecommons.guard.IdentifierKind.HOSPITAL_NUMBER;
import static org.practicecommons.guard.IdentifierKind.NAME_WITH_CONDITION;
import static org.practicecommons.guard.IdentifierKind.NATIONAL_INSURANCE_NUMBER;
import static org.practicecommons.guard.IdentifierKind.NHS_NUMBER;
import static org.practicecommons.guard.IdentifierKind.PHONE;
import static org.practicecommons.guard.IdentifierKind.POSTCODE_WITH_CLINICAL_TERM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierGuardTest {
    private static final OwnFacts OWN = new OwnFacts(Set.of("S43 1AN"), Set.of("+44 1246 555000"), Set.of("office@practice.nhs.uk"));

    @Test
    void findsEveryNhsNumberInTenThousandDisguises() {
        Disguises disguises = new Disguises(20261123);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String sentence = disguises.sentence();
            if (!kinds(sentence).contains(NHS_NUMBER)) {
                missed.add(sentence);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void letsOrdinarySentencesPass() {
        OrdinarySentences sentences = new OrdinarySentences(4711);
        List<String> blocked = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String sentence = sentences.next();
            if (check(sentence).blocks()) {
                blocked.add(sentence + " " + kinds(sentence));
            }
        }
        assertThat(blocked).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void saysWhereItStandsInTheTextAsWritten() {
        String text = "Her number is \uff19\uff14\uff13\u200b-476 5919.";

        assertThat(check(text).findings()).singleElement().satisfies(finding -> assertThat(
                        text.substring(finding.from(), finding.to()))
                .isEqualTo("\uff19\uff14\uff13\u200b-476 5919"));
    }

    @Test
    void aWrongCheckDigitIsNoNhsNumber() {
        assertThat(kinds("Reference 943 476 5918")).doesNotContain(NHS_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dob 12/03/1954",
                "D.O.B.: 12.3.54",
                "born on 12th March 1954",
                "date of birth 1954-03-12",
                "her birthday is 3 May 2011",
                "a patient, 12 03 1954, came",
                "seen 12-03-1954 in clinic",
                "Mr A, 12 March 1954, was visited",
                "(b. date of birth: March 12, 1954)"
            })
    void findsDatesOfBirth(String text) {
        assertThat(kinds(text)).contains(DATE_OF_BIRTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring 07700 900123",
                "on +44 7700 900 123",
                "01632 960 001",
                "(01632) 960001",
                "020 7946 0958",
                "0044 (0)20 7946 0958",
                "07700-900-123",
                "077 00 90 01 23",
                "\uff10\uff17\uff17\uff10\uff10 900123"
            })
    void findsTelephoneNumbers(String text) {
        assertThat(kinds(text)).contains(PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jane.smith@nhs.net", "mail j_smith+x@example.co.uk now", "jane.smith (at) nhs.net", "jane.smith at nhs dot net"})
    void findsEmailAddresses(String text) {
        assertThat(kinds(text)).contains(EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ123456C is none, AB 12 34 56 C is", "ab123456c", "NI: AB-12-34-56-D"})
    void findsNationalInsuranceNumbers(String text) {
        assertThat(kinds(text)).contains(NATIONAL_INSURANCE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital number 1234567", "MRN: A123456", "Hosp no. 12345/7", "patient id 4455667", "EMIS number 78123"})
    void findsHospitalNumbers(String text) {
        assertThat(kinds(text)).contains(HOSPITAL_NUMBER);
    }

    @Test
    void findsPostcodesOnlyBesideSomethingClinical() {
        assertThat(kinds("the man at S40 1XX has diabetes")).containsExactly(POSTCODE_WITH_CLINICAL_TERM);
        assertThat(kinds("the meeting is at S40 1XX, upstairs")).isEmpty();
        assertThat(kinds("our diabetes clinic at S43 1AN")).isEmpty();
    }

    @Test
    void warnsOfNamesBesideConditions() {
        Verdict verdict = check("Mrs Jones came about her diabetes.");

        assertThat(verdict.kinds()).containsExactly(NAME_WITH_CONDITION);
        assertThat(verdict.blocks()).isFalse();
        assertThat(kinds("Netherfield Surgery has asthma reviews.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring the practice on 01246 555000 or +44 1246 555000.",
                "Freephone 0800 123 4567 or 111.",
                "The NHS began on 5 July 1948.",
                "Started 01/04/2024, ended 31/03/2025.",
                "Read more at england.nhs.uk.",
                "Years 2021 2022 2023 24 and 25.",
                "A total of 1,234,567,881 steps."
            })
    void letsPublicFactsPass(String text) {
        assertThat(check(text).findings()).isEmpty();
    }

    @Test
    void readsAMillionCharactersOfTrickyTextInOneGo() {
        assertThat(check("0".repeat(1_000_000)).findings()).isEmpty();
        assertThat(check("1 ".repeat(500_000))).isNotNull();
        assertThat(check("a@".repeat(500_000))).isNotNull();
        assertThat(check("Aa ".repeat(333_000))).isNotNull();
    }

    private static Verdict check(String text) {
        return IdentifierGuard.check(text, OWN);
    }

    private static List<IdentifierKind> kinds(String text) {
        return check(text).kinds();
    }
}
