package org.practicecommons.vocabulary.web;

import java.util.List;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Vocabulary;

/** All that curators changed in a vocabulary, the newest change first. */
record HistoryPage(Vocabulary vocabulary, String version, List<ChangeLine> changes) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return VocabularyPresenter.trail(vocabulary);
    }
}
