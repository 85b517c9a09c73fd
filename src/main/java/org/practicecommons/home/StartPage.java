package org.practicecommons.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * Where a member begins: what there is to do for each organisation the member acts for and for each duty.
 *
 * @param name the member's name
 * @param parts the first holds the page's one action
 */
public record StartPage(String name, List<Part> parts) {
    /** Copies the list. */
    public StartPage {
        parts = List.copyOf(parts);
    }

    /**
     * What there is to do for one organisation or duty.
     *
     * @param heading the organisation's name, or the duty
     * @param sentences what to know
     * @param action what most come for; null when there is nothing to do yet
     * @param links other things to do
     * @param area the member's PCN or ICB; null for others
     */
    public record Part(
            String heading,
            List<String> sentences,
            @Nullable Link action,
            List<Link> links,
            @Nullable AreaTable area) {
        /** Copies the lists. */
        public Part {
            sentences = List.copyOf(sentences);
            links = List.copyOf(links);
        }

        /** Without a table. */
        public Part(String heading, List<String> sentences, @Nullable Link action, List<Link> links) {
            this(heading, sentences, action, links, null);
        }
    }

    /** No breadcrumb: this is where all of them begin. */
    public List<Link> trail() {
        return List.of();
    }
}
