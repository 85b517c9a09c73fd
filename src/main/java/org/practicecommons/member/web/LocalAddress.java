package org.practicecommons.member.web;

/** Where to go after signing in: only to a page of this site, whatever the address says. */
final class LocalAddress {
    private static final String ELSE = "/account";

    private LocalAddress() {}

    /** The address, if it is a plain path of this site; else the account page. */
    static String of(String next) {
        boolean path = next.startsWith("/") && !next.startsWith("//") && next.length() <= 500;
        return path && next.chars().allMatch(LocalAddress::isPlain) ? next : ELSE;
    }

    /** Letters, digits and what stands in paths and queries: no backslash, no control character, no colon. */
    private static boolean isPlain(int letter) {
        return letter < 0x80 && (Character.isLetterOrDigit(letter) || "/-_.~?=&%+".indexOf(letter) >= 0);
    }
}
