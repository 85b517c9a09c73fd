package org.practicecommons.platform.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where the request at hand comes: for the audit trail, which is kept as long as the home, the network alone (the first
 * three parts of an address, or the first 48 bits); for the security log, which the operator rotates, the whole address.
 */
public final class Whence {
    private static final String HOW = Whence.class.getName() + ".how";
    private static final String WHO = Whence.class.getName() + ".who";

    /** What the program itself does, without anybody's request. */
    private static final String PROGRAM = "program";

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern FOUR = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");

    private Whence() {}

    /**
     * Says for the rest of the request who sends it and how they showed that.
     *
     * @param who id of a member, or {@link AuditTrail#OPERATOR}
     * @param how such as {@code passkey, Firefox on Linux}
     */
    public static void shown(String who, String how) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(WHO, who, RequestAttributes.SCOPE_REQUEST);
            request.setAttribute(HOW, how, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Who sends the request: id of a member, or {@link AuditTrail#OPERATOR}. */
    public static String who() {
        return said(WHO);
    }

    /** How the sender showed who they are. */
    public static String how() {
        return said(HOW);
    }

    private static String said(String what) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? PROGRAM
                : Optional.ofNullable(request.getAttribute(what, RequestAttributes.SCOPE_REQUEST))
                        .map(Object::toString)
                        .orElse("nobody signed in");
    }

    /** The address of the sender, as the connection or a named proxy says it. */
    public static String address() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) {
            return PROGRAM;
        }
        String said = web.getRequest().getRemoteAddr();
        return said != null && ADDRESS.matcher(said).matches() ? said : "unknown";
    }

    /** The network of the sender: {@code 198.51.100.0/24}, {@code 2001:db8:1::/48}. */
    public static String network() {
        return network(address());
    }

    static String network(String address) {
        if (FOUR.matcher(address).matches()) {
            return address.substring(0, address.lastIndexOf('.')) + ".0/24";
        }
        return address.indexOf(':') < 0 ? address : firstBits(address);
    }

    /** The first three groups; a double colon among them stands for noughts. */
    private static String firstBits(String address) {
        String[] groups = address.split(":", -1);
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < 3 && at < groups.length && !groups[at].isEmpty(); at++) {
            kept.append(groups[at]).append(':');
        }
        return kept.isEmpty() ? "::/48" : kept + ":/48";
    }
}
