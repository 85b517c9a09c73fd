package org.practicecommons.profile;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for notes: {@code (:Practice)-[:SAYS]->(:ProfileNote {id, text, visibility, invited, author, audience, at,
 * version, removed})}. Owns both.
 */
final class NoteQueries {
    private NoteQueries() {}

    private static final String NOTE = """
            RETURN n.id AS id, p.code AS practice, n.text AS text, n.visibility AS visibility, n.invited AS invited,
                   n.author AS author, n.at AS at, n.version AS version, n.removed AS removed
            """;

    /** What a practice says to somebody with this reach, the newest first. */
    @Cypher(seeks = true)
    static final String REACHABLE = """
            MATCH (p:Practice {code: $practice})-[:SAYS]->(n:ProfileNote)
            WHERE any(key IN n.audience WHERE key IN $reach)
            """ + NOTE + "ORDER BY at DESC, id";

    /** One note, for whoever asks: the caller's reach must be checked. */
    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (n:ProfileNote {id: $id})<-[:SAYS]-(p:Practice)\n" + NOTE;

    /** All that a member wrote. */
    @Cypher(seeks = true)
    static final String BY_AUTHOR =
            "MATCH (n:ProfileNote {author: $author})<-[:SAYS]-(p:Practice)\n" + NOTE + "ORDER BY at DESC, id";

    /** Locks what a practice says; comes before {@link #SAME} and {@link #COUNT}. */
    @Cypher(seeks = true)
    static final String LOCK = "MATCH (p:Practice {code: $practice}) SET p.name = p.name";

    /** The note in which the author says just this already; parameters practice, author, text, visibility. */
    @Cypher(seeks = true)
    static final String SAME = """
            MATCH (p:Practice {code: $practice})-[:SAYS]->(n:ProfileNote)
            WHERE n.author = $author AND n.text = $text AND n.visibility = $visibility
            RETURN n.id AS id ORDER BY id LIMIT 1
            """;

    @Cypher(seeks = true)
    static final String COUNT =
            "MATCH (p:Practice {code: $practice}) RETURN COUNT { (p)-[:SAYS]->(:ProfileNote) } AS notes";

    /** Parameters practice, id, note (its properties). */
    @Cypher(seeks = true)
    static final String ADD = """
            MATCH (p:Practice {code: $practice})
            CREATE (p)-[:SAYS]->(n:ProfileNote {id: $id})
            SET n += $note
            """;

    /** Changes a note that is still at a version, once it is locked; parameters id, version, note. */
    @Cypher(seeks = true)
    static final String CHANGE = """
            MATCH (n:ProfileNote {id: $id})
            SET n.version = n.version
            WITH n WHERE n.version = $version
            SET n += $note, n.version = n.version + 1
            RETURN n.version AS version
            """;

    @Cypher(seeks = true)
    static final String DELETE = "MATCH (n:ProfileNote {id: $id}) DETACH DELETE n";

    /** Takes the text away for good; the note stays, and its author may write another text. */
    @Cypher(seeks = true)
    static final String REDACT = """
            MATCH (n:ProfileNote {id: $id})
            SET n.text = '', n.removed = true, n.version = n.version + 1
            """;

    /** What a member wrote for a practice and showed to nobody; parameters author, practice. */
    @Cypher(seeks = true)
    static final String PRIVATE_OF = """
            MATCH (p:Practice {code: $practice})-[:SAYS]->(n:ProfileNote {author: $author, visibility: 'PRIVATE'})
            """ + NOTE;

    /** Shows a note to others than before; parameters id, visibility, audience. */
    @Cypher(seeks = true)
    static final String SHOW_TO = """
            MATCH (n:ProfileNote {id: $id})
            SET n.visibility = $visibility, n.audience = $audience
            """;
}
