package org.practicecommons.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees instead of a page: what happened, what is safe, what to do. The sentences are in
 * {@code messages.properties} under {@code problem.STATUS}, or under a refusal's own key.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param detail the same in a sentence or two
 * @param next what to do
 * @param reference id that finds the trace in the log; null where there is none
 */
public record ProblemPage(int status, String title, String detail, String next, @Nullable String reference) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.home();
    }
}
