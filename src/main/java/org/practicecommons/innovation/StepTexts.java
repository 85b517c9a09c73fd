package org.practicecommons.innovation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * What members say on a journey, as texts that people can report: why they moved, what was learned, and what they kept,
 * changed and left out when they took the work up. Any member's organisation may say it about a record of others, so it can
 * be removed without the record.
 */
@Component
class StepTexts implements ModeratedTexts, Contributions {
    /** A step with all its words. */
    private record Said(String id, String record, MemberId by, String words, Instant at) {}

    private final Graph graph;
    private final Innovations innovations;

    StepTexts(Graph graph, Innovations innovations) {
        this.graph = graph;
        this.innovations = innovations;
    }

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public Optional<ModeratedText> find(String id) {
        return graph.find(StepQueries.BY_ID, Map.of("id", id), StepTexts::said)
                .flatMap(step -> innovations.find(step.record()).map(record -> moderated(record, step)));
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        tx.run(StepQueries.REDACT, Map.of("id", id)).consume();
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph.list(StepQueries.BY_AUTHOR, Map.of("author", member.toString()), StepTexts::said).stream()
                .filter(step -> !step.words().isEmpty())
                .map(step -> new Contribution("A step of a piece of work", href(step), step.words(), step.at()))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // A step belongs to the record that it is about.
    }

    private ModeratedText moderated(Innovation record, Said step) {
        return new ModeratedText(
                new TextRef(kind(), step.id()),
                "A step of a record of " + record.lead().name(),
                href(step),
                step.words(),
                InnovationRows.audience(record.belonging(), record.status()),
                step.by());
    }

    private static Said said(Record row) {
        Practising.Event event = JourneyRows.event(row.get("event"));
        MemberId by = event.by();
        String words = Stream.concat(
                        Stream.of(event.why(), event.learning()),
                        Stream.of("kept", "changed", "dropped")
                                .map(key -> row.get(key).asString("")))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Said(
                event.id(), row.get("record").asString(), by == null ? ReadRecords.NOBODY : by, words, event.at());
    }

    private static String href(Said step) {
        return "/innovations/" + step.record() + "#" + step.id();
    }
}
