package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.practicecommons.guard.Day.Manner;

/**
 * Dates of birth: a full date with words about birth beside it, or one so long past that no project can have it. Days of
 * projects, laws and groups of people ("children born after 1 September 2020") stay.
 */
final class BirthDates {
    /** Words on either side that count. */
    private static final int BEFORE = 12;

    private static final int AFTER = 4;
    /** No project that is recorded here began before this year. */
    static final int LONG_PAST = 1995;
    /** Actions and projects with somebody's name right before their date are later. */
    private static final int RECENT = 2015;

    private static final Set<String> PERSON =
            Set.of("patient", "pt", "mr", "mrs", "ms", "miss", "master", "aged", "he", "she", "lady", "gentleman");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "master", "patient", "pt");
    private static final Set<String> OF_ONE_SEX = Set.of("male", "female");
    private static final Set<String> SEXES = Set.of("m", "f", "male", "female", "man", "woman", "boy", "girl");
    private static final Set<String> BEGINNINGS = Set.of(
            "founded",
            "opened",
            "established",
            "built",
            "act",
            "nhs",
            "since",
            "launched",
            "started",
            "registered",
            "incorporated",
            "dated",
            "published",
            "introduced",
            "created",
            "formed",
            "merged",
            "moved",
            "joined",
            "qualified",
            "signed",
            "passed",
            "law",
            "constitution",
            "regulations",
            "began",
            "begun",
            "commenced",
            "force",
            "until",
            "from",
            "report",
            "circular",
            "practice",
            "surgery",
            "building",
            "contract",
            "agreement",
            "service",
            "hospital",
            "letter",
            "between",
            "after",
            "before",
            "cohort");

    private final Tokens tokens;
    private final BirthWords words;
    private final AgeWords ages;

    private BirthDates(Tokens tokens) {
        this.tokens = tokens;
        this.words = new BirthWords(tokens);
        this.ages = new AgeWords(tokens);
    }

    static List<Finding> in(Tokens tokens, Calendar calendar) {
        BirthDates dates = new BirthDates(tokens);
        List<Finding> found = new ArrayList<>();
        for (Day day : calendar.days()) {
            if (dates.isOfBirth(day)) {
                found.add(tokens.finding(IdentifierKind.DATE_OF_BIRTH, day.first(), day.last()));
            }
        }
        LooseBirths loose = new LooseBirths(tokens);
        BirthParts parts = new BirthParts(tokens, dates.words, calendar);
        for (int i = 0; i < tokens.size(); i++) {
            int last = -1;
            if (dates.words.isAt(i)) {
                last = loose.lastBeside(i);
                last = last < 0 ? parts.lastAround(i) : last;
            } else if (tokens.isFigures(i + 1) && dates.ages.isReaching(i)) {
                last = parts.lastOfReaching(i);
            }
            if (last >= 0) {
                found.add(tokens.finding(IdentifierKind.DATE_OF_BIRTH, Math.min(i, last), Math.max(i, last)));
            }
        }
        return found;
    }

    private boolean isOfBirth(Day day) {
        return words.areBefore(day.first(), BEFORE)
                || (tokens.isWord(day.first() - 1, OF_ONE_SEX) && tokens.width(day.first()) <= 2)
                || words.areAfter(day.last(), AFTER)
                || isLongPast(day)
                || isBesideName(day)
                || ages.areBefore(day.first())
                || ages.areRightBefore(day.first())
                || ages.areSexAndAgeBefore(day.first())
                || ages.areBehind(day.last());
    }

    private boolean isLongPast(Day day) {
        if (day.year() >= LONG_PAST
                || day.manner() == Manner.SHORT_FIGURES
                || isNear(day.first(), BEGINNINGS, BEFORE)) {
            return false;
        }
        return day.manner() == Manner.FIGURES
                || isNear(day.first(), PERSON, BEFORE)
                || tokens.isWord(day.first() - 1, SEXES)
                || isBehindName(day);
    }

    private boolean isNear(int i, Set<String> words, int distance) {
        for (int at = i - 1; at >= i - distance; at--) {
            if (tokens.isWord(at, words)) {
                return true;
            }
        }
        return false;
    }

    /** John Smith (3 May 1961): right behind two names. */
    private boolean isBehindName(Day day) {
        String gap = tokens.gap(day.first());
        return (gap.indexOf('(') >= 0 || gap.startsWith(",")) && PersonNames.areTwoBefore(tokens, day.first());
    }

    /** Mr Smith, 3/5/2011: right behind a title and a name, with a sign between. */
    private boolean isBesideName(Day day) {
        char sign = tokens.text().at(tokens.at(day.first()).from() - 2);
        char bracket = tokens.before(day.first());
        boolean apart = sign == ',' || bracket == '(' || sign == '(' || sign == ':';
        return apart
                ? isBehindTitleAndName(day.first())
                : tokens.isWord(day.first() - 1, TITLES) || (day.year() < RECENT && isRightBehindTitle(day.first()));
    }

    /** Whether nothing but names stands between a title and a day: a patient survey's day is nobody's. */
    private boolean isBehindTitleAndName(int day) {
        NameShapes names = new NameShapes(tokens, new HealthWords(tokens));
        int i = day - 1;
        while (i >= day - 3 && !tokens.isWord(i, TITLES) && (names.isName(i) || isInitial(i))) {
            i--;
        }
        return tokens.isWord(i, TITLES);
    }

    private boolean isInitial(int i) {
        return tokens.word(i).length() == 1 && tokens.isCapital(i);
    }

    /** Mrs Smith 3.5.2011: nothing but one name between. */
    private boolean isRightBehindTitle(int first) {
        return tokens.isWord(first - 2, TITLES)
                && tokens.at(first - 1).isWord()
                && tokens.isCapital(first - 1)
                && tokens.width(first) == 1;
    }
}
