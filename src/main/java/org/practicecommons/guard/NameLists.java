package org.practicecommons.guard;

import java.util.HashMap;
import java.util.Map;

/** First names and surnames of England's communities. */
final class NameLists {
    private static final String ALSO_WORD = "?";
    private static final int FIRST = 1;
    private static final int LAST = 2;
    /** The name is an ordinary word too. */
    private static final int FIRST_OR_WORD = 4;

    private static final int LAST_OR_WORD = 8;

    private static final Map<String, Integer> NAMES = new HashMap<>();

    static {
        add("first-names.txt", FIRST, FIRST_OR_WORD);
        add("surnames.txt", LAST, LAST_OR_WORD);
    }

    private NameLists() {}

    private static void add(String file, int alone, int orWord) {
        WordList.words(file)
                .forEach(name -> NAMES.merge(
                        name.replace(ALSO_WORD, ""),
                        name.endsWith(ALSO_WORD) ? orWord : alone,
                        (one, other) -> one | other));
    }

    private static boolean is(String word, int what) {
        Integer kinds = NAMES.get(word);
        return kinds != null && (kinds & what) != 0;
    }

    /** Whether it is a first name and nothing else. */
    static boolean isFirst(String word) {
        return is(word, FIRST);
    }

    /** Whether it is a first name, or a word such as "will" that may be one. */
    static boolean mayBeFirst(String word) {
        return is(word, FIRST | FIRST_OR_WORD);
    }

    /** Whether it is a surname and nothing else. */
    static boolean isLast(String word) {
        return is(word, LAST);
    }

    /** Whether it is a surname, or a word such as "young" that may be one. */
    static boolean mayBeLast(String word) {
        return is(word, LAST | LAST_OR_WORD);
    }

    /** Whether it is any name. */
    static boolean isAny(String word) {
        return NAMES.containsKey(word);
    }
}
