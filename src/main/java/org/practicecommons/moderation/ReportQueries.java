package org.practicecommons.moderation;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for reports: {@code (:Member)-[:SENT]->(:Report)}; and for removals whose files are still to be cleaned. */
final class ReportQueries {
    private ReportQueries() {}

    private static final String REPORT = """
            RETURN r.id AS id, r.about AS about, r.reason AS reason, r.words AS words, r.at AS at, r.outcome AS outcome,
                   r.answer AS answer, r.ended AS ended
            """;

    /** Parameters id, about, reason, words, at. */
    @Cypher
    static final String ADD = """
            CREATE (:Report {id: $id, about: $about, reason: $reason, words: $words, at: $at, open: true, answer: ''})
            """;

    /** Locks the sender, and finds the report that waits and says just this; parameters sender, about, reason, words. */
    @Cypher(seeks = true)
    static final String SAME = """
            MATCH (m:Member {id: $sender})
            SET m.id = m.id
            WITH m
            MATCH (m)-[:SENT]->(r:Report)
            WHERE r.open AND r.about = $about AND r.reason = $reason AND r.words = $words
            RETURN r.id AS id ORDER BY id LIMIT 1
            """;

    /** Parameters id, sender. */
    @Cypher(seeks = true)
    static final String SENT_BY = "MATCH (r:Report {id: $id}) MATCH (m:Member {id: $sender}) MERGE (m)-[:SENT]->(r)";

    /** Reports that wait, the longest first. */
    @Cypher(seeks = true)
    static final String OPEN = "MATCH (r:Report {open: true})\n" + REPORT + "ORDER BY at, id LIMIT 200";

    /** What a member reported, the newest first. */
    @Cypher(seeks = true)
    static final String OF_SENDER =
            "MATCH (:Member {id: $sender})-[:SENT]->(r:Report)\n" + REPORT + "ORDER BY at DESC, id LIMIT 200";

    /** Decides all open reports about the text of one that is open; parameters id, outcome, answer, now. */
    @Cypher(seeks = true)
    static final String END = """
            MATCH (chosen:Report {id: $id})
            SET chosen.open = chosen.open
            WITH chosen WHERE chosen.open
            MATCH (r:Report {open: true}) WHERE r.about = chosen.about
            SET r.open = false, r.outcome = $outcome, r.answer = $answer, r.ended = $now
            WITH r
            OPTIONAL MATCH (m:Member)-[:SENT]->(r)
            RETURN count(DISTINCT r) AS reports, collect(DISTINCT m.id) AS senders
            """;

    /** Reports texts for the reason of another report, but for those that are reported; parameters id, copies, words, now. */
    @Cypher(seeks = true)
    static final String ADD_COPIES = """
            MATCH (chosen:Report {id: $id})
            UNWIND $copies AS copy
            WITH chosen, copy WHERE NOT EXISTS { MATCH (r:Report {open: true}) WHERE r.about = copy }
            CREATE (:Report {id: randomUUID(), about: copy, reason: chosen.reason, words: $words, at: $now, open: true, answer: ''})
            """;

    @Cypher(seeks = true)
    static final String ABOUT = "MATCH (r:Report {id: $id}) RETURN r.about AS about";

    /** Remembers that files are to be cleaned; parameters id, now. */
    @Cypher
    static final String ADD_REDACTION = "CREATE (:Redaction {id: $id, at: $now, filesClean: false})";

    @Cypher(seeks = true)
    static final String FILES_CLEAN = "MATCH (r:Redaction {id: $id}) SET r.filesClean = true";

    @Cypher(seeks = true)
    static final String FILES_TO_CLEAN = "MATCH (r:Redaction {filesClean: false}) RETURN r.id AS id";
}
