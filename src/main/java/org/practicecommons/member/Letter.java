package org.practicecommons.member;

/**
 * An e-mail to a member.
 *
 * @param to address
 * @param subject one line
 * @param text plain text
 * @param link the address in the text to open, so that the demonstration can show it as a link
 */
public record Letter(String to, String subject, String text, String link) {}
