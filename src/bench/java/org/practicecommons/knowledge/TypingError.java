package org.practicecommons.knowledge;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** One random edit of a name: a letter put in, left out, replaced, or swapped with the next. Each is as likely. */
final class TypingError {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private TypingError() {}

    static String in(String name, RandomGenerator random) {
        String text = name.toLowerCase(Locale.ROOT);
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + letter(random) + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + otherThan(text.charAt(at), random) + text.substring(at + 1);
            default -> swapped(text, Math.min(at, text.length() - 2));
        };
    }

    private static char letter(RandomGenerator random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private static char otherThan(char present, RandomGenerator random) {
        char other = letter(random);
        while (other == present) {
            other = letter(random);
        }
        return other;
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
