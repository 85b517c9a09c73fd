package org.practicecommons.challenge;

import java.util.List;

/**
 * A top group of the vocabulary with all that it holds.
 *
 * @param top the group itself, which a practice may name too
 * @param challenges everything narrower, each followed by what is narrower still
 */
public record ChallengeGroup(Challenge top, List<Challenge> challenges) {}
