package org.practicecommons.guard;

import java.util.Locale;

/** A count of patients, as it may be shown. */
public sealed interface Cell {
    /** The words or the figure that stands for it. */
    String inWords();

    /**
     * It is shown as it is.
     *
     * @param count patients, from 0
     */
    record Shown(int count) implements Cell {
        @Override
        public String inWords() {
            return String.format(Locale.UK, "%,d", count);
        }
    }

    /**
     * It stands alone and is too small to be shown.
     *
     * @param threshold the smallest count above 0 that is shown
     */
    record FewerThan(int threshold) implements Cell {
        @Override
        public String inWords() {
            return "fewer than " + threshold;
        }
    }

    /**
     * It stands among others with their total and is too small, or is held back so that nobody can work out one that is.
     * Which of the two is not said: whoever knew would know that one is below the threshold and the other is not, and
     * could narrow both down.
     */
    record HeldBack() implements Cell {
        @Override
        public String inWords() {
            return "not shown";
        }
    }
}
