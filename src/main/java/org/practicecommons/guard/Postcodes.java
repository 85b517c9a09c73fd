package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole postcodes close to clinical words. An organisation's own postcode is its address, not a patient's. */
final class Postcodes {
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![a-z0-9])(?:[a-pr-uwyz][a-hk-y]?\\d[a-z\\d]?|gir)[^a-z0-9]{0,3}\\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])");
    private static final Pattern NOT_CODE = Pattern.compile("[^a-z0-9]");
    /** How far on either side a clinical word counts. */
    private static final int CLOSE = 120;

    private Postcodes() {}

    static List<Finding> in(FoldedText text, OwnFacts own) {
        List<Finding> found = new ArrayList<>();
        String all = text.text();
        Matcher postcode = POSTCODE.matcher(all);
        while (postcode.find()) {
            String code = NOT_CODE.matcher(postcode.group()).replaceAll("");
            if (!own.postcodes().contains(code) && isClinical(all, postcode.start(), postcode.end())) {
                found.add(text.finding(
                        IdentifierKind.POSTCODE_WITH_CLINICAL_TERM, postcode.start(), postcode.end()));
            }
        }
        return found;
    }

    private static boolean isClinical(String all, int from, int to) {
        return ClinicalTerms.ANY
                .matcher(all)
                .region(Math.max(0, from - CLOSE), Math.min(all.length(), to + CLOSE))
                .find();
    }
}
