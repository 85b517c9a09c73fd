package org.practicecommons.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * Why two practices are alike and how they differ.
 *
 * @param practice the one whose peers were asked for
 * @param peer the other one
 * @param band how close, as a word
 * @param closeness how close, on the scale of all pairs
 * @param confidence how sure the match is, as a sentence; null until it is computed
 * @param alike the three likest facts
 * @param different the three most different facts
 * @param domains what each domain adds to the distance; domains without data are left out; they sum to 100
 * @param datasets what the run was made from, with periods
 * @param run the run's id and day, as written on the page
 */
public record PeerPage(
        PracticeIdentity practice,
        PracticeIdentity peer,
        Band band,
        String closeness,
        @Nullable String confidence,
        List<FactPair> alike,
        List<FactPair> different,
        List<DomainShare> domains,
        List<Link> datasets,
        String run) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.peers(practice.odsCode(), practice.name());
    }
}
