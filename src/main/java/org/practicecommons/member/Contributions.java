package org.practicecommons.member;

import java.time.Instant;
import java.util.List;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.shared.MemberId;

/** What members wrote, as a module that keeps such things knows it. Each module that does has one. */
public interface Contributions {
    /**
     * Something a member wrote.
     *
     * @param what kind of thing, in words
     * @param where address of the page it stands on
     * @param text as it stands now
     * @param at when it was written
     */
    record Contribution(String what, String where, String text, Instant at) {}

    /** All that a member wrote and that is still kept, for the member's own copy of the data. */
    List<Contribution> writtenBy(MemberId member);

    /**
     * A member no longer acts for an organisation: what the member kept there for no other eyes goes to the team, in the
     * same transaction, so that nothing is left that nobody can reach.
     */
    void handOver(TransactionContext tx, MemberId member, Organisation organisation);
}
