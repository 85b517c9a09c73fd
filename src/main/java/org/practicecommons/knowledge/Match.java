package org.practicecommons.knowledge;

/**
 * Why something was found.
 *
 * @param field what matched: {@code odsCode}, {@code postcode}, {@code name}, {@code aliases}, {@code town},
 *     {@code pcnName} or {@code address}
 * @param term what stands there, as published
 */
public record Match(String field, String term) {}
