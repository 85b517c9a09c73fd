package org.practicecommons.vocabulary;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for what curators change: {@code (:TermRevision {vocabulary, term, version, label, summary, synonyms, broader,
 * dimensions, retired, at, by, why, removed})}. Owns it. Revisions are added and never changed, but for a text that a
 * moderator removes.
 */
final class RevisionQueries {
    private RevisionQueries() {}

    private static final String REVISION = """
            RETURN r.vocabulary AS vocabulary, r.term AS term, r.version AS version, r.label AS label,
                   r.summary AS summary, r.synonyms AS synonyms, r.broader AS broader, r.dimensions AS dimensions,
                   r.retired AS retired, r.at AS at, r.by AS by, r.why AS why, r.removed AS removed
            """;

    /** All changes of a vocabulary, the oldest first. */
    @Cypher(seeks = true)
    static final String OF_VOCABULARY =
            "MATCH (r:TermRevision {vocabulary: $vocabulary})\n" + REVISION + "ORDER BY at, term, version";

    /** What a member changed and no moderator removed. */
    @Cypher(seeks = true)
    static final String BY_MEMBER =
            "MATCH (r:TermRevision {by: $member}) WHERE NOT r.removed\n" + REVISION + "ORDER BY at, term, version";

    /** Parameter revision: all properties. */
    @Cypher
    static final String ADD = "CREATE (r:TermRevision) SET r = $revision";

    /** Takes the words of a term away from all its changes. */
    @Cypher(seeks = true)
    static final String REDACT = """
            MATCH (r:TermRevision {vocabulary: $vocabulary, term: $term})
            SET r.label = '', r.summary = '', r.synonyms = [], r.why = '', r.removed = true
            """;
}
