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

/** Reasons that curators gave, as texts that members wrote and that those who keep the record can report. */
@Component
class ReviewTexts implements ModeratedTexts, Contributions {
    private final Graph graph;
    private final Innovations innovations;

    ReviewTexts(Graph graph, Innovations innovations) {
        this.graph = graph;
        this.innovations = innovations;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public Optional<ModeratedText> find(String id) {
        return graph.find(ReviewQueries.BY_ID, Map.of("id", id), ReviewRows::review)
                .flatMap(one -> innovations.find(one.record()).map(record -> moderated(record, one)));
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        tx.run(ReviewQueries.REDACT, Map.of("id", id)).consume();
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph.list(ReviewQueries.BY_AUTHOR, Map.of("author", member.toString()), ReviewRows::review).stream()
                .map(one -> new Contribution(
                        "What you said of a record", href(one), one.told().reasons(), one.at()))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // A curator reads for the network, not for an organisation.
    }

    private ModeratedText moderated(Innovation record, RecordReview one) {
        return new ModeratedText(
                new TextRef(kind(), one.id()),
                "What a curator said of a record of " + record.lead().name(),
                href(one),
                one.told().reasons(),
                record.belonging().keepers(),
                one.reviewer());
    }

    private static String href(RecordReview one) {
        return "/innovations/" + one.record() + "/reviews#" + one.id();
    }
}
