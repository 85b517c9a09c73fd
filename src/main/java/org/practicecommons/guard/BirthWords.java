package org.practicecommons.guard;

import java.util.Set;

/** Words about one person's birth: born, date of birth, DOB, d.o.b., birthday. */
final class BirthWords {
    private static final Set<String> BIRTH =
            Set.of("dob", "born", "birth", "birthday", "birthdate", "bday", "bd", "dateofbirth", "b", "world");
    /** Words that part a birth from a date. */
    private static final Set<String> PARTING = Set.of(
            "since",
            "from",
            "until",
            "between",
            "after",
            "before",
            "started",
            "launched",
            "meeting",
            "report",
            "by",
            "we",
            "began",
            "opened",
            "published",
            "audit",
            "reviewed",
            "review",
            "seen",
            "visit",
            "visited",
            "appointment",
            "template",
            "field",
            "call",
            "recorded",
            "completed",
            "during",
            "nhs",
            "was");

    private static final Set<String> GROUPS = Set.of(
            "children",
            "babies",
            "infants",
            "people",
            "women",
            "men",
            "patients",
            "cohort",
            "those",
            "everyone",
            "all",
            "boys",
            "girls",
            "adults",
            "anyone",
            "nhs",
            "toddlers",
            "newborns",
            "practice",
            "service",
            "pcn",
            "idea",
            "project");
    private static final Set<String> ORGANISATIONS = Set.of("nhs", "practice", "surgery", "service", "pcn");
    private static final Set<String> OUT_OF = Set.of("out", "from", "of");
    private static final Set<String> ARTICLES = Set.of("the", "a", "each", "every", "patients");
    private static final Set<String> ASKING = Set.of(
            "is", "are", "must", "should", "and", "field", "fields", "check", "checks", "has", "can", "may", "or");
    private static final Set<String> THINGS = Set.of(
            "project",
            "hub",
            "clinic",
            "choir",
            "group",
            "club",
            "scheme",
            "programme",
            "charity",
            "cafe",
            "trust",
            "hospital",
            "team",
            "network",
            "garden",
            "centre");
    private static final Set<String> DATE = Set.of("date", "day", "year");
    /** What of a birth names its day; a month alone, a place or a country does not. */
    private static final Set<String> OF_BIRTH = Set.of("date", "day", "dates", "year", "yr", "days", "d", "details");

    private static final int BEFORE_BORN = 4;

    private final Tokens tokens;

    BirthWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether such a word, or its last part, stands there. */
    boolean isAt(int i) {
        if (tokens.isWord(i, BIRTH)) {
            return switch (tokens.word(i)) {
                case "b" -> isAbbreviation(i) || isInitials(i);
                case "born" -> !isOfGroup(i) && !tokens.isWord(i + 1, OUT_OF);
                case "birth" ->
                    ("of".equals(tokens.word(i - 1)) && tokens.isWord(i - 2, OF_BIRTH) && !isFieldAsked(i))
                            || (tokens.before(i) == '(' && tokens.after(i) == ')')
                            || tokens.isWord(i + 1, DATE)
                            || tokens.isFigures(i + 1);
                case "world" -> "the".equals(tokens.word(i - 1)) && "into".equals(tokens.word(i - 2));
                case "birthday" -> !isOfOrganisation(i);
                default -> true;
            };
        }
        return false;
    }

    /** Whether the word there parts a birth from a date. */
    boolean isParting(int i) {
        return tokens.isWord(i, PARTING);
    }

    /** Whether it is the word "born", which ideas and groups may be too. */
    boolean isBorn(int i) {
        return "born".equals(tokens.word(i));
    }

    /** The date of birth is asked: a field and no day. */
    private boolean isFieldAsked(int birth) {
        return tokens.isWord(birth - 3, ARTICLES) && tokens.isWord(birth + 1, ASKING) && !tokens.isFigures(birth + 2);
    }

    /** A "b." right before digits. */
    private boolean isAbbreviation(int i) {
        char after = tokens.after(i);
        return (after == '.' || after == ':') && tokens.isFigures(i + 1) && !tokens.isGlued(i);
    }

    /** Letters one by one: d.o.b, d o b, d/o/b, D.B. */
    private boolean isInitials(int i) {
        boolean near = tokens.width(i) <= 2 && tokens.width(i - 1 < 0 ? i : i - 1) <= 2;
        String o = tokens.word(i - 1);
        return near && ("o".equals(o) && "d".equals(tokens.word(i - 2)));
    }

    private boolean isOfGroup(int born) {
        for (int i = born - 1; i >= born - BEFORE_BORN && !isOtherSentence(i + 1); i--) {
            if (tokens.isWord(i, GROUPS)) {
                return true;
            }
        }
        return false;
    }

    /** The NHS's birthday, our birthday, our 75th birthday. */
    private boolean isOfOrganisation(int birthday) {
        int age = birthday - 3;
        boolean our = "our".equals(tokens.word(birthday - 1))
                || ("our".equals(tokens.word(age)) && tokens.isFigures(age + 1));
        for (int i = birthday - 1; i >= birthday - BEFORE_BORN; i--) {
            if (tokens.isWord(i, THINGS)) {
                return true;
            }
        }
        return our || tokens.isWord(birthday - 1, ORGANISATIONS) || tokens.isWord(birthday - 2, ORGANISATIONS);
    }

    boolean areBefore(int first, int distance) {
        for (int i = first - 1; i >= first - distance && i >= 0; i--) {
            if (isAt(i)) {
                return i == first - 1 || !tokens.beginsSentence(i + 1);
            }
            if (tokens.beginsSentence(i + 1)) {
                return false;
            }
            boolean was = "was".equals(tokens.word(i)) && (i == first - 1 || isAt(i - 1));
            if (tokens.isWord(i, PARTING) && !was) {
                return false;
            }
        }
        return false;
    }

    boolean areAfter(int last, int distance) {
        boolean said = "is".equals(tokens.word(last + 1)) || "was".equals(tokens.word(last + 1));
        for (int i = last + 1; i <= last + distance + (said ? 1 : 0) && !endsSentence(i - 1); i++) {
            if (isAt(i)) {
                return true;
            }
            if (tokens.isFigures(i) || (tokens.isWord(i, PARTING) && !"was".equals(tokens.word(i)))) {
                return false;
            }
        }
        return false;
    }

    private boolean isOtherSentence(int i) {
        return tokens.beginsSentence(i) || tokens.gap(i).startsWith("?");
    }

    private boolean endsSentence(int i) {
        return tokens.gap(i + 1).startsWith(". ");
    }
}
