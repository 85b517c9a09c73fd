package org.practicecommons.guard;

import java.util.Set;

/**
 * Public facts of organisations that look like identifiers and are none.
 *
 * @param postcodes organisations' postcodes, small letters, no spaces
 * @param phones organisations' telephone numbers, digits only, with 0 in place of 44
 */
public record OwnFacts(Set<String> postcodes, Set<String> phones) {
    /** No organisation is known. */
    public static OwnFacts none() {
        return new OwnFacts(Set.of(), Set.of());
    }

    public OwnFacts {
        postcodes = Set.copyOf(postcodes);
        phones = Set.copyOf(phones);
    }
}
