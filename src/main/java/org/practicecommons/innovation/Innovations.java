package org.practicecommons.innovation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Reach;
import org.practicecommons.member.Reaches;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Page;
import org.springframework.stereotype.Component;

/** The records that a caller may read. */
@Component
public class Innovations {
    private final Graph graph;
    private final Reaches reaches;
    private final Clock clock;

    Innovations(Graph graph, Reaches reaches, Clock clock) {
        this.graph = graph;
        this.reaches = reaches;
        this.clock = clock;
    }

    /**
     * Records the caller may read, those changed last first.
     *
     * @param page from 1
     * @param size from 1
     */
    public Page<Innovation> list(Caller caller, InnovationFilter filter, int page, int size) {
        Map<String, @Nullable Object> row = parameters(filter);
        row.put("reach", List.copyOf(reaches.of(caller).keys()));
        row.put("skip", (long) (page - 1) * size);
        row.put("size", size);
        List<Innovation> items = graph.list(
                choose(
                        filter,
                        InnovationQueries.LIST_PRACTICE,
                        InnovationQueries.LIST_CHALLENGE,
                        InnovationQueries.LIST_POPULATION,
                        InnovationQueries.LIST_ANY),
                row,
                InnovationRows::innovation);
        String count = choose(
                filter,
                InnovationQueries.COUNT_PRACTICE,
                InnovationQueries.COUNT_CHALLENGE,
                InnovationQueries.COUNT_POPULATION,
                InnovationQueries.COUNT_ANY);
        long total =
                graph.find(count, row, found -> found.get("total").asLong()).orElse(0L);
        return new Page<>(items, page, size, total);
    }

    /**
     * One record.
     *
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     */
    public Innovation get(Caller caller, String id) {
        Reach reach = reaches.of(caller);
        return find(id).filter(record -> isReadBy(reach, record)).orElseThrow(NoSuchInnovation::new);
    }

    /** Earlier versions of a record that the caller may change, the newest first; nobody else sees them. */
    public List<Innovation> revisions(Caller caller, String id) {
        Innovation now = get(caller, id);
        return reaches.of(caller).changes(now.belonging())
                ? graph.list(InnovationQueries.REVISIONS, Map.of("id", id), InnovationRows::innovation)
                : List.of();
    }

    /** Whether the caller may change the record. */
    public boolean isKeptBy(Caller caller, Innovation record) {
        return reaches.of(caller).changes(record.belonging());
    }

    /** The record with this id, whoever may read it. */
    Optional<Innovation> find(String id) {
        return graph.find(InnovationQueries.BY_ID, Map.of("id", id), InnovationRows::innovation);
    }

    private static boolean isReadBy(Reach reach, Innovation record) {
        return reach.meets(InnovationRows.audience(record.belonging(), record.status()));
    }

    /** The narrowest way in comes first. */
    private static String choose(
            InnovationFilter filter, String practice, String challenge, String population, String any) {
        if (filter.practice() != null) {
            return practice;
        }
        if (filter.challenge() != null) {
            return challenge;
        }
        return filter.population() != null ? population : any;
    }

    private Map<String, @Nullable Object> parameters(InnovationFilter filter) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("challenge", filter.challenge());
        row.put("population", filter.population());
        Stage stage = filter.stage();
        row.put("stage", stage == null ? null : stage.name());
        InnovationKind kind = filter.kind();
        row.put("kind", kind == null ? null : kind.name());
        row.put("practice", filter.practice());
        row.put("icb", filter.icb());
        row.put("status", filter.status().name());
        row.put("asAt", LocalDate.now(clock));
        return row;
    }
}
