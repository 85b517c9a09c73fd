package org.practicecommons.home;

import java.util.List;

/**
 * What a practice does, in a section of its page.
 *
 * @param items the newest first
 * @param more whether there are more
 * @param own whether the reader may write more
 */
public record WorkSection(List<Item> items, boolean more, boolean own) {
    /**
     * One record.
     *
     * @param href its page
     * @param stage where this practice is with it, in words
     */
    public record Item(String title, String href, String stage) {}
}
