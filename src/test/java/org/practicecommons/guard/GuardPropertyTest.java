package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any text. */
class GuardPropertyTest {
    private static final List<IdentifierKind> KINDS = List.of(
            IdentifierKind.DATE_OF_BIRTH,
            IdentifierKind.PHONE,
            IdentifierKind.EMAIL,
            IdentifierKind.NATIONAL_INSURANCE_NUMBER,
            IdentifierKind.HOSPITAL_NUMBER);

    @Property(tries = 500)
    void neverThrowsAndPointsIntoTheText(@ForAll String text) {
        assertThat(check(text).findings()).allSatisfy(finding -> {
            assertThat(finding.from()).isBetween(0, finding.to() - 1);
            assertThat(finding.to()).isLessThanOrEqualTo(text.length());
        });
    }

    @Property(tries = 500)
    void harmlessWordsAroundChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int kind) {
        String text = new HardIdentifiers(seed).sentence(KINDS.get(kind));
        Verdict within = check(
                "Our team meets weekly in the library to talk. " + text + " After that everybody drinks tea together.");

        assertThat(within.blocks()).isEqualTo(check(text).blocks()).isTrue();
    }

    @Property(tries = 500)
    void theFindingCoversTheWholeNumber(@ForAll long seed) {
        String number = new Disguises(seed).number();
        String text = "We spoke about " + number.substring(0, 3) + " \u200b" + number.substring(3, 6) + "\u00a0"
                + number.substring(6) + " today.";
        Finding finding = check(text).findings().stream()
                .filter(found -> found.kind() == IdentifierKind.NHS_NUMBER)
                .findFirst()
                .orElseThrow();

        assertThat(text.substring(finding.from(), finding.to()).replaceAll("\\D", ""))
                .isEqualTo(number);
    }

    private static Verdict check(String text) {
        return IdentifierGuard.check(text, OwnFacts.none());
    }
}
