package org.practicecommons.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.OdsCode;

/**
 * Which practices to list; null means "any".
 *
 * @param asAt the day on which they belong to the PCN, ICB or region
 */
public record PracticeFilter(
        @Nullable OdsCode pcn,
        @Nullable OdsCode icb,
        @Nullable OdsCode region,
        @Nullable PracticeState state,
        LocalDate asAt) {}
