package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Numbers told in two or more parts, also over two sentences: "her number starts 94347. The other half is 65919." */
final class ToldInParts {
    /** Words for the beginning of a number. */
    private static final Set<String> OPENING = Set.of(
            "first", "begins", "begin", "beginning", "starts", "start", "starting", "half", "part", "front", "1st");
    /** Words for what goes on. */
    private static final Set<String> GOING_ON = Set.of("""
            second rest remaining remainder other last final ends end ending finishes finish then followed continues goes next
            half part latter back 2nd plus after missing completes completed""".split("\\s+"));
    /** Whose number it is, and with how many digits. */
    private static final Set<String> PHONE =
            Set.of("mobile", "phone", "telephone", "tel", "landline", "whatsapp", "cell", "mob");

    private static final Set<String> HOSPITAL =
            Set.of("hospital", "mrn", "hosp", "emis", "systmone", "record", "unit", "casenote");
    private static final Set<String> INSURANCE = Set.of("insurance", "ni", "nino");
    private static final Set<String> NHS = Set.of("nhs", "chi");
    private static final Set<String> NUMBER = Set.of("number", "no");
    private static final Set<String> DIGIT = Set.of("digit", "digits", "figures", "numbers");
    private static final int WORDS_BEFORE = 9;
    private static final int LABEL_BEFORE = 12;
    private static final int FARTHEST = 18;
    private static final int FEWEST = 6;
    private static final int MOST = 12;

    private final Tokens tokens;
    private final List<Finding> found = new ArrayList<>();

    private ToldInParts(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Finding> in(Tokens tokens, Calendar calendar) {
        ToldInParts parts = new ToldInParts(tokens);
        int opening = -WORDS_BEFORE - 1;
        int i = 0;
        while (i < tokens.size()) {
            opening = tokens.isWord(i, OPENING) ? i : opening;
            boolean begins = tokens.isFigures(i) && i - opening <= WORDS_BEFORE && !parts.isCount(i);
            i = begins && !calendar.isIn(i, i) ? parts.findAt(i) : i + 1;
        }
        return parts.found;
    }

    private boolean isCount(int i) {
        return tokens.isWord(i + 1, DIGIT)
                || (tokens.at(i).length() == 1 && !tokens.isFigures(i + 1) && !tokens.isFigures(i - 1));
    }

    private boolean isBehind(int i, Set<String> words, int from) {
        for (int at = i - 1; at >= Math.max(0, from); at--) {
            if (tokens.isWord(at, words)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for what goes on behind a first part, and says where to go on. */
    private int findAt(int first) {
        FigureRow part = FigureRow.at(tokens, first);
        int digits = part.digits();
        int end = part.last();
        int parts = 1;
        for (int i = end + 1; i <= end + FARTHEST && i < tokens.size() && digits < MOST; i++) {
            if (tokens.isFigures(i) && !isCount(i) && isBehind(i, GOING_ON, end + 1)) {
                FigureRow next = FigureRow.at(tokens, i);
                digits += next.digits();
                end = next.last();
                parts++;
                i = end;
            }
        }
        if (parts > 1 && digits >= FEWEST && digits <= MOST) {
            addIf(first, end, digits);
        }
        return end + 1;
    }

    private void addIf(int first, int last, int digits) {
        int from = first - LABEL_BEFORE;
        boolean ten = digits >= NhsNumberCheck.DIGITS - 1 && digits <= NhsNumberCheck.DIGITS + 1;
        if (isBehind(first, NHS, from) && ten) {
            found.add(tokens.finding(IdentifierKind.NHS_NUMBER, first, last));
        } else if (isBehind(first, PHONE, from) && ten) {
            found.add(tokens.finding(IdentifierKind.PHONE, first, last));
        } else if (isBehind(first, INSURANCE, from)) {
            found.add(tokens.finding(IdentifierKind.NATIONAL_INSURANCE_NUMBER, first, last));
        } else if (isBehind(first, HOSPITAL, from)) {
            found.add(tokens.finding(IdentifierKind.HOSPITAL_NUMBER, first, last));
        } else if (ten && isBehind(first, NUMBER, from)) {
            found.add(
                    tokens.finding(isTelephone(first) ? IdentifierKind.PHONE : IdentifierKind.NHS_NUMBER, first, last));
        }
    }

    private boolean isTelephone(int first) {
        return tokens.at(first).text().startsWith("0");
    }
}
