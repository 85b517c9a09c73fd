package org.practicecommons.guard;

/**
 * Where in a text something was found. The text itself is in no finding, so that none can be kept or logged with one.
 *
 * @param kind what was found
 * @param from place of its first character, from 0
 * @param to place after its last
 */
public record Finding(IdentifierKind kind, int from, int to) {}
