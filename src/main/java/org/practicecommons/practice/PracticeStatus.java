package org.practicecommons.practice;

/** Whether a practice is at work, as the ODS register says it (its letter in brackets). */
public enum PracticeStatus {
    /** At work (A). */
    OPEN,
    /** Closed for good (C). */
    CLOSED,
    /** On the register, without activity (D). */
    DORMANT,
    /** Not open yet (P). */
    PROPOSED
}
