package org.practicecommons.platform.mode;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the program is asked for. A browser can be made to send requests to this machine under any name
 * (DNS rebinding), and a proxy can hand over what was meant for somebody else: other names are not answered.
 */
public final class ServedHosts {
    private final Set<String> names;

    /**
     * @param site the public address, or this machine's own
     * @param more further names, in service mode
     */
    ServedHosts(SiteAddress site, List<String> more) {
        this.names = Stream.concat(Stream.of(site.host()), more.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the program is known to the outside by this name. */
    public boolean isOurs(String host) {
        return names.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether the name means the machine itself: {@code localhost}, {@code 127.0.0.1} or {@code [::1]}. */
    public boolean isThisMachine(String host) {
        return Loopback.isName(host);
    }
}
