package org.practicecommons.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a term beyond its words. They come from the file alone.
 *
 * @param kind of a measure: process, uptake, experience, outcome, balancing or equity-gap; of a data source: published,
 *     link or own
 * @param unit in which a measure is counted
 * @param source id of the data source that a measure is best taken from
 * @param href where a data source is found
 * @param from since when a law or plan holds
 * @param breaks where the series of a data source breaks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TermFacts(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String source,
        @Nullable String href,
        @Nullable LocalDate from,
        @Nullable List<SourceBreak> breaks) {
    /** Of a term of which nothing more is known. */
    public static final TermFacts NONE = new TermFacts(null, null, null, null, null, null);

    /** Copies the breaks. */
    public TermFacts {
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    @Override
    public List<SourceBreak> breaks() {
        return breaks == null ? List.of() : breaks;
    }
}
