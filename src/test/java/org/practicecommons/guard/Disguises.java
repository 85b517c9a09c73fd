package org.practicecommons.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Valid NHS numbers in the ways in which people write them, hide them or break them up. */
final class Disguises {
    private static final List<String> DIGIT_WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> GAPS = List.of(
            " ", "-", "  ", ".", "/", " - ", "\u00a0", "\u2011", "\u2013", "_", ", ", "\n", "\t", "\u200b", " . ", ":",
            "\u2009", "*", "|");
    private static final List<int[]> SHAPES = List.of(
            new int[] {3, 3, 4},
            new int[] {5, 5},
            new int[] {2, 2, 2, 2, 2},
            new int[] {4, 3, 3},
            new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
            new int[] {3, 7},
            new int[] {4, 6},
            new int[] {6, 4},
            new int[] {3, 3, 2, 2});
    private static final List<String> WORDS = List.of(
            " then ",
            " and ",
            " and then ",
            " dash ",
            " followed by ",
            " (first part) ",
            " next comes ",
            " space ",
            " plus ");
    private static final List<String> CODED = List.of(
            "&nbsp;",
            "%20",
            "<br/>",
            "</b> <b>",
            "\\n",
            "\\u2009",
            "&#8209;",
            "\u00ad",
            "\u202e",
            " then ",
            " dash ",
            " followed by ");
    /** By which somebody reads out groups of any length. */
    private static final List<String> READ_OUT =
            List.of(" then ", " dash ", " and then ", " \u2192 ", " then\n", "\\-", "...", " hyphen ");

    private static final List<String> BEFORE = List.of(
            "",
            "NHS number ",
            "nhs no: ",
            "We spoke with ",
            "Her number is ",
            "In 2024 we called ",
            "(",
            "NHS",
            "#",
            "Ref ");
    private static final List<String> AFTER =
            List.of("", ".", " about her asthma", ")", " twice in 2025", ", please ring", "x");

    private final Random random;
    private final HiddenDigits digits;

    Disguises(long seed) {
        this.random = new Random(seed);
        this.digits = new HiddenDigits(random);
    }

    /** A number that no one has for certain: any ten digits with the right check digit. */
    String number() {
        while (true) {
            StringBuilder digits = new StringBuilder();
            for (int i = 0; i < 9; i++) {
                digits.append(random.nextInt(10));
            }
            for (int check = 0; check < 10; check++) {
                if (NhsNumberCheck.isValid(digits + Integer.toString(check))) {
                    return digits + Integer.toString(check);
                }
            }
        }
    }

    String sentence() {
        return pick(BEFORE) + disguised(number()) + pick(AFTER);
    }

    private String disguised(String number) {
        return switch (random.nextInt(12)) {
            case 0 -> number;
            case 1 -> split(number, pick(SHAPES), pick(GAPS));
            case 2 -> otherDigits(split(number, pick(SHAPES), pick(GAPS)));
            case 3 -> split(number, SHAPES.getFirst(), pick(WORDS));
            case 6 -> split(number, anyShape(), pick(GAPS));
            case 7 -> split(number, anyShape(), pick(CODED));
            case 8 -> split(number, SHAPES.get(random.nextInt(4)), pick(CODED));
            case 9 -> mixed(number);
            case 10 -> " " + digits.hidden(number) + " ";
            case 11 -> split(number, anyShape(), pick(READ_OUT));
            case 4 -> " " + spelled(number, pick(List.of(" ", ", ", "-"))) + " ";
            default -> split(number, SHAPES.getFirst(), " " + pick(WORDS).strip() + " ");
        };
    }

    /** Ten digits in two to six groups of any length. */
    private int[] anyShape() {
        int[] shape = new int[2 + random.nextInt(5)];
        Arrays.fill(shape, 1);
        for (int left = 10 - shape.length; left > 0; left--) {
            shape[random.nextInt(shape.length)]++;
        }
        return shape;
    }

    /** Three, three and four with another sign in each gap. */
    private String mixed(String number) {
        return number.substring(0, 3) + pick(GAPS) + number.substring(3, 6) + pick(GAPS) + number.substring(6);
    }

    private String split(String number, int[] shape, String gap) {
        StringBuilder split = new StringBuilder();
        int at = 0;
        for (int size : shape) {
            split.append(at == 0 ? "" : gap).append(number, at, at + size);
            at += size;
        }
        return split.toString();
    }

    /** Full-width, Arabic-Indic, Devanagari or mathematical digits. */
    private String otherDigits(String text) {
        int zero = pick(List.of(0xff10, 0x0660, 0x0966, 0x1d7ce, 0x06f0));
        return text.codePoints()
                .map(point -> point >= '0' && point <= '9' ? zero + point - '0' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String spelled(String number, String gap) {
        return number.chars().mapToObj(digit -> DIGIT_WORDS.get(digit - '0')).collect(Collectors.joining(gap));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
