package org.practicecommons.vocabulary.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabulary;

/**
 * One term with its history.
 *
 * @param vocabulary in which it stands
 * @param line the term
 * @param narrower what is a part of it
 * @param retired whether it is no longer offered
 * @param changes what curators changed, the newest first
 * @param inFile the term as the program brought it; null when it did not, or nothing was changed
 * @param done what has just been done; null when nothing was
 * @param curator whether the reader may change it
 */
record TermPage(
        Vocabulary vocabulary,
        TermLine line,
        List<Link> narrower,
        boolean retired,
        List<ChangeLine> changes,
        @Nullable Term inFile,
        @Nullable String done,
        boolean curator) {
    /** What a report about it is about; null when no member wrote anything of it. */
    public @Nullable String reportable() {
        return changes.stream().anyMatch(change -> !change.revision().removed())
                ? "term/" + vocabulary.key() + "/" + line.term().id()
                : null;
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return VocabularyPresenter.trail(vocabulary);
    }
}
