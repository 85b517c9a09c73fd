package org.practicecommons.innovation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Measures as texts that members wrote and that people can report. */
@Component
class MeasureTexts implements ModeratedTexts, Contributions {
    private final Graph graph;
    private final Innovations innovations;
    private final Measures measures;

    MeasureTexts(Graph graph, Innovations innovations, Measures measures) {
        this.graph = graph;
        this.innovations = innovations;
        this.measures = measures;
    }

    @Override
    public String kind() {
        return "measure";
    }

    @Override
    public Optional<ModeratedText> find(String id) {
        return measures.find(id).flatMap(one -> innovations.find(one.record()).map(record -> moderated(record, one)));
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        tx.run(MeasureQueries.REDACT, Map.of("id", id)).consume();
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph.list(MeasureQueries.BY_AUTHOR, Map.of("author", member.toString()), MeasureRows::measure).stream()
                .map(one -> new Contribution("A measure for a record of work", href(one), words(one), one.at()))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // A measure belongs to its record, and goes where that goes.
    }

    private ModeratedText moderated(Innovation record, Measure one) {
        return new ModeratedText(
                new TextRef(kind(), one.id()),
                "A measure for a record of " + record.lead().name(),
                href(one),
                words(one),
                InnovationRows.audience(record.belonging(), record.status()),
                one.author());
    }

    private static String words(Measure one) {
        return (one.told().name() + "\n" + one.told().sourceWords()).strip();
    }

    private static String href(Measure one) {
        return "/innovations/" + one.record() + "#" + one.id();
    }
}
