package org.practicecommons.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.EngineStatus;
import org.practicecommons.world.Engines;

/** The way from the graph into search, on the real engines. */
@ExtendWith(Engines.Parameter.class)
class ProjectionTest {
    private final Engines engines;
    private final Things things;

    ProjectionTest(Engines engines) {
        this.engines = engines;
        this.things = new Things(engines, Things.MAPPING);
    }

    @BeforeEach
    @AfterEach
    void clear() throws IOException {
        things.clear();
    }

    @Test
    void changesAndRemovalsArrive() throws IOException {
        things.put("a", "first");
        things.put("b", "second");
        things.projector.drain();
        things.put("a", "changed");
        things.remove("b");

        assertThat(things.projector.drain()).isEqualTo(2);

        assertThat(word("a")).isEqualTo("changed");
        assertThat(get("b").found()).isFalse();
        assertThat(things.parity.check(Things.KIND).percent()).isEqualTo(100);
        assertThat(things.projector.facts().lag().waiting()).isZero();
    }

    @Test
    void aChangeThatIsRolledBackIsNotNoted() {
        assertThatThrownBy(() ->
                        things.change("CREATE (:Thing {id: 'x'}) WITH 1 AS one RETURN 1 / 0", Map.of(), List.of("x")))
                .isInstanceOf(RuntimeException.class);

        assertThat(things.queue.pending(List.of(Things.KIND), 10)).isEmpty();
    }

    @Test
    void numbersHaveNoGapsWhenManyWriteAtOnce() throws Exception {
        List<CompletableFuture<Void>> writers = List.of("p", "q", "r", "s").stream()
                .map(name -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 10; i++) {
                        things.put(name + i, "word");
                    }
                }))
                .toList();
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).get(2, TimeUnit.MINUTES);

        List<Long> numbers = things.queue.pending(List.of(Things.KIND), 100).stream()
                .map(OutboxQueue.Change::seq)
                .toList();
        assertThat(numbers).hasSize(40).doesNotHaveDuplicates().isSorted();
        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(39);
    }

    @Test
    void anOlderVersionNeverOverwritesANewerOne() throws IOException {
        things.put("a", "new");
        things.projector.drain();
        var target = new DocumentWriter.Target(things.alias(), true);
        var old = new SearchDocument("a", Map.of("word", "old"));

        List<String> refused = new DocumentWriter(things.client).write(target, Map.of("a", 0L), List.of(old));

        assertThat(refused).isEmpty();
        assertThat(word("a")).isEqualTo("new");
    }

    @Test
    void aNewMappingIsBuiltWhileTheOldOneServes() throws Exception {
        for (int i = 0; i < 300; i++) {
            things.putSecretly("t" + i, "word");
        }
        things.projector.drain();
        String before = things.mappings.serving(Things.KIND).orElseThrow();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> alwaysFinds(300, over));
        Things changed =
                new Things(engines, Things.MAPPING.replace("\"word\"", "\"more\": {\"type\": \"long\"}, \"word\""));

        changed.projector.drain();
        over.set(true);

        assertThat(reader.get(2, TimeUnit.MINUTES)).isTrue();
        assertThat(changed.mappings.serving(Things.KIND)).isPresent().isNotEqualTo(java.util.Optional.of(before));
        changed.build.dropOld(changed);
        assertThat(things.client.indices().exists(e -> e.index(before)).value()).isFalse();
        assertThat(changed.parity.check(Things.KIND).percent()).isEqualTo(100);
    }

    @Test
    void theSameMappingIsNotBuiltAgain() throws IOException {
        things.put("a", "word");
        things.projector.drain();
        String before = things.mappings.serving(Things.KIND).orElseThrow();

        new Things(engines, Things.MAPPING).projector.drain();

        assertThat(things.mappings.serving(Things.KIND)).contains(before);
    }

    @Test
    void parityFindsEachFaultAndRepairsExactlyThose() throws IOException {
        List.of("same", "lost", "stale").forEach(id -> things.put(id, "word"));
        things.projector.drain();
        things.putSecretly("stale", "other");
        things.putSecretly("lost2", "word");
        things.client.delete(d -> d.index(things.alias()).id("lost"));
        things.client.index(i -> i.index(things.alias()).id("stray").document(Map.of("word", "x", "hash", "0")));

        ParityReport report = things.parity.check(Things.KIND);

        assertThat(report.missing()).containsExactlyInAnyOrder("lost", "lost2");
        assertThat(report.different()).containsExactly("stale");
        assertThat(report.extra()).containsExactly("stray");
        assertThat(report.percent()).isEqualTo(20);
        assertThat(things.parity.repair(report)).isEqualTo(4);
        assertThat(things.projector.drain()).isEqualTo(4);
        assertThat(things.parity.check(Things.KIND).faults()).isEmpty();
    }

    @Test
    void nothingIsLostWhenElasticsearchIsKilledDuringWrites() throws Exception {
        for (int i = 0; i < 100; i++) {
            things.put("t" + i, "before");
        }
        things.projector.start();
        try {
            for (int i = 0; i < 500; i++) {
                if (i == 150) {
                    killElasticsearch();
                }
                things.put("t" + i, "after");
                if (i % 10 == 0) {
                    things.remove("t" + i);
                }
                things.projector.wake();
            }
            engines.local().awaitReady(Duration.ofMinutes(6), Engine.ELASTICSEARCH);
            assertThat(parityAfterRecovery().percent()).isEqualTo(100);
        } finally {
            things.projector.stop();
        }
        things.projector.drain();

        ParityReport report = things.parity.check(Things.KIND);

        assertThat(report.percent()).isEqualTo(100);
        assertThat(report.inIndex()).isEqualTo(450);
    }

    @Test
    void indexAndGraphAreComparedAfterARestartThatNobodyWaitedFor() throws Exception {
        things.put("a", "word");
        things.projector.drain();
        things.projector.start();
        try {
            killElasticsearch();
            if (isChild()) {
                things.putSecretly("lost", "word");
                assertThat(parityAfterRecovery().inGraph()).isEqualTo(2);
            }
        } finally {
            things.projector.stop();
            engines.local().awaitReady(Duration.ofMinutes(6), Engine.ELASTICSEARCH);
        }
        things.projector.drain();

        assertThat(get("lost").found()).isEqualTo(isChild());
    }

    /** What the projector found by itself once it had caught up. */
    private ParityReport parityAfterRecovery() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (things.projector.facts().parity().isEmpty() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return things.projector.facts().parity().getFirst();
    }

    /** Only a child can be killed; an external engine stays, and the rest of the test holds all the same. */
    private void killElasticsearch() throws InterruptedException, ExecutionException, TimeoutException {
        if (!isChild()) {
            return;
        }
        List<ProcessHandle> children = ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("elasticsearch"))
                .toList();
        assertThat(children).hasSize(1);
        children.getFirst().destroyForcibly();
        children.getFirst().onExit().get(1, TimeUnit.MINUTES);
    }

    private boolean isChild() {
        return engines.local().status(Engine.ELASTICSEARCH).state() != EngineStatus.State.EXTERNAL;
    }

    private boolean alwaysFinds(long expected, AtomicBoolean over) {
        try {
            do {
                long found = things.client.count(c -> c.index(things.alias())).count();
                if (found != expected) {
                    return false;
                }
            } while (!over.get());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private GetResponse<JsonData> get(String id) throws IOException {
        return things.client.get(g -> g.index(things.alias()).id(id), JsonData.class);
    }

    private String word(String id) throws IOException {
        return Objects.requireNonNull(get(id).source()).toJson().asJsonObject().getString("word");
    }
}
