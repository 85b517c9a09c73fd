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
    private static final int LONG_PAST = 1995;

    private static final Set<String> PERSON =
            Set.of("patient", "pt", "mr", "mrs", "ms", "miss", "master", "aged", "he", "she", "lady", "gentleman");
    private static final Set<String> DATE_OF = Set.of("of");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "master", "patient", "pt");
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

    private BirthDates(Tokens tokens) {
        this.tokens = tokens;
        this.words = new BirthWords(tokens);
    }

    static List<Finding> in(Tokens tokens, Calendar calendar) {
        BirthDates dates = new BirthDates(tokens);
        List<Finding> found = new ArrayList<>();
        for (Day day : calendar.days()) {
            if (dates.isOfBirth(day)) {
                found.add(tokens.finding(IdentifierKind.DATE_OF_BIRTH, day.first(), day.last()));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            int last = dates.words.isAt(i) ? dates.lastOfLoose(i) : -1;
            if (last >= 0) {
                found.add(tokens.finding(IdentifierKind.DATE_OF_BIRTH, Math.min(i, last), Math.max(i, last)));
            }
        }
        return found;
    }

    private boolean isOfBirth(Day day) {
        return words.areBefore(day.first(), BEFORE)
                || words.areAfter(day.last(), AFTER)
                || isLongPast(day)
                || isBesideName(day);
    }

    private boolean isLongPast(Day day) {
        if (day.year() >= LONG_PAST
                || day.manner() == Manner.SHORT_FIGURES
                || isNear(day.first(), BEGINNINGS, BEFORE)) {
            return false;
        }
        return day.manner() == Manner.FIGURES || isNear(day.first(), PERSON, BEFORE);
    }

    private boolean isNear(int i, Set<String> words, int distance) {
        for (int at = i - 1; at >= i - distance; at--) {
            if (tokens.isWord(at, words)) {
                return true;
            }
        }
        return false;
    }

    /** Mr Smith, 3/5/2011: right behind a title and a name, with a sign between. */
    private boolean isBesideName(Day day) {
        char sign = tokens.text().at(tokens.at(day.first()).from() - 2);
        char bracket = tokens.before(day.first());
        boolean apart = sign == ',' || bracket == '(' || sign == '(' || sign == ':';
        return apart ? isNear(day.first(), TITLES, 3) : tokens.isWord(day.first() - 1, TITLES);
    }

    /** Behind words of birth: eight or six digits together, or a month and year with the day after it. */
    private int lastOfLoose(int birth) {
        int before = tokens.isWord(birth - 1, DATE_OF) ? birth - 3 : birth - 1;
        if (tokens.at(before).isWritten()
                && tokens.width(before + 1) <= 2
                && LooseDays.isTogether(tokens.at(before).text())) {
            return before;
        }
        for (int i = birth + 1; i <= birth + AFTER; i++) {
            if (tokens.at(i).isWritten()
                    && tokens.width(i) <= AFTER
                    && LooseDays.isTogether(tokens.at(i).text())) {
                return i;
            }
            if (Days.isMonth(tokens.word(i)) && LooseDays.isYear(tokens, i + 1)) {
                return LooseDays.dayAfter(tokens, i + 2);
            }
        }
        return -1;
    }
}
