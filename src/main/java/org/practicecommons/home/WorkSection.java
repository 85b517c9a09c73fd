package org.practicecommons.home;

import java.util.List;

/**
 * What a practice does, in a section of its page.
 *
 * @param items the newest first
 * @param more whether there are more
 * @param own whether the reader may write more
 * @param tried what its nearest peers tried, the nearest first; each record once
 */
public record WorkSection(List<Item> items, boolean more, boolean own, List<Tried> tried) {
    /**
     * One record.
     *
     * @param href its page
     * @param stage where this practice is with it, in words
     */
    public record Item(String title, String href, String stage) {}

    /**
     * Work of a peer.
     *
     * @param href its page
     * @param peer the peer's name
     * @param stage where the peer is with it, in words
     */
    public record Tried(String title, String href, String peer, String stage) {}
}
