package org.practicecommons.challenge.web;

import org.jspecify.annotations.Nullable;
import org.practicecommons.challenge.NamedChallenge;
import org.practicecommons.challenge.Since;

/**
 * A challenge in the list of a practice.
 *
 * @param since "March 2024"; null when nobody can say
 * @param note empty when nothing is said
 * @param retired whether the vocabulary no longer has it
 */
record NamedLine(
        String id, String label, String summary, @Nullable String since, String note, boolean retired) {
    static NamedLine of(NamedChallenge named) {
        Since since = named.naming().since();
        return new NamedLine(
                named.challenge().id(),
                named.challenge().label(),
                named.challenge().summary(),
                since == null ? null : since.inWords(),
                named.naming().note(),
                named.retired());
    }
}
