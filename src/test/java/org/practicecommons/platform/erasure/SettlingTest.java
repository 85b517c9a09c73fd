package org.practicecommons.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Session;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.practicecommons.world.Engines;

/** Our own Neo4j child leaves nothing of a deleted text in its files, and nothing of the texts that stay is lost. */
@ExtendWith(Engines.Parameter.class)
class SettlingTest {
    /** Long enough for several records; the last piece is behind the end of any shorter text that takes its record. */
    private static final String GONE = "Wintergreen pontoons drift below the copper observatory while the ninth keeper "
            + "of Saltmarsh Parade counts his paper swans again and forgets the tune of the brass weather vane at noon. "
                    .repeat(3);

    private static final String STAYS = "A text that takes over a record and leaves its second half alone, number ";

    @Test
    void nothingOfADeletedTextIsLeft(Engines engines) {
        assumeTrue(engines.local().status(Engine.NEO4J).state() != State.EXTERNAL, "files of a server of ours only");
        Residue residue = new Residue(engines.local());
        List<Map<String, Object>> kept = List.of();
        try (Session session = engines.driver().session()) {
            session.run("CREATE (:Settled {text: $text, list: [$text], short: 'Saltmarsh'})", Map.of("text", GONE))
                    .consume();
            session.run(ErasureQueries.SETTLE).consume();
            assertThat(residue.of(List.of(GONE))).as("it was in a file").isNotEmpty();
            session.run("MATCH (s:Settled) DELETE s").consume();
            for (int round = 0; round < 3; round++) {
                session.run(
                                "UNWIND range(1, 200) AS n CREATE (:Settled {n: n, text: $text + n, list: ['a', $text]})",
                                Map.of("text", STAYS))
                        .consume();
            }
            settle(session);
            kept = session.run(
                            "MATCH (s:Settled) RETURN DISTINCT s.n AS n, s.text AS text, s.list[1] AS item ORDER BY n")
                    .list(row -> row.asMap());
            session.run("MATCH (s:Settled) DELETE s").consume();
        }
        assertThat(residue.of(List.of(GONE))).isEmpty();
        assertThat(kept).hasSize(200).allSatisfy(row -> {
            assertThat(row.get("text")).isEqualTo(STAYS + row.get("n"));
            assertThat(row.get("item")).isEqualTo(STAYS);
        });
    }

    private static void settle(Session session) {
        for (String step : List.of(ErasureQueries.SETTLE, ErasureQueries.STAMP, ErasureQueries.SETTLE)) {
            session.run(step).consume();
        }
    }
}
