package org.practicecommons.peer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one practice's context.
 *
 * @param odsCode the practice
 * @param icb code of its ICB, null when not known
 * @param region code of its region, null when not known
 * @param values values by key of the variable; a missing value is not in the map (a NaN counts as missing)
 */
public record PracticeContext(
        String odsCode, @Nullable String icb, @Nullable String region, Map<String, Double> values) {}
