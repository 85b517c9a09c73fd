package org.practicecommons.challenge.web;

import java.util.List;
import org.practicecommons.challenge.ChallengeGroup;
import org.practicecommons.platform.web.Link;

/** All challenges, group by group. */
record VocabularyPage(List<ChallengeGroup> groups) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME);
    }
}
