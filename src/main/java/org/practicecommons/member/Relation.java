package org.practicecommons.member;

import static org.practicecommons.member.Visibility.INVITED;
import static org.practicecommons.member.Visibility.MEMBERS;
import static org.practicecommons.member.Visibility.PCN;
import static org.practicecommons.member.Visibility.PUBLIC;
import static org.practicecommons.member.Visibility.TEAM;

import java.util.Set;

/**
 * How somebody stands to a thing that an organisation keeps here: the one matrix of who reads and who changes what, for
 * pages, the API, search, live messages and exports alike. What no row allows is refused. Job titles give no rights.
 *
 * <p>A moderator sees, beyond this, what was reported; see the module {@code moderation}.
 */
public enum Relation {
    /** Everybody, signed in or not. */
    ANYBODY(Set.of(PUBLIC), Set.of()),
    /** Who wrote it and still acts for its organisation. */
    AUTHOR(Set.of(Visibility.values()), Set.of(Visibility.values())),
    /** Who acts for the organisation it belongs to. */
    TEAM_MEMBER(Set.of(TEAM, PCN, INVITED, MEMBERS, PUBLIC), Set.of(TEAM, PCN, INVITED, MEMBERS, PUBLIC)),
    /** Who acts for a practice of the same primary care network, or for the network. */
    PCN_NEIGHBOUR(Set.of(PCN, MEMBERS, PUBLIC), Set.of()),
    /** Who acts for an organisation that the thing names as invited. */
    GUEST(Set.of(INVITED, PUBLIC), Set.of()),
    /** Who acts for a practice or a primary care network. */
    MEMBER(Set.of(MEMBERS, PUBLIC), Set.of()),
    /** Who acts for an integrated care board: reads and offers help, never changes. */
    ICS_LEAD(Set.of(MEMBERS, PUBLIC), Set.of()),
    /** Who acts for a community partner. */
    PARTNER(Set.of(MEMBERS, PUBLIC), Set.of()),
    /** Who acts for a regulator: only what everybody reads. */
    REGULATOR(Set.of(PUBLIC), Set.of()),
    /** Who reviews records. */
    CURATOR(Set.of(MEMBERS, PUBLIC), Set.of()),
    /** Who looks after what is reported. */
    MODERATOR(Set.of(MEMBERS, PUBLIC), Set.of()),
    /** Who confirms organisations and imports data. */
    ADMINISTRATOR(Set.of(MEMBERS, PUBLIC), Set.of());

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes sets that cannot change.
    private final Set<Visibility> reads;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Visibility> changes;

    Relation(Set<Visibility> reads, Set<Visibility> changes) {
        this.reads = reads;
        this.changes = changes;
    }

    /** Whether things of this visibility are read by those who stand so to them. */
    public boolean reads(Visibility visibility) {
        return reads.contains(visibility);
    }

    /** Whether things of this visibility are changed by those who stand so to them. */
    public boolean changes(Visibility visibility) {
        return changes.contains(visibility);
    }
}
