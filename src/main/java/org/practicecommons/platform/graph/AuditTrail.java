package org.practicecommons.platform.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.shared.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was decided, by whom, when, why, from which network and how they had shown who they are. Entries are written in the transaction of what they tell and never changed;
 * they hold ids and reasons, never the text that was decided about.
 */
public final class AuditTrail {
    @Cypher
    static final String ADD = """
            CREATE (:AuditEntry {id: $id, at: $at, actor: $actor, action: $action, subject: $subject, reason: $reason,
                                from: $from, how: $how})
            """;

    /** Stands for whoever can read the operator's token. */
    public static final String OPERATOR = "operator";

    private static final Logger LOG = LoggerFactory.getLogger("org.practicecommons.security");

    private AuditTrail() {}

    /**
     * Adds an entry.
     *
     * @param actor who decided
     * @param action what was done, such as {@code account-erased}
     * @param subject id of what it was done to
     * @param reason in words
     */
    public static void add(
            TransactionContext tx, Instant at, MemberId actor, String action, String subject, String reason) {
        add(tx, at, actor.toString(), action, subject, reason);
    }

    /**
     * Adds an entry.
     *
     * @param actor id of the member who decided, or {@link #OPERATOR}
     * @param action what was done, such as {@code duty-given}
     * @param subject id of what it was done to
     * @param reason in words
     */
    public static void add(
            TransactionContext tx, Instant at, String actor, String action, String subject, String reason) {
        tx.run(
                        ADD,
                        Map.<String, Object>of(
                                "id",
                                UUID.randomUUID().toString(),
                                "at",
                                at.atZone(ZoneOffset.UTC),
                                "actor",
                                actor,
                                "action",
                                action,
                                "subject",
                                subject,
                                "reason",
                                reason,
                                "from",
                                Whence.network(),
                                "how",
                                Whence.how()))
                .consume();
        // Told to whoever watches the log too: ids only, for a reason may hold words.
        LOG.info("event={} member={} subject={} from={}", action, actor, subject, Whence.address());
    }
}
