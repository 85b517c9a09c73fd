package org.practicecommons.member;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail to a member.
 *
 * @param to address
 * @param subject one line
 * @param text plain text
 * @param link the address in the text to open, so that the demonstration can show it as a link; null without one
 */
public record Letter(
        String to, String subject, String text, @Nullable String link) {}
