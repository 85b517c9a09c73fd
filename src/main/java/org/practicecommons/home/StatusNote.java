package org.practicecommons.home;

import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * What the reader must know about a practice before its figures.
 *
 * @param heading the fact
 * @param text what follows from it
 * @param link where to go from here, such as the practice that took over; null when there is none
 */
public record StatusNote(
        String heading, String text, @Nullable Link link) {
    /**
     * The practice has closed.
     *
     * @param when day of closing in words
     * @param successor the practice that took its patients; null when the register names none
     */
    public static StatusNote closed(String when, @Nullable Link successor) {
        String text = successor == null
                ? "The register does not say which practice took over. The figures below are the last ones published."
                : "Its patients moved to another practice. The figures below are the last ones published.";
        return new StatusNote("This practice closed on " + when, text, successor);
    }

    /** On the register, without activity. */
    public static StatusNote dormant() {
        return new StatusNote(
                "This practice is dormant", "It is on the register but is not seeing patients now.", null);
    }

    /** Not open yet. */
    public static StatusNote proposed() {
        return new StatusNote("This practice is not open yet", "There are no figures about it so far.", null);
    }

    /** Open on the register, but missing from the newest list of registered patients. */
    public static StatusNote noCurrentList() {
        return new StatusNote(
                "No current list",
                "The newest list sizes do not name this practice, so we do not look for practices like it.",
                null);
    }

    /** The register puts the practice in no PCN. */
    public static StatusNote noPcn() {
        return new StatusNote(
                "No PCN recorded", "The register does not put this practice in a primary care network.", null);
    }
}
