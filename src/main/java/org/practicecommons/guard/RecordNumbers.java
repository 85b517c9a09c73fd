package org.practicecommons.guard;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * National Insurance numbers (two letters, six digits, A to D; letters and prefixes that are never given out are none:
 * HMRC manual NIM39110) and numbers that hospitals and clinical systems give, which are known only by the words before
 * them.
 */
final class RecordNumbers {
    private static final Pattern INSURANCE = Pattern.compile(
            "(?<![a-z0-9])([a-ceghj-prstw-z][^a-z0-9]{0,2}[a-ceghj-nprstw-z])(?:[^a-z0-9]{0,3}\\d){6}[^a-z0-9]{0,3}[a-d](?![a-z0-9])");
    private static final Set<String> NO_PREFIX = Set.of("bg", "gb", "kn", "nk", "nt", "tn", "zz");
    private static final String WORDS_BEFORE =
            "\\b(?:hospital|hosp|mrn|medical record|pas|unit|district|case ?notes?|emis|systmone|patient|pt|chi|crn|rxr)";
    private static final Pattern HOSPITAL = Pattern.compile(WORDS_BEFORE
            + "\\W{0,3}(?:record |patient )?(?:\\b(?:no|num|number|nr|id|ref|reference)\\b)?[^a-z0-9]{0,3}(?:is |was )?"
            + "[^a-z0-9]{0,3}((?=[a-z0-9/-]{5,14}\\b)[a-z]{0,4}[/-]?\\d[\\d/-]{3,11}[a-z]{0,2})\\b");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");

    private RecordNumbers() {}

    static List<Finding> insuranceIn(FoldedText text) {
        return INSURANCE.matcher(text.text())
                .results()
                .filter(number -> !NO_PREFIX.contains(
                        NOT_LETTERS.matcher(number.group(1)).replaceAll("")))
                .map(number -> text.finding(IdentifierKind.NATIONAL_INSURANCE_NUMBER, number.start(), number.end()))
                .toList();
    }

    static List<Finding> hospitalIn(FoldedText text, Calendar calendar) {
        return HOSPITAL.matcher(text.text())
                .results()
                .filter(number -> !calendar.isIn(number.start(1), number.end(1)))
                .map(number -> text.finding(IdentifierKind.HOSPITAL_NUMBER, number.start(1), number.end(1)))
                .toList();
    }
}
