package org.practicecommons.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A start reads the kept table instead of all readings, and only while nothing has changed. */
@ProgramTest
class KeptContextsTest {
    @Autowired
    private Contexts contexts;

    @Autowired
    private Datasets datasets;

    @Autowired
    private Graph graph;

    @Test
    void theKeptTableIsTheOneThatWasWorkedOut() {
        contexts.renew();
        List<ContextTable.Column> workedOut = contexts.table().columns();

        contexts.open();

        assertThat(workedOut).isNotEmpty();
        assertThat(contexts.table().columns()).isNotSameAs(workedOut);
        assertThat(contexts.table().columns()).usingRecursiveComparison().isEqualTo(workedOut);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void withoutAKeptTableItIsWorkedOutAgain() {
        List<ContextTable.Column> before = contexts.table().columns();
        graph.change(KeptContextsTest::forget);

        contexts.open();

        assertThat(contexts.table().columns()).usingRecursiveComparison().isEqualTo(before);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void anotherDatasetOrStateIsAnotherKey() {
        List<Datasets.Held> all = datasets.list();
        Datasets.Held first = all.getFirst();
        List<Datasets.Held> fewer = all.subList(1, all.size());
        List<Datasets.Held> superseded = new java.util.ArrayList<>(fewer);
        superseded.add(new Datasets.Held(first.dataset(), !first.inUse()));

        assertThat(List.of(all, fewer, superseded))
                .extracting(held -> KeptContexts.key(contexts.catalogue(), held))
                .doesNotHaveDuplicates();
        assertThat(KeptContexts.key(contexts.catalogue(), all.reversed()))
                .isEqualTo(KeptContexts.key(contexts.catalogue(), all));
    }

    private static void forget(TransactionContext tx) {
        tx.run(KeptContextQueries.FORGET).consume();
    }

    private long kept() {
        return graph.find("MATCH (k:KeptContext) RETURN count(k) AS kept", Map.of(), row -> row.get("kept")
                        .asLong())
                .orElseThrow();
    }
}
