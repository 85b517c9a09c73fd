package org.practicecommons.population;

/**
 * One side of a practice's context.
 *
 * @param id {@code deprivation}, {@code age}, {@code ethnicity}, {@code size}, {@code rurality}, {@code need} or
 *     {@code inclusion}
 * @param label for people
 */
public record Domain(String id, String label) {}
