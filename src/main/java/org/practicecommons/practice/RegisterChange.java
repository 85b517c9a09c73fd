package org.practicecommons.practice;

/**
 * What applying register files does, or would do, to practices and the bodies around them.
 *
 * @param added organisations that were not there
 * @param changed organisations with a different particular or a different tie, closures apart
 * @param closed practices that were at work and are not any more
 * @param unchanged the others
 */
public record RegisterChange(int added, int changed, int closed, int unchanged) {}
