package org.practicecommons.guard;

/** Told by the module that knows the organisations: what these publish about themselves. Asked at every check. */
@FunctionalInterface
public interface KnownContacts {
    /** The facts as they are now, from memory: this is called for every text. */
    OwnFacts facts();
}
