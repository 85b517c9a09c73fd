package org.practicecommons.home;

import org.practicecommons.platform.web.Link;

/**
 * One fact about two practices.
 *
 * @param label name of the figure
 * @param here the first practice's figure with its unit
 * @param there the peer's figure with its unit
 * @param source the dataset it comes from, with its period
 */
public record FactPair(String label, String here, String there, Link source) {}
