package org.practicecommons.innovation;

import org.jspecify.annotations.Nullable;

/**
 * Which records a list holds; null means any.
 *
 * @param challenge id of a challenge; narrower ones count too
 * @param population id of a group; narrower ones count too
 * @param stage of the lead, or of the practice where one is named
 * @param kind where it comes from
 * @param practice ODS code of a practice that does it
 * @param icb ODS code of a board with a practice that does it
 * @param status drafts, published or withdrawn ones; published unless said otherwise
 */
public record InnovationFilter(
        @Nullable String challenge,
        @Nullable String population,
        @Nullable Stage stage,
        @Nullable InnovationKind kind,
        @Nullable String practice,
        @Nullable String icb,
        RecordStatus status) {
    /** All that is published. */
    public static InnovationFilter any() {
        return new InnovationFilter(null, null, null, null, null, null, RecordStatus.PUBLISHED);
    }

    /** What a practice does. */
    public static InnovationFilter of(String practice) {
        return new InnovationFilter(null, null, null, null, practice, null, RecordStatus.PUBLISHED);
    }
}
