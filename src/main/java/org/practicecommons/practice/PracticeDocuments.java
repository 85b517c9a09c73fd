package org.practicecommons.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.search.DocumentSource;
import org.practicecommons.platform.search.SearchDocument;
import org.springframework.stereotype.Component;

/** Practices as search knows them: with the bodies they belong to today. */
@Component
class PracticeDocuments implements DocumentSource {
    private final Practices practices;
    private final Graph graph;

    PracticeDocuments(Practices practices, Graph graph) {
        this.practices = practices;
        this.graph = graph;
    }

    @Override
    public String kind() {
        return PracticeRegister.DOCUMENT;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return practices.list(ids, practices.today()).stream()
                .map(PracticeDocument::of)
                .toList();
    }

    @Override
    public List<String> allIds() {
        return graph.list(PracticeDocumentQueries.ALL_CODES, Map.of(), row -> row.get("code")
                .asString());
    }
}
