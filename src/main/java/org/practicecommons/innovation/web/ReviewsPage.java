package org.practicecommons.innovation.web;

import java.util.List;
import org.practicecommons.platform.web.Link;

/**
 * What curators said of a record, for those who keep it.
 *
 * @param state how far it has come, in words; empty while nobody asked
 * @param canAsk whether the reader can ask curators now
 * @param wrong message key of why it could not be asked; empty when nothing is wrong
 */
record ReviewsPage(Link record, String state, boolean canAsk, String wrong, List<Said> said) {
    /** What one curator said: no name, a number. */
    record Said(String id, String heading, List<RecordPage.Fact> points, String reasons, boolean removed) {}

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, RecordLinks.ALL, record);
    }
}
