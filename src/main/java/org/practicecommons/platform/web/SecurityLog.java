package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.practicecommons.platform.graph.Whence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody who looks for attacks wants to know, one line each: sign-ins, tries that failed, refusals, new tokens. Members
 * are named by their id only; the computer that sent it by its address. No name, no mail address, nothing that was sent is
 * written down.
 */
public final class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.practicecommons.security");
    private static final String WHO = SecurityLog.class.getName();

    /** Parts of addresses that this program chose; others may be whatever somebody sent. */
    private static final Pattern FREE = Pattern.compile("/(?!(api|v1|[a-z][a-z-]{2,20})(?=/|$))[^/]*");

    private SecurityLog() {}

    /** Says for the rest of a request which member sends it. */
    public static void sentBy(HttpServletRequest request, Object member) {
        request.setAttribute(WHO, member);
    }

    /** The member who sends this request, by id, as far as it is known. */
    static Optional<String> sender(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(WHO)).map(Object::toString);
    }

    /** A member was let in, by a way such as {@code link}. */
    public static void signedIn(Object member, String way) {
        LOG.info("event=sign-in member={} way={} from={}", member, way, Whence.address());
    }

    /** A try to sign in led to nothing. */
    public static void failed(String way) {
        LOG.warn("event=sign-in-failed way={} from={}", way, Whence.address());
    }

    /** Something grave is about to be done; {@code act} is its route. */
    public static void grave(Object act) {
        LOG.info("event=grave-act member={} act={} from={}", Whence.who(), act, Whence.address());
    }

    /** Something grave was not done, for what was in the way: {@code SIGN_IN_AGAIN} and the like. */
    public static void notNow(Object member, Object why) {
        LOG.warn("event=grave-act-refused member={} why={} from={}", member, why, Whence.address());
    }

    /** A request was refused for who sent it, or how often. */
    static void refused(HttpServletRequest request, String address, int status) {
        Object who = Objects.requireNonNullElse(request.getAttribute(WHO), "nobody");
        LOG.warn("event=refused status={} member={} address={} from={}", status, who, safe(address), Whence.address());
    }

    static String safe(String address) {
        return FREE.matcher(address).replaceAll("/*");
    }
}
