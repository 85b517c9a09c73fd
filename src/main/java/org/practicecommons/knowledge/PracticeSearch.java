package org.practicecommons.knowledge;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds practices by what people type into one box: ODS code, postcode (whole or its first half), name, another name,
 * town, PCN, or several of these; typing errors are forgiven. While Elasticsearch is away the graph answers.
 */
@Component
public class PracticeSearch {
    /** How many suggestions there are at most. */
    public static final int MOST_SUGGESTIONS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(PracticeSearch.class);

    private final PracticeIndex index;
    private final PracticeFallback fallback;
    private final Practices practices;

    PracticeSearch(PracticeIndex index, PracticeFallback fallback, Practices practices) {
        this.index = index;
        this.fallback = fallback;
        this.practices = practices;
    }

    /**
     * Finds practices. Never fails on what was typed; nothing to look for finds nothing.
     *
     * @param query what was typed
     * @param filter which practices to look among, as they stand today ({@code asAt} is not looked at)
     * @param page number of the page, from 1
     * @param size how many a page holds, 1 to 100
     */
    public FoundPractices find(String query, PracticeFilter filter, int page, int size) {
        TypedText typed = TypedText.of(query);
        if (typed.isEmpty()) {
            return FoundPractices.NONE;
        }
        int from = (int) Math.min(PracticeIndex.DEEPEST, (page - 1L) * size);
        try {
            return index.find(typed, filter, from, size);
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("Search falls back to the graph: {}", e.toString());
            return fallback.find(typed, filter, from, size);
        }
    }

    /** As {@link #find}, with the whole practices as they stood on the filter's day. */
    public Page<Practice> page(String query, PracticeFilter filter, int page, int size) {
        FoundPractices found = find(query, filter, page, size);
        List<String> codes =
                found.hits().stream().map(hit -> hit.odsCode().value()).toList();
        return new Page<>(practices.list(codes, filter.asAt()), page, size, found.total());
    }

    /** At most {@value #MOST_SUGGESTIONS} practices that someone who has typed this much may mean. */
    public List<Suggestion> suggest(String query) {
        PracticeFilter any = new PracticeFilter(null, null, null, null, practices.today());
        return page(query, any, 1, MOST_SUGGESTIONS).items().stream()
                .map(PracticeSearch::suggestion)
                .toList();
    }

    private static Suggestion suggestion(Practice practice) {
        String code = practice.odsCode().value();
        String place = Optional.of(practice.place())
                .filter(p -> !p.isBlank())
                .map(p -> ", " + p)
                .orElse("");
        return new Suggestion("practice", code, practice.name() + place + " (" + code + ")", "/practices/" + code);
    }
}
