package org.practicecommons.guard;

import java.util.Set;

/** Days of birth in forms that count only beside words of birth: 12031954, 12 03 54, March 1954, 12th March. */
final class LooseBirths {
    private static final int AFTER = 4;
    private static final int FARTHEST = 12;
    private static final Set<String> DATE_OF = Set.of("of");
    private static final Set<String> IS = Set.of("is", "was", "her", "his", "the", "their", "my");

    private final Tokens tokens;
    private final BirthWords words;
    private final AgeWords ages;

    LooseBirths(Tokens tokens) {
        this.tokens = tokens;
        this.words = new BirthWords(tokens);
        this.ages = new AgeWords(tokens);
    }

    /** Behind words of birth: eight or six digits together, or a month and year with the day after it. */
    int lastBeside(int birth) {
        int before = tokens.isWord(birth - 1, DATE_OF) ? birth - 3 : birth - 1;
        while (before > birth - FARTHEST && tokens.isWord(before, IS)) {
            before--;
        }
        if (tokens.at(before).isWritten()
                && tokens.width(before + 1) <= 3
                && LooseDays.isTogether(tokens.at(before).text())) {
            return before;
        }
        if (tokens.width(before + 1) <= 3
                && !tokens.beginsSentence(before + 1)
                && LooseDays.isSpaced(tokens, before - 2)) {
            return before - 2;
        }
        for (int i = birth + 1; i <= birth + AFTER; i++) {
            if (tokens.at(i).isWritten()
                    && tokens.width(i) <= AFTER
                    && LooseDays.isTogether(tokens.at(i).text())) {
                return i;
            }
            if (tokens.width(i) <= AFTER && LooseDays.isSpaced(tokens, i)) {
                return i + 2;
            }
            if (Days.isMonth(tokens.word(i)) && LooseDays.isYear(tokens, i + 1)) {
                int day = LooseDays.dayAfter(tokens, i + 2);
                return day >= 0 || !isOfOne(birth, i + 1) ? day : i + 1;
            }
        }
        return lastOfPart(birth);
    }

    /** Whether a month and year say when one person was born: a date of birth, or a birth long past. */
    private boolean isOfOne(int birth, int year) {
        boolean right = LooseDays.isRightBehind(tokens, birth, year - 1);
        return right
                && !ages.isOfNoPerson(birth)
                && (!words.isBorn(birth) || tokens.at(year).number() < BirthDates.LONG_PAST);
    }

    /** The last token of a day and a month without a year right behind words of birth, or -1. */
    private int lastOfPart(int birth) {
        int last = LooseDays.dayAndMonth(tokens, birth + 1);
        boolean ofOne = last >= 0 && !ages.isOfNoPerson(birth) && (!words.isBorn(birth) || ages.areAfter(last));
        return ofOne ? last : -1;
    }
}
