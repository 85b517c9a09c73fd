package org.practicecommons.peer;

/** How sure it is that a peer would still be one if weights and figures were a little different. */
public enum PeerConfidence {
    /** In at least 80 % of redraws among the nearest ten. */
    HIGH,
    /** In between. */
    MEDIUM,
    /** In few redraws. */
    LOW
}
