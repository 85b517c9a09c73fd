package org.practicecommons.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.Engines;

/** Both walks between peers and their work give the same rows, on the real engine. */
@ExtendWith(Engines.Parameter.class)
class PeersTriedQueriesTest {
    private static final String CLEAR = """
            MATCH (n:Practice|Challenge|PopulationGroup|Innovation)
            WHERE coalesce(n.id, n.code) STARTS WITH 'walk-' DETACH DELETE n
            """;
    private static final String FILL = """
            UNWIND range(0, 5) AS n CREATE (:Challenge {id: 'walk-c' + n}), (:PopulationGroup {id: 'walk-g' + n}),
                (:Practice {code: 'walk-p' + n, name: 'Practice ' + n})
            WITH count(*) AS made
            UNWIND range(0, 199) AS n
            CREATE (i:Innovation {id: 'walk-' + n, changed: datetime() + duration({minutes: n % 7}),
                status: CASE WHEN n % 11 = 0 THEN 'DRAFT' ELSE 'PUBLISHED' END,
                audience: [CASE WHEN n % 5 = 0 THEN 'team' ELSE 'anybody' END]})
            WITH n, i
            MATCH (c:Challenge) WHERE c.id IN ['walk-c' + n % 6, 'walk-c' + n % 4]
            MERGE (i)-[:ADDRESSES]->(c)
            WITH DISTINCT n, i
            MATCH (g:PopulationGroup) WHERE g.id IN ['walk-g' + n % 5, 'walk-g' + n % 3]
            MERGE (i)-[:FOR]->(g)
            WITH DISTINCT n, i
            MATCH (p:Practice {code: 'walk-p' + n % 6}) MERGE (p)-[:PRACTISES {stage: 'TRYING'}]->(i)
            WITH DISTINCT n, i
            MATCH (p:Practice {code: 'walk-p' + n % 4}) MERGE (p)-[:TAKES_PART_IN {role: 'x'}]->(i)
            """;

    private final Graph graph;

    PeersTriedQueriesTest(Engines engines) {
        this.graph = new Graph(engines.driver());
    }

    @BeforeEach
    void fill() {
        clear();
        graph.change(tx -> tx.run(FILL).consume());
    }

    @AfterEach
    void clear() {
        graph.change(tx -> tx.run(CLEAR).consume());
    }

    @Test
    void bothWalksGiveTheSameRows() {
        for (int most : List.of(3, 100)) {
            Map<String, Object> row = Map.of(
                    "peers", List.of("walk-p3", "walk-p0", "walk-p5"),
                    "reach", List.of("anybody"),
                    "challenges", List.of("walk-c1", "walk-c2"),
                    "populations", List.of("walk-g0", "walk-g4"),
                    "most", most);

            List<String> fromPeers = rows(PeersTriedQueries.FROM_PEERS, row);

            assertThat(fromPeers).hasSizeGreaterThanOrEqualTo(3);
            assertThat(rows(PeersTriedQueries.FROM_TERMS, row)).isEqualTo(fromPeers);
        }
    }

    private List<String> rows(String walk, Map<String, Object> row) {
        return graph.list(
                walk,
                row,
                found -> found.get("code").asString() + " "
                        + found.get("record").get("id").asString());
    }
}
