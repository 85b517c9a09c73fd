package org.practicecommons.vocabulary;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for groups of people in the graph. Owns PopulationGroup and BROADER between groups. */
final class PopulationQueries {
    private PopulationQueries() {}

    @Cypher(seeks = true)
    static final String PUT = """
            UNWIND $rows AS row
            MERGE (g:PopulationGroup {id: row.id})
            SET g.label = row.label, g.version = $version, g.retired = false
            """;

    /** Takes the words of a group away; what the program itself calls it is put there afterwards. */
    @Cypher(seeks = true)
    static final String BLANK = "MATCH (g:PopulationGroup {id: $id}) SET g.label = 'Words removed'";

    @Cypher
    static final String UNTIE = "MATCH (:PopulationGroup)-[b:BROADER]->(:PopulationGroup) DELETE b";

    @Cypher(seeks = true)
    static final String TIE = """
            UNWIND $rows AS row
            MATCH (g:PopulationGroup {id: row.id})
            MATCH (b:PopulationGroup {id: row.broader})
            MERGE (g)-[:BROADER]->(b)
            """;

    @Cypher
    static final String RETIRE = "MATCH (g:PopulationGroup) WHERE NOT g.id IN $ids SET g.retired = true";
}
