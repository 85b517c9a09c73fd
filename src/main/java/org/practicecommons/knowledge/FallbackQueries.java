package org.practicecommons.knowledge;

import org.practicecommons.platform.graph.Cypher;

/** Cypher that finds practices by the graph's own full-text index. */
final class FallbackQueries {
    private FallbackQueries() {}

    /** Best first; parameters words (Lucene query), most. Open practices go before others. */
    @Cypher
    static final String FULL_TEXT = """
            CALL db.index.fulltext.queryNodes('practice_search', $words, {limit: $most}) YIELD node, score
            WITH node, score * CASE node.status WHEN 'OPEN' THEN 1.0 ELSE 0.7 END AS score
            RETURN node.code AS code, node.name AS name, score
            ORDER BY score DESC, coalesce(node.listSize, 0) DESC, code
            """;
}
