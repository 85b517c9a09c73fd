package org.practicecommons.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The answer to what was typed.
 *
 * @param hits one page, best first
 * @param total how many there are on all pages
 * @param closest whether nothing is written as typed, so that the list holds what comes closest
 * @param didYouMean the likeliest name, where {@code closest}
 * @param degraded whether Elasticsearch was away and the graph answered instead: coarser, but from the same record
 */
public record FoundPractices(
        List<PracticeHit> hits, long total, boolean closest, Optional<String> didYouMean, boolean degraded) {
    static final FoundPractices NONE = new FoundPractices(List.of(), 0, false, Optional.empty(), false);
}
