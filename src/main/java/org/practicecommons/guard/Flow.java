package org.practicecommons.guard;

/**
 * A published count as a flow of patients.
 *
 * @param from place they come from
 * @param to place they go to
 * @param count how many
 */
record Flow(int from, int to, int count) {}
