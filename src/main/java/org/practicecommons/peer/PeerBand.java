package org.practicecommons.peer;

/** How close two practices are, from the closest. Where the bands are cut is in {@link PeerMethod}. */
public enum PeerBand {
    /** Closer than nearly every pair of practices. */
    VERY_CLOSE("very close"),
    /** Close enough to be called a peer. */
    CLOSE("close"),
    /** Alike in part. */
    FAIR("fair"),
    /** No peer. */
    WEAK("weak");

    private final String words;

    PeerBand(String words) {
        this.words = words;
    }

    /** The band in words, lower case, as in the API. */
    public String words() {
        return words;
    }

    /** Whether a practice in this band may be called a peer. */
    public boolean isPeer() {
        return this == VERY_CLOSE || this == CLOSE;
    }
}
