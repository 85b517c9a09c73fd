package org.practicecommons.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.KnownContacts;
import org.practicecommons.guard.OwnFacts;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/** The postcodes of all practices on the register: who names one beside something clinical names no patient's home. */
@Component
class PublishedPostcodes implements KnownContacts {
    /** The register changes once a month; a new practice's postcode is known within this time. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Read(OwnFacts facts, Instant at) {}

    private final Graph graph;
    private final Clock clock;
    private volatile @Nullable Read last;

    PublishedPostcodes(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public OwnFacts facts() {
        Read known = last;
        Instant now = clock.instant();
        if (known == null || known.at().plus(KEPT).isBefore(now)) {
            known = new Read(read(), now);
            last = known;
        }
        return known.facts();
    }

    private OwnFacts read() {
        Set<String> postcodes =
                graph
                        .list(PracticeQueries.POSTCODES, Map.of(), row -> row.get("postcode")
                                .asString())
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
        return new OwnFacts(postcodes, Set.of(), Set.of());
    }
}
