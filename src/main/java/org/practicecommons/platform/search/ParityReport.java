package org.practicecommons.platform.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the index is the same as the graph, by id and content, both ways.
 *
 * @param kind kind of document
 * @param at when it was checked
 * @param inGraph how many the graph has
 * @param inIndex how many the index has
 * @param missing in the graph, not in the index
 * @param extra in the index, not in the graph
 * @param different in both, with other content
 */
public record ParityReport(
        String kind,
        Instant at,
        long inGraph,
        long inIndex,
        List<String> missing,
        List<String> extra,
        List<String> different) {

    /** Share of all ids, of either side, that are the same on both: 0 to 100; 100 when there are none. */
    public double percent() {
        long all = inGraph + extra.size();
        return all == 0 ? 100 : 100.0 * (all - faults().size()) / all;
    }

    /** Every id that is not the same on both sides. */
    public List<String> faults() {
        return Stream.of(missing, extra, different).flatMap(List::stream).toList();
    }
}
