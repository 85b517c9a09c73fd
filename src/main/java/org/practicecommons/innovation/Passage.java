package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Optional;

/** What can be told about a piece of work beyond the four fields that everybody fills in; every passage may be empty. */
public enum Passage {
    DIFFERENT("different", "What is different from usual", "One or two sentences"),
    PRINCIPLE("principle", "The core idea", "What must stay, wherever it is done"),
    LOCAL_FORM("localForm", "How it looks here", "What you fitted to your place, and others may do otherwise"),
    CONTEXT("context", "What about the place made it work", "Your patients, team, building, partners"),
    LEAVES_OUT("leavesOut", "Who this might leave out, and their other way in", "Needed when any of it is digital"),
    CONSEQUENCES("consequences", "What else happened that nobody meant", "Good or bad, however small"),
    HELPED("helped", "What helped", "People, time, money, luck"),
    HINDERED("hindered", "What got in the way", "And what you did about it"),
    FUNDING("funding", "Money and time", "What it took to begin and what it takes to go on; own time counts"),
    SUSTAIN("sustain", "How it goes on", "Who looks after it when the first energy is spent"),
    FEEDBACK("feedback", "You said", "What patients or partners told you"),
    ACTED("acted", "We did", "What you changed because of it"),
    LEARNING("learning", "What was learned", "Needed when the work is stopped");

    /** Longest passage, in characters. */
    public static final int LONGEST = 2000;

    private final String key;
    private final String label;
    private final String hint;

    Passage(String key, String label, String hint) {
        this.key = key;
        this.label = label;
        this.hint = hint;
    }

    /** Its name in forms and answers: {@code localForm}. */
    public String key() {
        return key;
    }

    /** As it is headed. */
    public String label() {
        return label;
    }

    /** What to write, for whoever writes. */
    public String hint() {
        return hint;
    }

    /** The one with this key, if there is one. */
    public static Optional<Passage> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
