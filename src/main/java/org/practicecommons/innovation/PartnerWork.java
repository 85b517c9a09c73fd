package org.practicecommons.innovation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Reaches;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/** With which practices, in which boards, a community partner works, and in which role. */
@Component
public class PartnerWork {
    /** The role of who leads; others are those of {@link Partners.Role}. */
    public static final String LEADS = "LEADS";

    /**
     * A partner's part in work with a practice.
     *
     * @param role {@value #LEADS} or the name of a {@link Partners.Role}
     * @param practice its code; null when no practice has a part in the work
     * @param icb code of the practice's board today; null when it has none
     */
    public record Part(
            String role,
            String record,
            String title,
            @Nullable String practice,
            String practiceName,
            @Nullable String icb,
            String icbName) {}

    private final Graph graph;
    private final Reaches reaches;
    private final Clock clock;

    PartnerWork(Graph graph, Reaches reaches, Clock clock) {
        this.graph = graph;
        this.reaches = reaches;
        this.clock = clock;
    }

    /**
     * What a partner is called.
     *
     * @throws NoSuchPartner when the network does not have it
     */
    public String name(String code) {
        return graph.find(PartnerQueries.NAME, Map.of("code", code), row -> row.get("name")
                        .asString(""))
                .orElseThrow(NoSuchPartner::new);
    }

    /** Its work that the caller may read, in order of the practices' names. */
    public List<Part> of(Caller caller, String code) {
        Map<String, Object> row =
                Map.of("code", code, "reach", List.copyOf(reaches.of(caller).keys()), "asAt", LocalDate.now(clock));
        return graph.list(PartnerQueries.WORK, row, PartnerWork::part);
    }

    private static Part part(Record row) {
        return new Part(
                row.get("role").asString(),
                row.get("id").asString(),
                row.get("title").asString(""),
                row.get("practice").isNull() ? null : row.get("practice").asString(),
                row.get("practiceName").asString(""),
                row.get("icb").isNull() ? null : row.get("icb").asString(),
                row.get("icbName").asString(""));
    }
}
