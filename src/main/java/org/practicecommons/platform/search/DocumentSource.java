package org.practicecommons.platform.search;

import java.util.Collection;
import java.util.List;

/** Makes search documents of one kind from the graph. The module that owns the kind's labels implements it. */
public interface DocumentSource {
    /** Name of the kind; the same as its file in {@code search-mappings} and its alias in Elasticsearch. */
    String kind();

    /**
     * The documents of these ids, as the graph has them now. An id that is not among the answers is gone, and its
     * document will be deleted.
     *
     * @param ids at most {@value DocumentWriter#BATCH}
     */
    List<SearchDocument> documents(Collection<String> ids);

    /** Ids of all there are, in any order, each once. */
    List<String> allIds();
}
