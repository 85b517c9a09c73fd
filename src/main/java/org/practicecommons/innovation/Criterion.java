package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What curators look at when they read a record: whether others can learn from it. None asks whether the work succeeded, is
 * big, digital or finished.
 */
public enum Criterion {
    CLEAR("Clear", "Could another practice tell what is done, and for whom?"),
    FAIR("Fair", "Does it say who might be left out, and what is done about that?"),
    HONEST("Honest", "Does it say what did not work, or is not known yet?"),
    WITH_PEOPLE("With people", "Did those it is for have a part in it?"),
    CARRIES_OVER("Carries over", "Does it tell the core idea apart from the local form?");

    /** Most points for one criterion: 0 is no, 1 partly, 2 yes. */
    public static final int MOST = 2;

    private final String label;
    private final String question;

    Criterion(String label, String question) {
        this.label = label;
        this.question = question;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The question that a curator answers. */
    public String question() {
        return question;
    }

    /** Its name in forms and answers: {@code with-people}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this key, if there is one. */
    public static Optional<Criterion> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
