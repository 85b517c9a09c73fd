package org.practicecommons.guard;

/**
 * The check digit of an NHS number: 11 minus the remainder by 11 of the weighted sum of the nine digits before (weights 10
 * down to 2); 11 counts as 0, and with 10 there is no number. Source: NHS Data Model and Dictionary, NHS NUMBER.
 */
public final class NhsNumberCheck {
    /** How many digits an NHS number has. */
    public static final int DIGITS = 10;

    private static final int MODULUS = 11;

    private NhsNumberCheck() {}

    /**
     * Whether the check digit is right.
     *
     * @param digits ten characters from 0 to 9; anything else is no number
     */
    public static boolean isValid(CharSequence digits) {
        return digits.length() == DIGITS && isValid(digits, 0);
    }

    /** Whether ten digits from a place on are a number. There must be that many. */
    static boolean isValid(CharSequence digits, int from) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = digits.charAt(from + i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            // The check digit weighs 1: the whole sum is then a multiple of 11.
            sum += digit * (DIGITS - i);
        }
        return sum % MODULUS == 0;
    }
}
