package org.practicecommons.knowledge;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.search.SearchMappings;
import org.practicecommons.practice.PracticeFields;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.PracticeRegister;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Finds practices in Elasticsearch. */
@Component
class PracticeIndex {
    /** Elasticsearch answers no deeper than 10,000 hits; a page of 100 may begin here at the latest. */
    static final int DEEPEST = 9_900;

    private static final List<String> SHOWN = List.of(
            PracticeFields.NAME,
            PracticeFields.ALIASES,
            PracticeFields.TOWN,
            PracticeFields.POSTCODE,
            PracticeFields.OUTWARD,
            PracticeFields.PCN_CODE,
            PracticeFields.PCN_NAME);

    private final ElasticsearchClient client;
    private final SearchMappings mappings;

    PracticeIndex(ElasticsearchClient client, SearchMappings mappings) {
        this.client = client;
        this.mappings = mappings;
    }

    FoundPractices find(TypedText typed, PracticeFilter filter, int from, int size) throws IOException {
        SearchResponse<JsonData> response = client.search(
                s -> s.index(mappings.alias(PracticeRegister.DOCUMENT))
                        .query(PracticeQuery.of(typed, filter))
                        .source(f -> f.filter(i -> i.includes(SHOWN)))
                        .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                        .sort(o -> o.field(f -> f.field(PracticeFields.LIST_SIZE)
                                .order(SortOrder.Desc)
                                .missing(0)))
                        .sort(o -> o.field(f -> f.field(PracticeFields.ODS_CODE).order(SortOrder.Asc)))
                        .trackScores(true)
                        .trackTotalHits(t -> t.enabled(true))
                        .from(from)
                        .size(size),
                JsonData.class);
        return found(response, typed);
    }

    private static FoundPractices found(SearchResponse<JsonData> response, TypedText typed) {
        List<Hit<JsonData>> hits = response.hits().hits();
        TotalHits total = response.hits().total();
        boolean closest = !hits.isEmpty()
                && hits.getFirst().matchedQueries().keySet().stream()
                        .noneMatch(name -> name.startsWith(PracticeQuery.EXACT));
        List<PracticeHit> practices =
                hits.stream().map(hit -> practice(hit, typed)).toList();
        Optional<String> likeliest = closest ? Optional.of(practices.getFirst().name()) : Optional.empty();
        return new FoundPractices(practices, total == null ? hits.size() : total.value(), closest, likeliest, false);
    }

    private static PracticeHit practice(Hit<JsonData> hit, TypedText typed) {
        JsonObject source = source(hit.source());
        return new PracticeHit(
                new OdsCode(Objects.requireNonNull(hit.id())),
                source.getString(PracticeFields.NAME, ""),
                score(hit.score()),
                Matches.of(hit.matchedQueries().keySet(), hit.id(), source, typed.words()));
    }

    private static double score(@Nullable Double score) {
        return score == null ? 0 : score;
    }

    private static JsonObject source(@Nullable JsonData data) {
        return data == null ? JsonObject.EMPTY_JSON_OBJECT : data.toJson().asJsonObject();
    }
}
