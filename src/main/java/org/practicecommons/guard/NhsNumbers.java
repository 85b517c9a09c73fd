package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * NHS numbers: ten digits, the last of which is 11 minus the remainder of the weighted sum of the nine before by 11
 * (weights 10 down to 2; 11 counts as 0, 10 is no number). Source: NHS Data Model and Dictionary, NHS NUMBER. The ten
 * may stand together, in groups with anything but letters between, or in groups with words between.
 */
final class NhsNumbers {
    private static final int DIGITS = 10;
    private static final int MODULUS = 11;
    /** The longest stretch without letters that still joins two groups. */
    private static final int TIGHT = 12;
    /** The longest stretch with words that still joins two groups. */
    private static final int LOOSE = 40;
    /** How far before the digits the words "NHS number" count. */
    private static final int CONTEXT = 60;

    private static final Pattern NAMED = Pattern.compile("\\bnhs[^a-z0-9]*(?:(?:no|num|number|nr|id)\\b.*)?$");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Set<String> CONNECTORS = Set.of(
            "and", "then", "dash", "hyphen", "space", "dot", "point", "slash", "stroke", "followed", "by", "next",
            "plus", "comma", "full", "stop", "minus", "x", "o");

    private NhsNumbers() {}

    static List<Finding> in(FoldedText text, Calendar calendar) {
        List<DigitGroup> groups = DigitGroup.in(text);
        List<Finding> found = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            int last = lastOfTen(groups, first);
            if (last >= 0 && isNumber(text, calendar, groups.subList(first, last + 1))) {
                found.add(text.finding(
                        IdentifierKind.NHS_NUMBER,
                        groups.get(first).from(),
                        groups.get(last).to()));
                first = last;
            }
        }
        return found;
    }

    /** The group with which ten digits are full, or -1. */
    private static int lastOfTen(List<DigitGroup> groups, int first) {
        int digits = 0;
        for (int last = first; last < groups.size() && digits < DIGITS; last++) {
            digits += groups.get(last).length();
            if (digits == DIGITS) {
                return last;
            }
        }
        return -1;
    }

    private static boolean isNumber(FoldedText text, Calendar calendar, List<DigitGroup> ten) {
        StringBuilder digits = new StringBuilder(DIGITS);
        ten.forEach(group -> digits.append(group.digits()));
        return isValid(digits) && (ten.size() == 1 || isJoined(text, ten) && !calendar.isIn(ten));
    }

    /** Whether the check digit is right. */
    static boolean isValid(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(DIGITS - 1) - '0';
    }

    private static boolean isJoined(FoldedText text, List<DigitGroup> ten) {
        boolean anyWords = false;
        for (int i = 1; i < ten.size(); i++) {
            int from = ten.get(i - 1).to();
            int to = ten.get(i).from();
            if (to - from > LOOSE) {
                return false;
            }
            List<String> words = LETTERS.matcher(text.text(from, to)).results().map(MatchResult::group).toList();
            if (words.isEmpty() && to - from > TIGHT) {
                return false;
            }
            anyWords |= !CONNECTORS.containsAll(words);
        }
        return !anyWords || isUsualShape(ten) || isNamed(text, ten.getFirst());
    }

    /** Three, three and four digits, as an NHS number is printed. */
    private static boolean isUsualShape(List<DigitGroup> ten) {
        return ten.size() == 3 && ten.get(0).length() == 3 && ten.get(1).length() == 3;
    }

    private static boolean isNamed(FoldedText text, DigitGroup first) {
        return NAMED.matcher(text.text(Math.max(0, first.from() - CONTEXT), first.from()))
                .find();
    }
}
