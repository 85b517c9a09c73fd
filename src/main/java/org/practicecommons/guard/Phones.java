package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Telephone numbers of persons: 01, 02 and 07 as Ofcom's plan has them, with 0, +44 or 0044, other countries' with a plus,
 * and numbers without their 0 behind a word for telephoning. Notes public ones, which may be said.
 */
final class Phones {
    private static final Set<String> TELEPHONE = Set.of(
            "tel",
            "telephone",
            "phone",
            "phoned",
            "mobile",
            "mob",
            "cell",
            "ring",
            "rang",
            "call",
            "called",
            "text",
            "texted",
            "landline",
            "whatsapp",
            "t",
            "m",
            "p",
            "contact",
            "fax",
            "number");
    /** Signs that part figures instead of joining a number. */
    private static final String PARTING = "%\u00a3$\u20ac=<>+#@&?!";

    private static final int LONGEST_GAP = 4;
    private static final int NATIONAL = 11;
    private static final int LONGEST = 16;
    private static final int SHORTEST_ABROAD = 10;

    private final Tokens tokens;
    private final Calendar calendar;
    private final OwnFacts own;
    private final List<Finding> found = new ArrayList<>();
    private final BitSet publicNumbers = new BitSet();

    private Phones(Tokens tokens, Calendar calendar, OwnFacts own) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.own = own;
    }

    static Phones in(Tokens tokens, Calendar calendar, OwnFacts own) {
        Phones phones = new Phones(tokens, calendar, own);
        int i = 0;
        while (i < tokens.size()) {
            i = tokens.isFigures(i) && phones.mayBegin(i) ? phones.findAt(i) : i + 1;
        }
        return phones;
    }

    List<Finding> findings() {
        return found;
    }

    /** Tokens of numbers that are organisations' own or free to call. */
    BitSet publicNumbers() {
        return publicNumbers;
    }

    private boolean mayBegin(int i) {
        char first = tokens.at(i).text().charAt(0);
        return first == '0' || first == '4' || first == '1' || first == '2' || first == '7' || hasPlus(i);
    }

    private boolean hasPlus(int i) {
        char before = tokens.before(i);
        return before == '+'
                || ((before == ' ' || before == '(')
                        && tokens.text().at(tokens.at(i).from() - 2) == '+');
    }

    /** Looks for a number that begins with a token, and says with which token to go on. */
    private int findAt(int first) {
        StringBuilder digits = new StringBuilder(LONGEST);
        for (int i = first; digits.length() + tokens.at(i).length() <= LONGEST; i++) {
            digits.append(tokens.at(i).text());
            String national = UkNumbers.national(digits, hasPlus(first), i == first);
            if (isComplete(national, first, i) && !calendar.isIn(first, i)) {
                note(national, first, i);
                return i + 1;
            }
            if (!goesOn(i + 1)) {
                return isAbroad(digits, first) ? abroad(first, i) : first + 1;
            }
        }
        return first + 1;
    }

    private int abroad(int first, int last) {
        found.add(tokens.finding(IdentifierKind.PHONE, first, last));
        return last + 1;
    }

    private boolean isAbroad(StringBuilder digits, int first) {
        return hasPlus(first) && digits.charAt(0) != '0' && digits.length() >= SHORTEST_ABROAD;
    }

    private boolean isComplete(String national, int first, int last) {
        if (national.isEmpty()
                || (tokens.after(first) == '.' && "0".equals(tokens.at(first).text()))) {
            return false;
        }
        if (national.charAt(0) != '0') {
            return national.length() == NATIONAL - 1 && isAfterTelephone(first) && !goesOn(last + 1);
        }
        if (isPartOfCode(first)) {
            return first == last && national.length() == NATIONAL;
        }
        boolean old = national.length() == NATIONAL - 1
                && UkNumbers.mayBeShort(national)
                && tokens.at(first).length() > 3;
        return national.length() == NATIONAL || (old && !goesOn(last + 1));
    }

    private boolean isPartOfCode(int i) {
        return tokens.isGlued(i) && !tokens.isWord(i - 1, TELEPHONE);
    }

    private boolean isAfterTelephone(int first) {
        for (int i = first - 1; i >= first - 4; i--) {
            if (tokens.isWord(i, TELEPHONE)) {
                return !"nhs".equals(tokens.word(i - 1));
            }
        }
        return false;
    }

    private boolean goesOn(int i) {
        if (!tokens.isFigures(i) || tokens.width(i) > LONGEST_GAP) {
            return false;
        }
        for (int at = tokens.at(i - 1).to(); at < tokens.at(i).from(); at++) {
            if (PARTING.indexOf(tokens.text().at(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void note(String national, int first, int last) {
        boolean free = first < last && UkNumbers.isPublic(national);
        if (free || own.phones().contains(national)) {
            publicNumbers.set(first, last + 1);
        } else {
            found.add(tokens.finding(IdentifierKind.PHONE, first, last));
        }
    }
}
