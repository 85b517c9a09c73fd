package org.practicecommons.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The challenges that a practice names, in a section of its page.
 *
 * @param named in order of the label
 * @param own whether the reader may change them
 */
public record ChallengeSection(List<Item> named, boolean own) {
    /**
     * One of them.
     *
     * @param id its place in the list of all challenges
     * @param since "March 2024"; null when nobody can say
     */
    public record Item(String id, String label, @Nullable String since) {}
}
