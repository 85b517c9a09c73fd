package org.practicecommons.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a practice stands, for people and programs: the register's status, and whether it has patients now. */
public enum PracticeState {
    /** At work, with registered patients in the newest lists. */
    OPEN,
    /** At work on the register, but not in the newest patient lists. */
    NO_CURRENT_LIST,
    /** Closed for good. */
    CLOSED,
    /** On the register without activity. */
    DORMANT,
    /** Not open yet. */
    PROPOSED;

    /** The word in addresses and answers: {@code no-current-list}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with this key, if there is one. */
    public static Optional<PracticeState> parse(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    static PracticeState of(PracticeStatus status, boolean noCurrentList) {
        return switch (status) {
            case OPEN -> noCurrentList ? NO_CURRENT_LIST : OPEN;
            case CLOSED -> CLOSED;
            case DORMANT -> DORMANT;
            case PROPOSED -> PROPOSED;
        };
    }
}
