package org.practicecommons.peer;

import org.practicecommons.shared.Refusal;

/** No peers have been worked out yet; it takes a second or so after the figures are read. */
public final class PeersNotComputed extends Refusal {
    private static final long serialVersionUID = 1L;

    PeersNotComputed() {
        super(Kind.UNAVAILABLE, "peers-not-computed");
    }
}
