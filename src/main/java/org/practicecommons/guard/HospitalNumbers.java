package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Numbers that hospitals and clinical systems give, known by the words before or behind them, and those that begin with a
 * trust's code (R and two letters).
 */
final class HospitalNumbers {
    private static final Set<String> FILLERS = Set.of(
            "in",
            "on",
            "letter",
            "card",
            "hospital",
            "wristband",
            "digits",
            "which",
            "we",
            "have",
            "hold",
            "given",
            "it",
            "says",
            "shows",
            "a",
            "label",
            "bracelet",
            "is",
            "was",
            "the",
            "no",
            "number",
            "id",
            "for",
            "her",
            "his",
            "as",
            "record",
            "web",
            "one",
            "their",
            "system");
    private static final Set<String> NOT_BEFORE_DIGITS = Set.of(
            "and", "in", "of", "for", "to", "the", "on", "by", "or", "at", "is", "was", "with", "from", "has", "had");
    private static final Set<String> RANGE = Set.of("to", "in", "between", "from", "by", "and", "patients");
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_GAP = 4;
    private static final Set<String> DIGITS = Set.of("digits", "digit", "figures");
    private static final int MOST_FILLERS = 6;
    private static final int TRUST_CODE = 3;

    private final Tokens tokens;
    private final Calendar calendar;
    private final HospitalNames names;

    private HospitalNumbers(Tokens tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.names = new HospitalNames(tokens);
    }

    static List<Finding> in(Tokens tokens, Calendar calendar) {
        HospitalNumbers numbers = new HospitalNumbers(tokens, calendar);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).isWord()) {
                numbers.findAt(i, found);
            }
        }
        return found;
    }

    private void findAt(int i, List<Finding> found) {
        int name = names.lastAt(i);
        if (name >= 0) {
            Value after = valueAfter(name + 1);
            boolean range = names.isOfMany(name) && tokens.isWord(after.last() + 1, RANGE);
            addIf(range ? Value.NONE : after, found);
            addIf(valueBefore(i - 1, names.isOfMany(name)), found);
        } else if (isTrustCode(i)) {
            addIf(new Value(i, i + 1, tokens.at(i + 1).length()), found);
        }
    }

    private void addIf(Value value, List<Finding> found) {
        if (value.digits() >= FEWEST_DIGITS
                && value.digits() <= MOST_DIGITS
                && !calendar.isIn(value.first(), value.last())
                && !calendar.isLargeNumberIn(value.first(), value.last())) {
            found.add(tokens.finding(IdentifierKind.HOSPITAL_NUMBER, value.first(), value.last()));
        }
    }

    /** Tokens of a number and how many digits they have. */
    private record Value(int first, int last, int digits) {
        static final Value NONE = new Value(0, 0, 0);
    }

    private Value valueAfter(int from) {
        int i = from;
        while (i < from + MOST_FILLERS && (tokens.isWord(i, FILLERS) || tokens.isWord(i + 1, DIGITS))) {
            i++;
        }
        if (i >= tokens.size() || tokens.width(i) > LONGEST_GAP) {
            return Value.NONE;
        }
        boolean letters = tokens.at(i).isWord();
        boolean prefix = letters
                && tokens.word(i).length() <= 4
                && !tokens.isWord(i, NOT_BEFORE_DIGITS)
                && tokens.width(i + 1) <= 1;
        return letters && !prefix ? Value.NONE : digits(i, prefix ? i + 1 : i);
    }

    private Value digits(int first, int from) {
        int digits = 0;
        int last = from;
        for (int i = from; tokens.isFigures(i) && (i == from || isJoined(i)); i++) {
            digits += tokens.at(i).length();
            last = i;
        }
        boolean lettered = first == last
                && digits <= 2
                && tokens.word(last + 1).length() == 1
                && tokens.isGlued(last + 1)
                && tokens.isGlued(last + 2)
                && tokens.isFigures(last + 2);
        if (lettered) {
            last += 2;
            digits += tokens.at(last).length();
        }
        boolean year = first == last && tokens.at(first).length() == 4;
        return year
                ? Value.NONE
                : new Value(first, last, digits == FEWEST_DIGITS - 1 && first < from ? FEWEST_DIGITS : digits);
    }

    private boolean isJoined(int i) {
        return tokens.width(i) == 1 && tokens.before(i) != ',';
    }

    /** 1234567 (hospital number). */
    private Value valueBefore(int from, boolean many) {
        int i = from;
        while (i > from - LONGEST_GAP && tokens.isWord(i, FILLERS)) {
            i--;
        }
        if (tokens.word(i).length() == 1 && tokens.isGlued(i) && tokens.isFigures(i - 1)) {
            i--;
        }
        boolean is = tokens.at(i).isWritten()
                && tokens.width(i + 1) <= LONGEST_GAP
                && tokens.after(i) != '.'
                && tokens.after(i) != ',';
        if (!is) {
            return Value.NONE;
        }
        int first = i;
        int digits = tokens.at(i).length();
        while (!many && isJoinedTightly(first) && i - first < LONGEST_GAP) {
            first--;
            digits += tokens.at(first).length();
        }
        return digits > FEWEST_DIGITS ? new Value(first, i, digits) : Value.NONE;
    }

    private boolean isJoinedTightly(int i) {
        char before = tokens.before(i);
        return tokens.isGluedByOne(i)
                && tokens.at(i - 1).isWritten()
                && (before == '-' || before == '/' || before == ' ');
    }

    /** RXH1234567, in capitals. */
    private boolean isTrustCode(int i) {
        String word = tokens.word(i);
        if (word.length() != TRUST_CODE
                || word.charAt(0) != 'r'
                || "ref".equals(word)
                || "rec".equals(word)
                || "req".equals(word)) {
            return false;
        }
        boolean near = tokens.width(i + 1) == 0 || (tokens.width(i + 1) == 1 && tokens.before(i + 1) != '.');
        int digits = tokens.at(i + 1).isWritten() && near ? tokens.at(i + 1).length() : 0;
        return digits > FEWEST_DIGITS
                && digits < 9
                && tokens.text().isCapital(tokens.at(i).to() - 1);
    }
}
