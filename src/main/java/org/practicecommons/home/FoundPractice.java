package org.practicecommons.home;

import org.jspecify.annotations.Nullable;

/**
 * A practice in the list of those found.
 *
 * @param odsCode its ODS code
 * @param name its name as the register has it
 * @param place town and postcode: many names are shared by several practices
 * @param pcn name of its PCN, or "no PCN recorded"
 * @param icb name of its ICB
 * @param listSize "8,210 patients", or "no current list"
 * @param status null for an open practice; else the word for closed, dormant or proposed
 */
public record FoundPractice(
        String odsCode,
        String name,
        String place,
        String pcn,
        String icb,
        String listSize,
        @Nullable Tag status) {}
