package org.practicecommons.moderation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a text that somebody wrote here.
 *
 * @param kind what it is, small letters and hyphens: {@code note}
 * @param id within its kind
 */
public record TextRef(String kind, String id) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,19}/[A-Za-z0-9/-]{1,100}");

    /** From its form in addresses, {@code note/3f…}; empty when it is none. */
    public static Optional<TextRef> parse(String text) {
        int cut = text.indexOf('/');
        return FORM.matcher(text).matches()
                ? Optional.of(new TextRef(text.substring(0, cut), text.substring(cut + 1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
