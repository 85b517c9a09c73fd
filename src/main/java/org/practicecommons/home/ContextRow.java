package org.practicecommons.home;

import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Wording;

/**
 * One figure of a practice's context beside its peers and England.
 *
 * @param key the figure's key
 * @param label its name: a noun phrase in the singular
 * @param value the practice's own figure with its unit, or "not published"
 * @param peers middle half of its peers, or "not known"
 * @param england middle half of the practices of England
 * @param percentile where it stands in England, in words; see {@link Wording#percentile}
 * @param source the dataset it comes from, with its period
 * @param chart the same as a picture; null when the practice has no figure
 */
public record ContextRow(
        String key,
        String label,
        String value,
        String peers,
        String england,
        String percentile,
        Link source,
        @Nullable RangeChart chart) {}
