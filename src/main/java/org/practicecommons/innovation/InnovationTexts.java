package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.Visibility;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Records as texts that members wrote and that people can report. */
@Component
class InnovationTexts implements ModeratedTexts, Contributions {
    private final Graph graph;

    InnovationTexts(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return "innovation";
    }

    @Override
    public Optional<ModeratedText> find(String id) {
        return graph.find(InnovationQueries.BY_ID, Map.of("id", id), InnovationRows::innovation)
                .map(this::moderated);
    }

    /** The record in all its versions, and all that stands on its page. */
    @Override
    public List<String> wordings(String id) {
        List<String> all =
                new ArrayList<>(find(id).stream().map(ModeratedText::text).toList());
        graph.list(InnovationQueries.REVISIONS, Map.of("id", id), InnovationRows::innovation)
                .forEach(version -> all.add(words(version)));
        return all;
    }

    /** Who takes work up in another form begins with the source's words. */
    @Override
    public List<TextRef> copies(String id) {
        return graph.list(
                InnovationQueries.COPIES,
                Map.of("id", id),
                row -> new TextRef(kind(), row.get("id").asString()));
    }

    /** The record stays with its team, empty, so that it can be told anew; what was said with it goes too. */
    @Override
    public void redact(TransactionContext tx, String id) {
        find(id).ifPresent(text -> {
            Innovation record = tx.run(InnovationQueries.BY_ID, Map.of("id", id)).stream()
                    .map(InnovationRows::innovation)
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> row = Map.of(
                    "id",
                    id,
                    "empty",
                    InnovationRows.emptied(),
                    "status",
                    RecordStatus.WITHDRAWN.name(),
                    "audience",
                    InnovationRows.audience(record.belonging(), RecordStatus.WITHDRAWN));
            tx.run(InnovationQueries.REDACT, row).consume();
        });
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph
                .list(InnovationQueries.BY_AUTHOR, Map.of("author", member.toString()), InnovationRows::innovation)
                .stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(contribution("A record of work", record, adapted(record))),
                        graph
                                .list(
                                        InnovationQueries.REVISIONS,
                                        Map.of("id", record.id()),
                                        InnovationRows::innovation)
                                .stream()
                                .map(version -> contribution("An earlier version of it", version, Stream.empty()))))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        Map<String, Object> left =
                Map.of("author", member.toString(), "type", organisation.type().name(), "code", organisation.code());
        tx.run(InnovationQueries.PRIVATE_OF, left)
                .list(InnovationRows::innovation)
                .forEach(record -> {
                    Belonging was = record.belonging();
                    Belonging ours = new Belonging(was.author(), was.type(), was.code(), Visibility.TEAM, List.of());
                    tx.run(
                                    InnovationQueries.SHOW_TO,
                                    Map.of(
                                            "id",
                                            record.id(),
                                            "visibility",
                                            Visibility.TEAM.name(),
                                            "audience",
                                            ours.audience()))
                            .consume();
                });
    }

    private ModeratedText moderated(Innovation record) {
        return new ModeratedText(
                new TextRef(kind(), record.id()),
                "A record of " + record.lead().name(),
                href(record),
                join(Stream.concat(Stream.of(words(record)), said(record.id()))),
                InnovationRows.audience(record.belonging(), record.status()),
                record.belonging().author());
    }

    private static Contribution contribution(String what, Innovation record, Stream<String> more) {
        return new Contribution(
                what, href(record), join(Stream.concat(Stream.of(words(record)), more)), record.changed());
    }

    /** What stands on the record's page in pieces of their own. */
    private Stream<String> said(String id) {
        return graph.list(InnovationQueries.WORDS, Map.of("id", id), row -> row.get("said")).stream()
                .flatMap(InnovationTexts::flat);
    }

    /** What was said when the record was made from another. */
    private Stream<String> adapted(Innovation record) {
        return graph.list(InnovationQueries.ADAPTED, Map.of("id", record.id()), row -> row.get("said")).stream()
                .flatMap(said -> Stream.of(said).flatMap(InnovationTexts::flat));
    }

    private static Stream<String> flat(Value said) {
        return said.hasType(TypeSystem.getDefault().LIST())
                ? StreamSupport.stream(said.values().spliterator(), false).flatMap(InnovationTexts::flat)
                : Stream.of(said.asString(""));
    }

    private static String join(Stream<String> words) {
        return words.filter(one -> !one.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String href(Innovation record) {
        return "/innovations/" + record.id();
    }

    /** All that people wrote, so that a moderator sees it whole and nothing of it is left in files. */
    private static String words(Innovation record) {
        List<String> words = new ArrayList<>();
        words.add(record.told().title());
        words.add(record.told().summary());
        for (Passage passage : Passage.values()) {
            words.add(record.told().says(passage));
        }
        Innovation.Source source = record.source();
        if (source != null) {
            words.addAll(source.challenges());
            words.addAll(source.populations());
        }
        return join(words.stream());
    }
}
