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
    private static final Set<String> OF_AGE = Set.of("years", "old", "year", "on", "the", "last", "this", "next");
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

    private static final Set<String> NAMED = Set.of("age", "aged");
    private static final Set<String> OLD = Set.of("y", "yo", "yr", "yrs");
    private static final Set<String> SEX = Set.of("m", "f", "male", "female", "man", "woman", "boy", "girl", "lady");
    private static final Set<String> OWN = Set.of("his", "her", "their", "my", "s");
    private static final Set<String> IS = Set.of("is", "was", "fell", "falls");
    private static final Set<String> BAND = Set.of("to", "and", "or", "over", "under", "plus", "years", "upwards");
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
        if (isOrdinalAge(i)) {
            return true;
        }
        if (!isAge(i)) {
            return false;
        }
        return tokens.isWord(i - 1, TURNING)
                ? !isOfNoPerson(i - 1)
                : tokens.isWord(i - 1, REACHING) && (isPerson(i - 2) || isPerson(i - 3));
    }

    /** Whether somebody reaches an age there: she will be 90, turns 100. */
    boolean isReaching(int i) {
        if (!isAge(i + 1)) {
            return false;
        }
        return tokens.isWord(i, TURNING)
                ? !isOfNoPerson(i)
                : tokens.isWord(i, REACHING)
                        && (isPerson(i - 1) || isPerson(i - 2) || isPerson(i - 3) || isPerson(i - 4));
    }

    /** Whether a sex and an age stand right before a day: F 67 12/3/1959, 54 yo M 3/11/71, M, 8, 3.5.2018. */
    boolean areSexAndAgeBefore(int day) {
        if (tokens.width(day) > 3) {
            return false;
        }
        int last = tokens.isWord(day - 1, OLD) ? day - 2 : day - 1;
        boolean ageLast = isAge(last) && tokens.isWord(last - 1, SEX) && tokens.width(last) <= 3;
        boolean sexLast = tokens.isWord(day - 1, SEX)
                && (isAge(day - 2) || (tokens.isWord(day - 2, OLD) && isAge(day - 3)))
                && tokens.width(day - 1) <= 3;
        return ageLast || sexLast;
    }

    /** His 65th was on. */
    private boolean isOrdinalAge(int i) {
        int suffix = tokens.isWord(i, IS) ? i - 1 : i;
        return tokens.isWord(suffix, SUFFIXES) && isAge(suffix - 1) && tokens.isWord(suffix - 2, OWN);
    }

    private boolean isPerson(int i) {
        return "who".equals(tokens.word(i)) || PersonsAndPlaces.isPerson(tokens.word(i));
    }

    /** Whether one person's age stands right before a day: 39 years old (17 October 1994), who is 10, 6 May 2018. */
    boolean areRightBefore(int day) {
        int last = day - 1;
        String gap = tokens.gap(day);
        if (gap.indexOf('(') < 0 && gap.indexOf(',') < 0) {
            return false;
        }
        boolean old = tokens.isWord(last, OLD) && isAge(last - 1);
        boolean years = "old".equals(tokens.word(last)) && tokens.isWord(last - 1, OF_AGE) && isAge(last - 2);
        boolean said = isAge(last)
                && gap.indexOf('(') >= 0
                && (tokens.isWord(last - 1, NAMED) || ("is".equals(tokens.word(last - 1)) && isPerson(last - 2)));
        return old || years || said;
    }

    /** Whether one person's age stands right behind a day: 12 August 1984 (age 62), 67y, 67 years old. */
    boolean areBehind(int last) {
        boolean named = tokens.isWord(last + 1, NAMED);
        int age = named ? last + 2 : last + 1;
        boolean old = tokens.isWord(age + 1, OLD)
                || ("years".equals(tokens.word(age + 1)) && "old".equals(tokens.word(age + 2)));
        return isAge(age)
                && tokens.width(last + 1) <= 2
                && (old
                        || (named
                                && !tokens.isWord(age + 1, BAND)
                                && !(tokens.isFigures(age + 1) && tokens.width(age + 1) == 1)
                                && tokens.after(age) != '+'));
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
