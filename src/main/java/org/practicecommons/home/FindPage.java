package org.practicecommons.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Wording;

/**
 * The practices that answer to what was typed.
 *
 * @param query what was typed
 * @param total how many were found on all pages
 * @param practices this page of them, likeliest first
 * @param notices what the reader should know about the list; see {@link #CLOSEST_SPELLING} and {@link #SEARCH_AWAY}
 * @param pages links to the other pages; null when all fit on one
 */
public record FindPage(
        String query,
        long total,
        List<FoundPractice> practices,
        List<String> notices,
        @Nullable PageLinks pages) {
    /** Nothing is spelt as typed; the list holds what comes closest. */
    public static final String CLOSEST_SPELLING = "Nothing is written quite like that. These practices come closest.";

    /** The search engine is away and the graph answers instead. */
    public static final String SEARCH_AWAY =
            "Search is not at its best just now, so some practices may be missing. Try the ODS code if you know it.";

    /** Heading of the list: how many were found for what. */
    public String heading() {
        return switch ((int) Math.min(total, 2)) {
            case 0 -> "No practice found for “" + query + "”";
            case 1 -> "1 practice found for “" + query + "”";
            default -> Wording.count(total) + " practices found for “" + query + "”";
        };
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.home();
    }
}
