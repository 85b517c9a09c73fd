package org.practicecommons.vocabulary.web;

import java.util.List;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Vocabulary;

/**
 * All terms of one vocabulary.
 *
 * @param vocabulary which
 * @param version its version
 * @param sections its terms; several sections where they stand in dimensions
 * @param retired terms that are not offered any more
 * @param adds whether the reader may add terms
 */
record ListPage(Vocabulary vocabulary, String version, List<Section> sections, List<TermLine> retired, boolean adds) {
    /** A part of the page with a heading of its own. */
    record Section(String anchor, String title, List<TermLine> lines) {}

    /** Address of its forms for programs, without an ending. */
    public String files() {
        return "/api/v1" + address();
    }

    /** Address of this page. */
    public String address() {
        return "/vocabularies/" + vocabulary.key();
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return VocabularyPresenter.TRAIL;
    }
}
