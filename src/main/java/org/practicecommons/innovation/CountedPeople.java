package org.practicecommons.innovation;

import java.util.regex.Pattern;

/**
 * Whether a name says that people are counted: then small figures could tell who they are, whatever unit was chosen. Rates,
 * times and scores that people are only mentioned in are not meant.
 */
final class CountedPeople {
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(patients?|people|persons?|children|babies|women|men|adults|girls|boys|mothers|carers?|residents?"
                    + "|refugees?|rough sleepers|smokers|diabetics|asthmatics|attenders|non-attenders|participants?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "%|\\b(per|percent(age)?|share|proportion|rate|ratio|average|mean|median|days?|hours?|minutes?|weeks?|time|wait"
                    + "|score|points|sessions?|appointments?|visits?|calls?|contacts?|letters?|messages?|complaints?|stays"
                    + "|admissions?|themes?|staff|cost|pounds)\\b|£",
            Pattern.CASE_INSENSITIVE);

    private CountedPeople() {}

    /** Whether a measure of this name counts people. */
    static boolean named(String name) {
        return PEOPLE.matcher(name).find() && !OF_SOMETHING_ELSE.matcher(name).find();
    }
}
