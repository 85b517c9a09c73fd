package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where somebody asks, as far as limits count: the address of the visitor, as a proxy says that the operator named, else
 * of the connection. Of the newer, long addresses (IPv6) one household has as many as it likes, so the network counts.
 */
public final class NetworkAddress {
    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** From where a request comes. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The same for an address as text. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
