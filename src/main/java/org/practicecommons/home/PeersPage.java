package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Wording;

/**
 * The practices most like another.
 *
 * @param practice whose peers they are
 * @param scopes where to look, one of them checked
 * @param closePeers how many practices in this scope are close or very close; not only those listed
 * @param peers nearest first; where there is no close peer, the nearest three, in their true band
 * @param datasets what the run was made from, with periods
 * @param run the run's id and day, as written on the page
 */
public record PeersPage(
        PracticeIdentity practice,
        List<ScopeChoice> scopes,
        long closePeers,
        List<PeerRow> peers,
        List<Link> datasets,
        String run) {
    /** The answer in one sentence. */
    public String answer() {
        if (peers.isEmpty()) {
            return "There is no practice to compare with here.";
        }
        if (closePeers == 0) {
            return "We found no close peer here. The nearest practices are below, but none of them is much like this one.";
        }
        String found = closePeers == 1 ? "1 practice has" : Wording.count(closePeers) + " practices have";
        return found + " a context close to this one. " + shown();
    }

    private String shown() {
        return peers.size() == 1 ? "It is below." : "The nearest " + peers.size() + " are below.";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.practice(practice.odsCode(), practice.name());
    }
}
