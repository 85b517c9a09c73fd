package org.practicecommons.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items what is on this page
 * @param page number of this page, from 1
 * @param size how many a page holds at most, 1 to 100
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {}
