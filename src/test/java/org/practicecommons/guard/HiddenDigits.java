package org.practicecommons.guard;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Numbers whose digits themselves are hidden: look-alike letters, marks, entities, tags, words for two digits at once. */
final class HiddenDigits {
    private static final String CIRCLED = "\u24ea\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468";
    private static final List<String> WORDS =
            List.of("oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> MARKS = List.of("\u0301", "\u0336", "\u0332", "\u200b", "\u00ad", "\ufe0f\u20e3");
    /** Signs between groups in which letters stand for digits. */
    private static final List<String> GAPS = List.of(" ", "-", ".", " / ", "\u2009", ", ");
    /** Letters that somebody may type for a digit, or have typed for them by a scanner. */
    private static final List<String> ALIKE = List.of("Oo\u041e\u03bf", "lI", "", "", "", "S");

    private final Random random;

    HiddenDigits(Random random) {
        this.random = random;
    }

    String hidden(String number) {
        return switch (random.nextInt(8)) {
            case 0 -> each(number, digit -> digit + pick(MARKS), "");
            case 1 -> each(number, digit -> "&#" + ('0' + digit) + ";", "");
            case 2 -> each(number, digit -> "<span>" + digit + "</span>", "");
            case 3 -> each(number, digit -> Character.toString(CIRCLED.charAt(digit)), pick(List.of("", " ")));
            case 4 -> "\u202e" + new StringBuilder(number).reverse() + "\u202c " + number;
            case 5 -> each(number, digit -> random.nextBoolean() ? WORDS.get(digit) : "" + digit, " ") + " ";
            case 6 -> each(number, digit -> "%3" + digit, "");
            default -> alike(number);
        };
    }

    /** Letters for some digits, but a digit in each group: 8O3 47l 5919. */
    private String alike(String number) {
        String gap = pick(GAPS);
        return group(number.substring(0, 3)) + gap + group(number.substring(3, 6)) + gap + group(number.substring(6));
    }

    private String group(String digits) {
        String alike = each(digits, this::like, "");
        boolean letters = alike.chars().noneMatch(sign -> sign >= '0' && sign <= '9');
        return letters ? digits : alike;
    }

    private String like(int digit) {
        String letters = digit < ALIKE.size() ? ALIKE.get(digit) : "";
        boolean swap = !letters.isEmpty() && random.nextInt(3) > 0;
        return swap ? "" + letters.charAt(random.nextInt(letters.length())) : "" + digit;
    }

    private static String each(String number, IntFunction<String> sign, String gap) {
        return number.chars().mapToObj(digit -> sign.apply(digit - '0')).collect(Collectors.joining(gap));
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
