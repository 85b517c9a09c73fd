package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Link;

/**
 * The page of a practice: who it is, what sets it apart, its context beside its peers' and England's.
 *
 * @param practice who it is
 * @param notes what to know first: closed, no current list, no PCN
 * @param standsOut up to five facts, the farthest from England's middle first
 * @param domains its figures by domain, in the fixed order; domains without any are left out
 * @param work what it does
 * @param challenges what it names as challenges
 * @param words what it says about itself to the reader
 * @param peers whether there is a page of practices like it
 */
public record PracticePage(
        PracticeIdentity practice,
        List<StatusNote> notes,
        List<StandingFact> standsOut,
        List<DomainTable> domains,
        WorkSection work,
        ChallengeSection challenges,
        WordsSection words,
        boolean peers) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.home();
    }
}
