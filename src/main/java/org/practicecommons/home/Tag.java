package org.practicecommons.home;

/**
 * A word that stands out beside a name, in the NHS.UK component of that name.
 *
 * @param text the word
 * @param colour colour of the component; never red or green, which would read as bad or good
 */
public record Tag(String text, String colour) {}
