package org.practicecommons.shared;

import java.time.LocalDate;

/**
 * Where figures come from. Every figure the program shows carries one.
 *
 * @param source key of the public data source, such as {@code qof-prevalence}
 * @param file name of the file that was read, without its folder
 * @param publisher who publishes it, in the publisher's own words
 * @param licence licence as an SPDX identifier, such as {@code OGL-3.0}
 * @param period what time the figures are about, as the publisher says it: a date, {@code from/to}, or words
 * @param asAt the day of which the file speaks, or on which it was taken; of two files about the same source and period
 *     the one with the later day wins
 */
public record Provenance(String source, String file, String publisher, String licence, String period, LocalDate asAt) {}
