package org.practicecommons.vocabulary.web;

import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.TermRevision;

/**
 * A change of a term on a page.
 *
 * @param when the day, in words
 * @param what was done: "Added", "Changed", "Retired", "Offered again"
 * @param term the term and its page
 * @param revision the term as it stood from then on
 */
record ChangeLine(String when, String what, Link term, TermRevision revision) {
    /** The other words it had, with commas between them; empty when there were none. */
    public String synonyms() {
        return String.join(", ", revision.synonyms());
    }
}
