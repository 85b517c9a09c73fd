package org.practicecommons.member.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: only to a page of this site, whatever the address says. */
final class LocalAddress {
    private static final String ELSE = "/account";
    private static final int LONGEST = 500;

    private LocalAddress() {}

    /** The address, if it is a plain path of this site; else the account page. */
    static String of(String next) {
        return next.length() <= LONGEST && next.chars().allMatch(LocalAddress::isPlain) && isHere(next) ? next : ELSE;
    }

    /** One way only to write a path: no empty step in it, none that leads back, nothing that is decoded to one. */
    private static boolean isHere(String next) {
        try {
            URI address = new URI(next);
            String path = address.getPath();
            return next.startsWith("/")
                    && !address.isAbsolute()
                    && address.getRawAuthority() == null
                    && !path.contains("//")
                    && !path.contains("\\")
                    && path.equals(address.normalize().getPath());
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Letters, digits and what stands in paths and queries: no backslash, no control character, no colon. */
    private static boolean isPlain(int letter) {
        return letter < 0x80 && (Character.isLetterOrDigit(letter) || "/-_.~?=&%+".indexOf(letter) >= 0);
    }
}
