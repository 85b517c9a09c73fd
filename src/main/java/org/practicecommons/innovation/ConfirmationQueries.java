package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for asking whether records are still right: {@code (:ConfirmationLink {hash, record, type, code, member, expires})}.
 * Owns the links.
 */
final class ConfirmationQueries {
    private ConfirmationQueries() {}

    /**
     * Ties about which nobody has said anything for long, with who said something last, the longest silent first. Stopped
     * and paused work is left alone, and so is who had a letter lately. Parameters before, lately.
     */
    @Cypher(seeks = true)
    static final String SILENT = """
            MATCH (i:Innovation) WHERE i.status = 'PUBLISHED' AND i.changed IS NOT NULL
            MATCH (i)<-[p:PRACTISES]-(o)
            WHERE NOT p.stage IN ['STOPPED', 'PAUSED'] AND coalesce(p.mayAsk, true)
              AND coalesce(p.confirmed < $before, true) AND coalesce(p.asked < $before, true)
            MATCH (i)-[:HAS_EVENT]->(e:JourneyEvent {code: o.code})
            WHERE e.by IS NOT NULL
            WITH i, p, o, e ORDER BY e.at DESC
            WITH i, p, o, collect(e)[0] AS last
            WHERE last.at < $before
              AND NOT EXISTS { MATCH (l:ConfirmationLink {member: last.by}) WHERE l.at > $lately }
            WITH i, o, last ORDER BY last.at, i.id
            WITH last.by AS member, collect({record: i.id, title: i.title, label: head(labels(o)), code: o.code, name: o.name})[0] AS one
            RETURN member, one.record AS record, one.title AS title, one.label AS label, one.code AS code, one.name AS name
            LIMIT 1000
            """;

    /** Notes that it was asked, unless somebody else did first; parameters id, type, code, before, now. */
    @Cypher(seeks = true)
    static final String ASK = JourneyQueries.ORGANISATION + """
            MATCH (o)-[p:PRACTISES]->(i)
            SET i.version = i.version
            WITH p WHERE coalesce(p.asked < $before, true)
            SET p.asked = $now
            RETURN p.asked AS asked
            """;

    /** Parameters link (its properties). */
    @Cypher
    static final String ADD = "CREATE (l:ConfirmationLink) SET l = $link";

    @Cypher(seeks = true)
    static final String FORGET_WORN = "MATCH (l:ConfirmationLink) WHERE l.expires < $now DELETE l";

    /** What a link is about, while it works; parameters hash, now. */
    @Cypher(seeks = true)
    static final String FIND = """
            MATCH (l:ConfirmationLink {hash: $hash})
            WHERE l.expires > $now AND l.used IS NULL
            MATCH (i:Innovation {id: l.record, status: 'PUBLISHED'})
            RETURN l.record AS record, i.title AS title, l.type AS type, l.code AS code, l.name AS name, l.member AS member
            """;

    /** Wears a link out: of two who bring it at once one is first; parameters hash, now. */
    @Cypher(seeks = true)
    static final String USE = """
            MATCH (l:ConfirmationLink {hash: $hash})
            SET l.touched = $now
            WITH l WHERE l.used IS NULL AND l.expires > $now
            SET l.used = $now
            RETURN l.hash AS hash
            """;

    /** Does not ask about this tie again; parameters id, type, code. */
    @Cypher(seeks = true)
    static final String LEAVE_ALONE = JourneyQueries.ORGANISATION + """
            MATCH (o)-[p:PRACTISES]->(i)
            SET p.mayAsk = false
            RETURN o.name AS name
            """;
}
