package org.practicecommons.challenge;

import java.time.Instant;

/**
 * A challenge that a practice names as its own.
 *
 * @param challenge which
 * @param retired whether the vocabulary no longer has it
 * @param naming what the practice says about it
 * @param at when that was said
 */
public record NamedChallenge(Challenge challenge, boolean retired, Naming naming, Instant at) {}
