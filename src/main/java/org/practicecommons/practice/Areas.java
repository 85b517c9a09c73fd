package org.practicecommons.practice;

import java.util.List;
import java.util.Map;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.practice.Practice.Body;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** The PCNs and ICBs of the register, and the practices that belong to them today. */
@Component
public class Areas {
    private final Graph graph;
    private final Practices practices;

    Areas(Graph graph, Practices practices) {
        this.graph = graph;
        this.practices = practices;
    }

    /**
     * The primary care network with this code.
     *
     * @throws NoSuchArea when there is none
     */
    public Body pcn(OdsCode code) {
        return get(PracticeQueries.PCN, code);
    }

    /**
     * The integrated care board with this code.
     *
     * @throws NoSuchArea when there is none
     */
    public Body icb(OdsCode code) {
        return get(PracticeQueries.ICB, code);
    }

    /** Practices of a PCN that are open today, with or without a current list, in order of name. */
    public List<Practice> ofPcn(OdsCode code) {
        return open(new PracticeFilter(code, null, null, null, practices.today()));
    }

    /** As {@link #ofPcn}, of an ICB. */
    public List<Practice> ofIcb(OdsCode code) {
        return open(new PracticeFilter(null, code, null, null, practices.today()));
    }

    private List<Practice> open(PracticeFilter filter) {
        return practices.list(practices.codes(filter), filter.asAt()).stream()
                .filter(practice -> switch (practice.state()) {
                    case OPEN, NO_CURRENT_LIST -> true;
                    case CLOSED, DORMANT, PROPOSED -> false;
                })
                .toList();
    }

    private Body get(String query, OdsCode code) {
        return graph.find(
                        query,
                        Map.of("code", code.value()),
                        row -> new Body(
                                row.get("code").asString(), row.get("name").asString()))
                .orElseThrow(() -> new NoSuchArea(code));
    }
}
