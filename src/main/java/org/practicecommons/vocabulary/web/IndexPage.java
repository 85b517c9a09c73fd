package org.practicecommons.vocabulary.web;

import java.util.List;
import org.practicecommons.platform.web.Link;

/** What vocabularies there are. */
record IndexPage(List<Row> rows) {
    /**
     * One vocabulary.
     *
     * @param files address of its forms for programs, without an ending
     */
    record Row(Link vocabulary, String about, int terms, String version, String files) {}

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME);
    }
}
