package org.practicecommons.peer;

import java.util.List;

/**
 * The practices nearest to one practice, in one scope.
 *
 * @param practice ODS code of the practice that asked
 * @param scope where was looked
 * @param closePeers how many practices in the scope are in band "close" or "very close", listed or not; may be 0
 * @param peers nearest first, at most as many as were asked for, in whatever band they are
 */
public record PeerList(String practice, PeerScope scope, int closePeers, List<Peer> peers) {}
