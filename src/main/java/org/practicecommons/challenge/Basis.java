package org.practicecommons.challenge;

import java.util.List;
import java.util.Set;
import org.practicecommons.shared.Fingerprint;

/**
 * From which versions of a practice's list a change may start, so that nobody writes over what he has not seen.
 *
 * @param any from any: the list is not looked at
 * @param versions else from these
 */
public record Basis(boolean any, Set<String> versions) {
    /** Copies the set. */
    public Basis {
        versions = Set.copyOf(versions);
    }

    /** Whatever the list holds. */
    public static Basis anything() {
        return new Basis(true, Set.of());
    }

    /** Only these versions. */
    public static Basis of(Set<String> versions) {
        return new Basis(false, versions);
    }

    /** The version of a practice's list: another whenever anything in it is another. */
    public static String version(List<NamedChallenge> list) {
        return Fingerprint.of(list.toString());
    }

    boolean allows(List<NamedChallenge> list) {
        return any || versions.contains(version(list));
    }
}
