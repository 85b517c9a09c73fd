package org.practicecommons.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.Graph;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings groups of people into the graph, so that records can be tied to them. */
@Component
@Order(CarriedContent.WORDS)
class TermsInGraph implements CarriedContent {
    private final Graph graph;
    private final Vocabularies vocabularies;

    TermsInGraph(Graph graph, Vocabularies vocabularies) {
        this.graph = graph;
        this.vocabularies = vocabularies;
    }

    /** Makes the graph's groups those of the vocabulary. One that is no longer in it is retired. */
    @Override
    public boolean settle() {
        graph.change(this::write);
        return false;
    }

    @EventListener
    void follow(VocabularyChanged changed) {
        if (changed.vocabulary() == Vocabulary.POPULATIONS) {
            if (changed.wordless() != null) {
                changed.tx()
                        .run(PopulationQueries.BLANK, Map.of("id", changed.wordless()))
                        .consume();
            }
            write(changed.tx());
        }
    }

    private void write(TransactionContext tx) {
        List<Term> terms = vocabularies.list(Vocabulary.POPULATIONS);
        List<Map<String, @Nullable Object>> rows =
                terms.stream().map(TermsInGraph::row).toList();
        List<String> ids = terms.stream().map(Term::id).toList();
        tx.run(PopulationQueries.PUT, Map.of("rows", rows, "version", vocabularies.version(Vocabulary.POPULATIONS)))
                .consume();
        tx.run(PopulationQueries.UNTIE).consume();
        tx.run(PopulationQueries.TIE, Map.of("rows", rows)).consume();
        tx.run(PopulationQueries.RETIRE, Map.of("ids", ids)).consume();
    }

    private static Map<String, @Nullable Object> row(Term term) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", term.id());
        row.put("label", term.label());
        row.put("broader", term.broader());
        return row;
    }
}
