package org.practicecommons.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * The home page: find my practice.
 *
 * @param liveFact one sentence about what the network holds now, such as "You can look up 6,140 practices in England.";
 *     null while nothing is loaded
 */
public record HomePage(@Nullable String liveFact) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of();
    }
}
