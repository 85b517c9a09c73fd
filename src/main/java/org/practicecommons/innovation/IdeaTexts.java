package org.practicecommons.innovation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Comments on ideas as texts that members wrote and that people can report. */
@Component
class IdeaTexts implements ModeratedTexts, Contributions {
    private final Graph graph;
    private final Innovations innovations;
    private final OpenIdeas ideas;

    IdeaTexts(Graph graph, Innovations innovations, OpenIdeas ideas) {
        this.graph = graph;
        this.innovations = innovations;
        this.ideas = ideas;
    }

    @Override
    public String kind() {
        return "idea-comment";
    }

    @Override
    public Optional<ModeratedText> find(String id) {
        return ideas.find(id).flatMap(one -> innovations.find(one.record()).map(record -> moderated(record, one)));
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        tx.run(IdeaQueries.REDACT, Map.of("id", id)).consume();
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        Stream<Contribution> comments =
                graph.list(IdeaQueries.BY_AUTHOR, Map.of("author", member.toString()), IdeaRows::comment).stream()
                        .map(one -> new Contribution("A comment on an idea", href(one), one.text(), one.at()));
        Stream<Contribution> answers =
                graph.list(IdeaQueries.BY_ANSWERER, Map.of("member", member.toString()), IdeaRows::comment).stream()
                        .filter(one -> !one.answer().isEmpty())
                        .map(one -> new Contribution("An answer to a comment", href(one), one.answer(), one.at()));
        return Stream.concat(comments, answers).toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // A comment belongs to the record that it is about.
    }

    private ModeratedText moderated(Innovation record, IdeaComment one) {
        return new ModeratedText(
                new TextRef(kind(), one.id()),
                "A comment on an idea of " + record.lead().name(),
                href(one),
                words(one),
                InnovationRows.audience(record.belonging(), record.status()),
                one.author());
    }

    /** With the answer to it, which goes when it goes. */
    private static String words(IdeaComment one) {
        return (one.text() + "\n" + one.answer()).strip();
    }

    private static String href(IdeaComment one) {
        return "/innovations/" + one.record() + "/idea#" + one.id();
    }
}
