package org.practicecommons.home;

import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Wording;

/**
 * A fact that sets a practice apart, in a sentence.
 *
 * @param sentence the fact; see {@link Wording#sentence}
 * @param source the dataset it comes from, with its period
 */
public record StandingFact(String sentence, Link source) {}
