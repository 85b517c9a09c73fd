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

/** Evidence as texts that members wrote and that people can report. */
@Component
class EvidenceTexts implements ModeratedTexts, Contributions {
    private final Graph graph;
    private final Innovations innovations;
    private final EvidenceItems evidence;

    EvidenceTexts(Graph graph, Innovations innovations, EvidenceItems evidence) {
        this.graph = graph;
        this.innovations = innovations;
        this.evidence = evidence;
    }

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public Optional<ModeratedText> find(String id) {
        return evidence.find(id).flatMap(one -> innovations.find(one.record()).map(record -> moderated(record, one)));
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        tx.run(EvidenceQueries.REDACT, Map.of("id", id)).consume();
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph
                .list(EvidenceQueries.BY_AUTHOR, Map.of("author", member.toString()), EvidenceItems::evidence)
                .stream()
                .map(one -> new Contribution("Evidence for a record of work", href(one), words(one), one.at()))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // Evidence belongs to its record, and goes where that goes.
    }

    private ModeratedText moderated(Innovation record, Evidence one) {
        return new ModeratedText(
                new TextRef(kind(), one.id()),
                "Evidence for a record of " + record.lead().name(),
                href(one),
                words(one),
                InnovationRows.audience(record.belonging(), record.status()),
                one.author());
    }

    private static String words(Evidence one) {
        Evidence.Answer answer = one.answer();
        return String.join(
                        "\n",
                        one.told().text(),
                        one.told().source(),
                        one.told().voice(),
                        answer == null ? "" : answer.text())
                .strip();
    }

    private static String href(Evidence one) {
        return "/innovations/" + one.record() + "#" + one.id();
    }
}
