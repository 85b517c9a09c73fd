package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a person's name close to a condition: a title and a name, or two names and a verb of having. Reads the
 * text as written, since capitals make names.
 */
final class PersonNames {
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:(?:Mr|Mrs|Ms|Miss|Master)\\.? \\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30})?"
                    + "|\\p{Lu}\\p{Ll}[\\p{L}'-]{1,30} \\p{Lu}\\p{Ll}[\\p{L}'-]{1,30}"
                    + "(?=,? (?:has|had|have|having|with|who|was|is|suffers|suffered|died|of|aged|\\(?\\d\\d)\\b))");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i)\\b(?:surgery|practice|centre|center|clinic|hospital|house|road|street|pcn|icb|trust|network|council|health|medical|group|"
                    + "project|programme|england|primary|care|team|service|general|nhs|healthwatch|university|park|lane|avenue|community)\\b");
    private static final int CLOSE = 80;

    private PersonNames() {}

    static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (!ORGANISATION.matcher(name.group()).find() && isByCondition(text, name.start(), name.end())) {
                found.add(new Finding(IdentifierKind.NAME_WITH_CONDITION, name.start(), name.end()));
            }
        }
        return found;
    }

    private static boolean isByCondition(String text, int from, int to) {
        String near = text.substring(Math.max(0, from - CLOSE), Math.min(text.length(), to + CLOSE));
        return ClinicalTerms.CONDITION.matcher(near.toLowerCase(Locale.ROOT)).find();
    }
}
