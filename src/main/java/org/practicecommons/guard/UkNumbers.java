package org.practicecommons.guard;

/** Telephone numbers of the United Kingdom in one form: digits only, with 0 in place of the country's 44. */
final class UkNumbers {
    private static final String COUNTRY = "44";
    private static final int NATIONAL = 11;
    private static final int WITHOUT_ZERO = 10;
    /** Geographic and mobile ranges; 03 and 08 are services. */
    private static final String PERSONS = "127";

    private static final String SERVICES = "38";

    private UkNumbers() {}

    /**
     * The digits in one form, or nothing when they can be no number. Ten digits without a 0 stay as they are.
     *
     * @param digits as they were written
     * @param plus whether a plus stood before
     * @param together whether they stood without anything between
     */
    static String national(CharSequence digits, boolean plus, boolean together) {
        String all = digits.toString();
        String inland = all;
        if (all.startsWith("00" + COUNTRY)) {
            inland = withZero(all.substring(4));
        } else if (all.startsWith(COUNTRY) && (plus || (together && all.length() > NATIONAL))) {
            inland = withZero(all.substring(2));
        }
        return isNumber(inland, plus) ? inland : "";
    }

    /** Some numbers of small towns, and some free ones, have a digit less. */
    static boolean mayBeShort(String national) {
        return national.startsWith("01") || national.startsWith("0800");
    }

    private static String withZero(String rest) {
        return rest.startsWith("0") ? rest : "0" + rest;
    }

    private static boolean isNumber(String inland, boolean plus) {
        int zero = inland.startsWith("0") ? 1 : 0;
        boolean whole = inland.length() - zero == WITHOUT_ZERO || (zero == 1 && inland.length() == WITHOUT_ZERO);
        return whole && !(plus && zero == 0) && (PERSONS + SERVICES).indexOf(inland.charAt(zero)) >= 0;
    }

    /** Whether it is a service's number, which is nobody's own. Without its 0 nobody can tell. */
    static boolean isPublic(String national) {
        return national.charAt(0) == '0' && SERVICES.indexOf(national.charAt(1)) >= 0;
    }
}
