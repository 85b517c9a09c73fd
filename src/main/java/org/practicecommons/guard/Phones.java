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
            "reach",
            "reached",
            "dial",
            "sms",
            "txt",
            "t",
            "m",
            "p",
            "contact",
            "fax",
            "number");

    /** Behind a number these say what it is. */
    private static final Set<String> BEHIND = Set.of("mobile", "mob", "landline", "whatsapp");

    private static final int LONGEST_GAP = 4;
    /** Words before "number": others have numbers too, such as orders. */
    private static final Set<String> OF_PERSON = Set.of(
            "her",
            "his",
            "their",
            "my",
            "your",
            "phone",
            "telephone",
            "tel",
            "mobile",
            "mob",
            "home",
            "work",
            "contact",
            "landline",
            "cell",
            "s",
            "new",
            "whatsapp",
            "emergency",
            "office",
            "fax");

    private static final int NATIONAL = 11;
    private static final int LONGEST = 16;
    private static final int SHORTEST_ABROAD = 10;

    private final Tokens tokens;
    private final Calendar calendar;
    private final OwnFacts own;
    private final PhoneGaps gaps;
    private final PhoneOwners owners;
    private final List<Finding> found = new ArrayList<>();
    private final BitSet publicNumbers = new BitSet();

    private Phones(Tokens tokens, Calendar calendar, OwnFacts own) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.own = own;
        this.gaps = new PhoneGaps(tokens);
        this.owners = new PhoneOwners(tokens);
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
        boolean thousands = tokens.isGluedByOne(i)
                && tokens.before(i) == ','
                && tokens.at(i).length() == 3;
        if (thousands) {
            return false;
        }
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
        boolean together = isMobileOfCountry(first);
        int i = first;
        while (digits.length() + tokens.at(i).length() <= LONGEST) {
            digits.append(tokens.at(i).text());
            String national = UkNumbers.national(digits, hasPlus(first), i == first || together);
            if (isComplete(national, first, i) && !calendar.isIn(first, i)) {
                note(national, first, i);
                return i + 1;
            }
            int next = gaps.next(i, digits);
            if (next < 0) {
                return isAbroad(digits, first) ? abroad(first, i) : first + 1;
            }
            i = next;
        }
        return first + 1;
    }

    /** 44 7700 900123: with the country but without a plus. */
    private boolean isMobileOfCountry(int first) {
        return "44".equals(tokens.at(first).text())
                && tokens.isGluedByOne(first + 1)
                && tokens.before(first + 1) == ' '
                && tokens.at(first + 1).length() >= 4
                && tokens.at(first + 1).text().startsWith("7");
    }

    private int abroad(int first, int last) {
        found.add(tokens.finding(IdentifierKind.PHONE, first, last));
        return last + 1;
    }

    private boolean isAbroad(StringBuilder digits, int first) {
        return hasPlus(first) && digits.charAt(0) != '0' && digits.length() >= SHORTEST_ABROAD;
    }

    private boolean isComplete(String national, int first, int last) {
        boolean tenTogether = tokens.at(first).length() == NhsNumberCheck.DIGITS && first < last;
        if (national.isEmpty()
                || tenTogether
                || (tokens.after(first) == ','
                        && tokens.at(first).length() == 1
                        && tokens.at(first + 1).length() > 1)
                || (tokens.after(first) == '.'
                        && "0".equals(tokens.at(first).text())
                        && tokens.after(first + 1) != '.')) {
            return false;
        }
        if (national.charAt(0) != '0') {
            return national.length() == NATIONAL - 1 && isBesideTelephone(first, last) && !gaps.goesOn(last + 1);
        }
        if (isPartOfCode(first)) {
            return first == last && national.length() == NATIONAL;
        }
        boolean old = national.length() == NATIONAL - 1
                && UkNumbers.mayBeShort(national)
                && tokens.at(first).length() > 3;
        return national.length() == NATIONAL || (old && !gaps.goesOn(last + 1));
    }

    private boolean isPartOfCode(int i) {
        return tokens.isGlued(i) && !tokens.isWord(i - 1, TELEPHONE);
    }

    private boolean isBesideTelephone(int first, int last) {
        return isAfterTelephone(first) || tokens.isWord(last + 1, BEHIND) || tokens.isWord(last + 2, BEHIND);
    }

    private boolean isAfterTelephone(int first) {
        for (int i = first - 1;
                i >= first - 4 && !(tokens.isFigures(i) && tokens.at(i).length() > LONGEST_GAP);
                i--) {
            if (tokens.isWord(i, TELEPHONE)) {
                return !"number".equals(tokens.word(i)) || tokens.isWord(i - 1, OF_PERSON);
            }
        }
        return false;
    }

    private void note(String national, int first, int last) {
        boolean free = first < last && UkNumbers.isPublic(national);
        boolean landline = national.startsWith("01") || national.startsWith("02");
        if (free || own.phones().contains(national) || (landline && owners.isService(first, last))) {
            publicNumbers.set(first, last + 1);
        } else {
            found.add(tokens.finding(IdentifierKind.PHONE, first, last));
        }
    }
}
