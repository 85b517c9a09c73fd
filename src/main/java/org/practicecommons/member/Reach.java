package org.practicecommons.member;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * All that a caller may reach, from the member outward: one key for each way in which the caller stands to things. A thing
 * is read by who holds one of the keys of its {@link Belonging#audience()}. Made anew for each request, so that what was
 * taken away is out of reach at once.
 *
 * @param keys at least that of everybody
 */
public record Reach(Set<String> keys) {
    /** Copies the keys. */
    public Reach {
        keys = Set.copyOf(keys);
    }

    /** Whether one of these keys is held. */
    public boolean meets(Collection<String> audience) {
        return !Collections.disjoint(keys, audience);
    }

    /** Whether the thing may be read. */
    public boolean reads(Belonging thing) {
        return meets(thing.audience());
    }

    /** Whether the thing may be changed. */
    public boolean changes(Belonging thing) {
        return meets(thing.keepers());
    }
}
