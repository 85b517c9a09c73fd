package org.practicecommons.guard;

import java.util.Set;

/** Words about the age that one person reaches on a day: turned 70 on, his 90th birthday on, aged 71. */
final class AgeWords {
    private static final Set<String> TURNING = Set.of("turned", "turns", "turning", "turn");
    /** Words that measures reach too, so that a person must be spoken of. */
    private static final Set<String> REACHING = Set.of("reached", "reaches", "be", "is", "was");

    private static final Set<String> BIRTHDAY = Set.of("birthday", "bday");
    private static final Set<String> AGE = Set.of("age", "aged", "turned", "turns", "turning", "years", "yo", "yrs");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> OF_AGE = Set.of("years", "old", "year", "on", "the");
    /** What may be as many years old as a person. */
    private static final Set<String> NO_PERSONS = Set.of(
            "practice",
            "surgery",
            "nhs",
            "service",
            "pcn",
            "building",
            "centre",
            "project",
            "group",
            "charity",
            "hospital",
            "clinic",
            "college",
            "trust",
            "club",
            "scheme",
            "health");

    private static final Set<String> US = Set.of("we", "it", "our");

    private static final int MOST_WORDS = 6;
    private static final int AFTER = 4;
    private static final int OLDEST = 115;

    private final Tokens tokens;

    AgeWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a day is the one on which a person reached an age. */
    boolean areBefore(int day) {
        int i = day - 1;
        while (tokens.isWord(i, OF_AGE) && i > day - MOST_WORDS) {
            i--;
        }
        if (i == day - 1) {
            return false;
        }
        if (tokens.isWord(i, BIRTHDAY)) {
            int age = tokens.isWord(i - 1, SUFFIXES) ? i - 2 : i - 1;
            return isAge(age) && !isOfNoPerson(age);
        }
        if (!isAge(i)) {
            return false;
        }
        return tokens.isWord(i - 1, TURNING)
                ? !isOfNoPerson(i - 1)
                : tokens.isWord(i - 1, REACHING) && (isPerson(i - 2) || isPerson(i - 3));
    }

    private boolean isPerson(int i) {
        return "who".equals(tokens.word(i)) || ClinicalTerms.isPerson(tokens.word(i));
    }

    private boolean isAge(int i) {
        return tokens.isFigures(i) && tokens.at(i).length() <= 3 && tokens.at(i).number() <= OLDEST;
    }

    /** Whether a practice, a service or "we" is spoken of, which have birthdays too. */
    boolean isOfNoPerson(int from) {
        if (tokens.isWord(from - 1, US)) {
            return true;
        }
        for (int i = from - 1; i >= from - AFTER; i--) {
            if (tokens.isWord(i, NO_PERSONS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an age follows. */
    boolean areAfter(int last) {
        for (int i = last + 1; i <= last + AFTER; i++) {
            if (tokens.isWord(i, AGE)) {
                return true;
            }
        }
        return false;
    }
}
