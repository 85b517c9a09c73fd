package org.practicecommons.guard;

import java.util.ArrayList;
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
        HealthWords health = new HealthWords(tokens);
        List<Finding> found = new ArrayList<>(Emails.in(tokens, own));
        found.addAll(PersonNames.in(tokens, health));
        if (tokens.hasFigures()) {
            inFigures(tokens, health, own).forEach(found::add);
            // What is refused already need not be read in other ways.
            if (found.stream().noneMatch(finding -> finding.kind().blocks())) {
                inOtherReadings(tokens, own).forEach(found::add);
            }
        }
        return found.stream();
    }

    /** With letters that look like digits as digits, and with what is read out as it would be written down. */
    private static Stream<Finding> inOtherReadings(Tokens tokens, OwnFacts own) {
        FoldedText digits = LetterReading.of(tokens.text());
        Tokens alike = digits == tokens.text() ? tokens : Tokens.of(digits);
        FoldedText spoken = SpokenReading.of(alike);
        Stream<Finding> found = alike == tokens ? Stream.empty() : inFigures(alike, new HealthWords(alike), own);
        if (spoken == alike.text()) {
            return found;
        }
        Tokens said = Tokens.of(spoken);
        return Stream.concat(found, inFigures(said, new HealthWords(said), own));
    }

    /** Everything that has digits in it. */
    private static Stream<Finding> inFigures(Tokens tokens, HealthWords health, OwnFacts own) {
        Calendar calendar = Calendar.of(tokens);
        Phones phones = Phones.in(tokens, calendar, own);
        return Stream.of(
                        NhsNumbers.in(tokens, calendar, phones.publicNumbers()),
                        LabelledNumbers.in(tokens, calendar, phones.publicNumbers()),
                        ToldInParts.in(tokens, calendar),
                        LookAlikes.in(tokens.text()),
                        phones.findings(),
                        BirthDates.in(tokens, calendar),
                        InsuranceNumbers.in(tokens),
                        HospitalNumbers.in(tokens, calendar),
                        StreetAddresses.in(tokens, health, own),
                        Postcodes.in(tokens, health, own))
                .flatMap(List::stream);
    }
}
