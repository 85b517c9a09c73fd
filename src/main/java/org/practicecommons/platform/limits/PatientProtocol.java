package org.practicecommons.platform.limits;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server's own way to speak HTTP, which waits for each next byte only, and would wait for ever for somebody who sends
 * one now and then. Once a second this looks at all connections, ends those whose request does not come, and where one
 * address or all together have too many, those that have waited longest without a request: nobody who comes finds the
 * door shut because others stand in it.
 */
public final class PatientProtocol extends Http11NioProtocol {
    /** Connections in all. */
    static final int MOST = 2_000;

    /** Connections that one address may have, but for proxies. */
    static final int EACH = 300;

    private static final Logger LOG = LoggerFactory.getLogger(PatientProtocol.class);
    private static final int CROWDED = MOST * 3 / 4;

    private Patience patience = Patience.USUAL;
    private Set<String> proxies = Set.of();

    @Nullable
    private Future<?> watch;

    /** Addresses from which all the world may come. */
    void expect(Set<String> named, Patience times) {
        proxies = Set.copyOf(named);
        patience = times;
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    private void look() {
        try {
            Set<SocketWrapperBase<NioChannel>> all = new HashSet<>(getEndpoint().getConnections());
            List<Waiting> waiting = Waiting.in(all);
            waiting.stream().filter(one -> one.isLongerThan(patience.head())).forEach(Waiting::end);
            Map<String, Long> each = all.stream().collect(Collectors.groupingBy(Waiting::from, Collectors.counting()));
            each.forEach((address, count) -> thin(address, count - EACH, waiting));
            Waiting.longest(waiting, all.size() - CROWDED).forEach(Waiting::end);
        } catch (RuntimeException odd) {
            LOG.warn("Connections could not be looked at", odd);
        }
    }

    private void thin(String address, long tooMany, List<Waiting> waiting) {
        if (tooMany > 0 && !proxies.contains(address)) {
            List<Waiting> there = waiting.stream()
                    .filter(one -> one.address().equals(address))
                    .toList();
            Waiting.longest(there, tooMany).forEach(Waiting::end);
        }
    }
}
