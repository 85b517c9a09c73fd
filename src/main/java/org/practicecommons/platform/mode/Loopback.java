package org.practicecommons.platform.mode;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/** What names this machine and nothing else. */
final class Loopback {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Loopback() {}

    /** A host as browsers send it. Other names may lead to this machine today and elsewhere tomorrow. */
    static boolean isName(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether the address, such as {@code http://localhost:8080}, leads to this machine; an empty one leads nowhere else. */
    static boolean isAddress(String address) {
        try {
            String host = URI.create(address).getHost();
            return address.isEmpty() || (host != null && isName(host));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** Whether only this machine reaches who listens there; an empty one is every address of the machine. */
    static boolean isHost(String listens) {
        try {
            return !listens.isEmpty() && InetAddress.getByName(listens).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
