/**
 * The standing attack: tries over HTTP, against the packaged program in each of its modes and over every route that it has,
 * what a stranger, a member, another site and somebody else on the machine could try. Run by {@code bin/attack}.
 */
@NullMarked
package org.practicecommons.attack;

import org.jspecify.annotations.NullMarked;
