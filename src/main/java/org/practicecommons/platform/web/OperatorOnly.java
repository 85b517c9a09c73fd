package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.practicecommons.shared.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What only the operator may do, at the machine itself: no administrator, and nobody through a proxy. */
public final class OperatorOnly {
    /** It is for the operator at this machine: 403. */
    public static final class NotTheOperator extends Refusal {
        private static final long serialVersionUID = 1L;

        NotTheOperator() {
            super(Kind.FORBIDDEN, "operator-only");
        }
    }

    private OperatorOnly() {}

    /**
     * Lets only the operator go on.
     *
     * @throws NotTheOperator when somebody else asks, or from elsewhere
     */
    public static void require(HttpServletRequest request) {
        if (!isOperator() || Forwarding.isForwarded(request) || !isHere(request.getRemoteAddr())) {
            throw new NotTheOperator();
        }
    }

    private static boolean isOperator() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getAuthorities().stream().anyMatch(held -> SignInMethod.OPERATOR.equals(held.getAuthority()));
    }

    private static boolean isHere(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
