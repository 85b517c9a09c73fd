package org.practicecommons.moderation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.erasure.Erasure;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.graph.GraphOpened;
import org.practicecommons.shared.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes texts for good: from the record in the caller's transaction, then from the engines' files. The audit trail keeps
 * who, when, why and which thing, and no word of the text.
 */
@Component
class Redactions {
    private final Graph graph;
    private final AllTexts texts;
    private final Erasure erasure;
    private final Clock clock;

    Redactions(Graph graph, AllTexts texts, Erasure erasure, Clock clock) {
        this.graph = graph;
        this.texts = texts;
        this.erasure = erasure;
        this.clock = clock;
    }

    /**
     * Removes a text from the record.
     *
     * @return a number for {@link #cleanFiles}, to be called after the transaction
     */
    String redact(TransactionContext tx, TextRef ref, MemberId by, String reason) {
        String id = UUID.randomUUID().toString();
        texts.of(ref.kind()).redact(tx, ref.id());
        Map<String, Object> row = Map.of("id", id, "now", clock.instant().atZone(ZoneOffset.UTC));
        tx.run(ReportQueries.ADD_REDACTION, row).consume();
        AuditTrail.add(tx, clock.instant(), by, "text-removed", ref.toString(), reason);
        return id;
    }

    /** Begins to remove the text from files, in the background. */
    void cleanFiles(String redaction, List<String> removed) {
        erasure.erase(
                removed,
                () -> graph.change(tx -> tx.run(ReportQueries.FILES_CLEAN, Map.of("id", redaction))
                        .consume()));
    }

    /** A program that was stopped in between goes on where it was. */
    @EventListener(GraphOpened.class)
    void resume() {
        graph.list(ReportQueries.FILES_TO_CLEAN, Map.of(), row -> row.get("id").asString())
                .forEach(id -> cleanFiles(id, List.of()));
    }
}
