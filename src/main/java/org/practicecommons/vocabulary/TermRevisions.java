package org.practicecommons.vocabulary;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All that curators changed in vocabularies, kept for good. At start it is laid over the files, before others use them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TermRevisions implements CarriedContent {
    private final Graph graph;
    private final Vocabularies vocabularies;

    TermRevisions(Graph graph, Vocabularies vocabularies) {
        this.graph = graph;
        this.vocabularies = vocabularies;
    }

    /** All changes of a vocabulary, the newest first. */
    public List<TermRevision> list(Vocabulary vocabulary) {
        return inOrder(vocabulary).reversed();
    }

    /** All changes of one term, the newest first. */
    public List<TermRevision> list(Vocabulary vocabulary, String term) {
        return list(vocabulary).stream()
                .filter(revision -> revision.term().equals(term))
                .toList();
    }

    @Override
    public boolean settle() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            vocabularies.lay(vocabulary, inOrder(vocabulary));
        }
        return false;
    }

    /** Reads the changes of one vocabulary anew. */
    void lay(Vocabulary vocabulary) {
        vocabularies.lay(vocabulary, inOrder(vocabulary));
    }

    List<TermRevision> inOrder(TransactionContext tx, Vocabulary vocabulary) {
        return tx.run(RevisionQueries.OF_VOCABULARY, Map.of("vocabulary", vocabulary.key()))
                .list(TermRevisions::revision);
    }

    List<TermRevision> writtenBy(MemberId member) {
        return graph.list(RevisionQueries.BY_MEMBER, Map.of("member", member.toString()), TermRevisions::revision);
    }

    void add(TransactionContext tx, TermRevision revision) {
        tx.run(RevisionQueries.ADD, Map.of("revision", properties(revision))).consume();
    }

    /** Takes the words of all changes of a term away: it is as in the file again, or not offered any more. */
    void redact(TransactionContext tx, Vocabulary vocabulary, String term) {
        tx.run(RevisionQueries.REDACT, Map.of("vocabulary", vocabulary.key(), "term", term))
                .consume();
        vocabularies.lay(vocabulary, inOrder(tx, vocabulary));
    }

    private List<TermRevision> inOrder(Vocabulary vocabulary) {
        return graph.list(
                RevisionQueries.OF_VOCABULARY, Map.of("vocabulary", vocabulary.key()), TermRevisions::revision);
    }

    private static Map<String, @Nullable Object> properties(TermRevision revision) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("vocabulary", revision.vocabulary());
        row.put("term", revision.term());
        row.put("version", revision.version());
        row.put("label", revision.label());
        row.put("summary", revision.summary());
        row.put("synonyms", revision.synonyms());
        row.put("broader", revision.broader());
        row.put("dimensions", revision.dimensions());
        row.put("retired", revision.retired());
        row.put("at", revision.at().atZone(ZoneOffset.UTC));
        row.put("by", revision.by().toString());
        row.put("why", revision.why());
        row.put("removed", revision.removed());
        return row;
    }

    private static TermRevision revision(Record row) {
        return new TermRevision(
                row.get("vocabulary").asString(),
                row.get("term").asString(),
                row.get("version").asLong(),
                row.get("label").asString(),
                row.get("summary").asString(),
                row.get("synonyms").asList(Value::asString),
                row.get("broader").isNull() ? null : row.get("broader").asString(),
                row.get("dimensions").asList(Value::asString),
                row.get("retired").asBoolean(),
                row.get("at").asZonedDateTime().toInstant(),
                MemberId.of(row.get("by").asString()),
                row.get("why").asString(),
                row.get("removed").asBoolean());
    }
}
