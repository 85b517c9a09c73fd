package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much the guard finds, and how often it stops what nobody need worry about. */
class RecallTest {
    private static final int NUMBERS = 10_000;
    private static final int SENTENCES = 2_000;

    @Test
    void findsEveryNhsNumberInTenThousandDisguises() {
        assertThat(missed(new Disguises(20261123)::sentence, IdentifierKind.NHS_NUMBER, NUMBERS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NHS_NUMBER", "NAME_WITH_CONDITION"},
            mode = EnumSource.Mode.EXCLUDE)
    void findsNinetyEightOfAHundredOtherIdentifiers(IdentifierKind kind) {
        HardIdentifiers identifiers = new HardIdentifiers(815);
        assertThat(missed(() -> identifiers.sentence(kind), kind, SENTENCES)).hasSizeLessThanOrEqualTo(SENTENCES / 50);
    }

    @Test
    void asksAboutNamesOfPatientsAndNotAboutThoseOfStaff() {
        NamedPeople people = new NamedPeople(1912);

        assertThat(missed(people::patient, IdentifierKind.NAME_WITH_CONDITION, SENTENCES))
                .hasSizeLessThanOrEqualTo(SENTENCES / 20);
        assertThat(Stream.generate(people::other)
                        .limit(SENTENCES)
                        .filter(sentence -> !check(sentence).findings().isEmpty())
                        .toList())
                .hasSizeLessThanOrEqualTo(SENTENCES / 25);
    }

    @Test
    void letsOrdinarySentencesPass() {
        assertThat(blocked(new OrdinarySentences(4711)::next)).hasSizeLessThanOrEqualTo(SENTENCES / 100);
    }

    /** The held-back part: only run, not looked at. */
    @Test
    void findsNhsNumbersInSentencesItWasNotMadeWith() {
        List<String> missed = missed(new HeldBackSentences(3003)::withNumber, IdentifierKind.NHS_NUMBER, NUMBERS);
        System.out.println("held back: missed " + missed.size() + " of " + NUMBERS);
        assertThat(missed.size()).isLessThanOrEqualTo(NUMBERS / 1_000);
    }

    @Test
    void letsOrdinarySentencesPassThatItWasNotMadeWith() {
        List<String> blocked = blocked(new HeldBackSentences(3004)::ordinary);
        System.out.println("held back: stopped " + blocked.size() + " of " + SENTENCES);
        assertThat(blocked.size()).isLessThanOrEqualTo(SENTENCES / 100);
    }

    private static List<String> missed(Supplier<String> sentences, IdentifierKind kind, int howMany) {
        return Stream.generate(sentences)
                .limit(howMany)
                .filter(sentence -> !check(sentence).kinds().contains(kind))
                .toList();
    }

    private static List<String> blocked(Supplier<String> sentences) {
        return Stream.generate(sentences)
                .limit(SENTENCES)
                .filter(sentence -> check(sentence).blocks())
                .map(sentence -> sentence + " " + check(sentence).kinds())
                .toList();
    }

    private static Verdict check(String text) {
        return IdentifierGuard.check(text, OwnFacts.none());
    }
}
