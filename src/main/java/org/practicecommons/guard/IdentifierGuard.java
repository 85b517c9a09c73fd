package org.practicecommons.guard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a text and says what in it could identify a patient. Keeps nothing of what it reads. The time it takes grows with
 * the text's length and no faster.
 */
public final class IdentifierGuard {
    private IdentifierGuard() {}

    /**
     * What could identify a patient.
     *
     * @param text as it was written, of any length
     * @param own what organisations publish about themselves and may be said
     */
    public static Verdict check(String text, OwnFacts own) {
        FoldedText folded = FoldedText.of(text);
        Calendar calendar = Calendar.of(folded);
        List<Finding> findings = Stream.of(
                        NhsNumbers.in(folded, calendar),
                        Contacts.phonesIn(folded, calendar, own),
                        Contacts.emailsIn(folded),
                        BirthDates.in(folded),
                        RecordNumbers.insuranceIn(folded),
                        RecordNumbers.hospitalIn(folded, calendar),
                        Postcodes.in(folded, own),
                        PersonNames.in(text))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Finding::from))
                .toList();
        return new Verdict(findings);
    }
}
