package org.practicecommons.innovation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Reaches;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Measures that can be copied: those of the vocabulary, and what others measure whose work is about the same. */
@Component
public class MeasureIdeas {
    /** Most measures of others that are shown. */
    public static final int MOST = 10;

    /**
     * A measure without figures.
     *
     * @param key {@code term/ID} or {@code measure/ID}
     * @param source id of the data source; null when it is in no list
     * @param whose title of the record that it is measured in; empty when it is from the vocabulary
     */
    public record Idea(
            String key,
            String name,
            MeasureKind kind,
            MeasuredIn unit,
            @Nullable String source,
            String whose) {}

    private final Graph graph;
    private final Reaches reaches;
    private final Vocabularies vocabularies;

    MeasureIdeas(Graph graph, Reaches reaches, Vocabularies vocabularies) {
        this.graph = graph;
        this.reaches = reaches;
        this.vocabularies = vocabularies;
    }

    /** Those of the vocabulary that tell of something, in its order. */
    public List<Idea> of(MeasureKind kind) {
        return terms().filter(idea -> idea.kind() == kind).toList();
    }

    /**
     * What others measure whose published work is about one of the record's challenges and can be read by the caller; each
     * name once, at most {@value #MOST}.
     */
    public List<Idea> ofOthers(Caller caller, Innovation record) {
        Map<String, Object> row = Map.of(
                "id", record.id(),
                "challenges", record.told().challenges(),
                "reach", List.copyOf(reaches.of(caller).keys()),
                "most", MOST);
        return graph.list(MeasureQueries.OF_OTHERS, row, MeasureIdeas::idea);
    }

    /** The idea with this key that the caller may see; empty when there is none. */
    public Optional<Idea> find(Caller caller, Innovation record, String key) {
        return Stream.concat(terms(), ofOthers(caller, record).stream())
                .filter(idea -> idea.key().equals(key))
                .findFirst();
    }

    private Stream<Idea> terms() {
        return vocabularies.list(Vocabulary.MEASURES).stream().flatMap(term -> idea(term).stream());
    }

    private static Optional<Idea> idea(Term term) {
        String kind = term.known().kind();
        return kind == null
                ? Optional.empty()
                : MeasureKind.ofKey(kind)
                        .map(known -> new Idea(
                                "term/" + term.id(),
                                term.label(),
                                known,
                                unit(term.known().unit()),
                                term.known().source(),
                                ""));
    }

    private static MeasuredIn unit(@Nullable String words) {
        if (words == null) {
            return MeasuredIn.NUMBER;
        }
        if (words.startsWith("%")) {
            return MeasuredIn.PERCENT;
        }
        return switch (words) {
            case "people" -> MeasuredIn.PATIENTS;
            case "points" -> MeasuredIn.SCORE;
            default -> MeasuredIn.NUMBER;
        };
    }

    private static Idea idea(org.neo4j.driver.Record row) {
        return new Idea(
                "measure/" + row.get("id").asString(),
                row.get("name").asString(),
                MeasureKind.valueOf(row.get("kind").asString()),
                MeasuredIn.valueOf(row.get("unit").asString()),
                row.get("source").isNull() ? null : row.get("source").asString(),
                row.get("whose").asString());
    }
}
