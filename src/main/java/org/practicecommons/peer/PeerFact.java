package org.practicecommons.peer;

/**
 * One figure of two practices side by side.
 *
 * @param variable what is compared
 * @param here value of the practice that asked, in the variable's unit
 * @param there value of the peer, in the variable's unit
 */
public record PeerFact(ContextVariable variable, double here, double there) {}
