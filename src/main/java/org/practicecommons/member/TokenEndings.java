package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes to members whose tokens end within a week, once for each. */
@Component
public class TokenEndings {
    private static final Duration BEFORE = Duration.ofDays(7);

    /** A token that ends. */
    private record Ending(MemberId member, String label, Instant until) {}

    private final Graph graph;
    private final WayInLetters letters;
    private final Clock clock;

    TokenEndings(Graph graph, WayInLetters letters, Clock clock) {
        this.graph = graph;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Writes all letters that are due now. Who made a token for a week or less was told its end then.
     *
     * @return how many
     */
    @Scheduled(initialDelay = 31, fixedDelay = 1440, timeUnit = TimeUnit.MINUTES)
    public int send() {
        Instant now = clock.instant();
        Map<String, Object> row = Map.of(
                "now", now.atZone(ZoneOffset.UTC),
                "soon", now.plus(BEFORE).atZone(ZoneOffset.UTC),
                "made", now.minus(Duration.ofDays(1)).atZone(ZoneOffset.UTC));
        List<Ending> due = graph.write(tx -> tx.run(CredentialQueries.ENDING, row)
                .list(found -> new Ending(
                        MemberId.of(found.get("member").asString()),
                        found.get("label").asString(),
                        found.get("expires").asZonedDateTime().toInstant())));
        due.forEach(one -> letters.tokenEnds(one.member(), one.label(), one.until()));
        return due.size();
    }
}
