package org.practicecommons.home;

/** How close a peer is, in words. A band is cut on the scale of all pairs of English practices. */
public enum Band {
    /** The nearest pairs of all. */
    VERY_CLOSE("Very close", "blue"),
    /** Near enough to compare notes. */
    CLOSE("Close", "purple"),
    /** Some things in common. */
    FAIR("Fair", "grey"),
    /** Little in common. */
    WEAK("Weak", "white");

    private final String text;
    private final String colour;

    Band(String text, String colour) {
        this.text = text;
        this.colour = colour;
    }

    /** As the reader sees it. */
    public Tag tag() {
        return new Tag(text, colour);
    }

    /** Whether the practice counts as a close peer. */
    public boolean isClosePeer() {
        return this == VERY_CLOSE || this == CLOSE;
    }
}
