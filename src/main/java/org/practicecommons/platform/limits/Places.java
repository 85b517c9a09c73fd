package org.practicecommons.platform.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.practicecommons.platform.web.Crowded;

/**
 * A bounded number of places, for all together and for each address. Nobody queues: who finds none is told so at once. Holds
 * an address only while it has a place.
 */
final class Places {
    /** A place that is taken until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final int overall;
    private final int each;
    private final Semaphore free;
    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    Places(int overall, int each) {
        this.overall = overall;
        this.each = each;
        this.free = new Semaphore(overall);
    }

    /**
     * Takes a place for an address.
     *
     * @throws Crowded when there is none
     */
    Place take(String address) {
        if (!free.tryAcquire()) {
            throw Crowded.everywhere();
        }
        if (taken.merge(address, 1, Integer::sum) > each) {
            leave(address);
            throw Crowded.fromOneAddress();
        }
        return () -> leave(address);
    }

    /** Whether more than half of the places are taken, of all or of those for one address. */
    boolean isCrowded(String address) {
        return free.availablePermits() < overall / 2 || taken.getOrDefault(address, 0) > each / 2;
    }

    private void leave(String address) {
        taken.compute(address, (key, count) -> count == null || count <= 1 ? null : count - 1);
        free.release();
    }
}
