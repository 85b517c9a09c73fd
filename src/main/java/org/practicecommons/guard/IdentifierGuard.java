package org.practicecommons.guard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a text and says what in it could identify a patient. Keeps nothing of what it reads. The time it takes grows with
 * the text's length and no faster. What is to be kept or sent goes through {@link TextDoor}.
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
        Stream<Finding> found = findings(FoldedText.of(text), own);
        boolean markup = text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
        if (markup) {
            found = Stream.concat(found, findings(FoldedText.withoutMarkup(text), own));
        }
        return new Verdict(found.distinct()
                .sorted(Comparator.comparingInt(Finding::from).thenComparing(Finding::kind))
                .toList());
    }

    private static Stream<Finding> findings(FoldedText folded, OwnFacts own) {
        Tokens tokens = Tokens.of(folded);
        Stream<Finding> withoutFigures =
                Stream.concat(Emails.in(tokens, own).stream(), PersonNames.in(tokens).stream());
        return tokens.hasFigures() ? Stream.concat(withoutFigures, inFigures(tokens, own)) : withoutFigures;
    }

    /** Everything that has digits in it. */
    private static Stream<Finding> inFigures(Tokens tokens, OwnFacts own) {
        Calendar calendar = Calendar.of(tokens);
        Phones phones = Phones.in(tokens, calendar, own);
        return Stream.of(
                        NhsNumbers.in(tokens, calendar, phones.publicNumbers()),
                        LookAlikes.in(tokens.text()),
                        phones.findings(),
                        BirthDates.in(tokens, calendar),
                        InsuranceNumbers.in(tokens),
                        HospitalNumbers.in(tokens, calendar),
                        Postcodes.in(tokens, own))
                .flatMap(List::stream);
    }
}
