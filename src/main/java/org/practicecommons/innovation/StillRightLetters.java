package org.practicecommons.innovation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Record;
import org.practicecommons.innovation.StillRight.Asked;
import org.practicecommons.member.MemberPost;
import org.practicecommons.member.Members;
import org.practicecommons.member.Secret;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks whether a record is still right, half a year after somebody last said something about it, and again half a year later:
 * whoever said so last gets a letter, one a week at most.
 */
@Component
public class StillRightLetters {
    /** After how long without a word it is asked. */
    public static final Duration SILENCE = Duration.ofDays(182);
    /** A member gets one letter in this time. */
    public static final Duration PAUSE = Duration.ofDays(7);

    private final Graph graph;
    private final StillRight links;
    private final Members members;
    private final MemberPost post;
    private final Clock clock;

    StillRightLetters(Graph graph, StillRight links, Members members, MemberPost post, Clock clock) {
        this.graph = graph;
        this.links = links;
        this.members = members;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Writes all letters that are due now.
     *
     * @return how many
     */
    @Scheduled(initialDelay = 30, fixedDelay = 1440, timeUnit = TimeUnit.MINUTES)
    public int send() {
        Instant now = clock.instant();
        graph.change(tx -> tx.run(ConfirmationQueries.FORGET_WORN, Map.of("now", InnovationRows.at(now)))
                .consume());
        Map<String, Object> row =
                Map.of("before", InnovationRows.at(now.minus(SILENCE)), "lately", InnovationRows.at(now.minus(PAUSE)));
        List<Asked> silent = graph.list(ConfirmationQueries.SILENT, row, StillRightLetters::asked);
        return (int) silent.stream().filter(one -> ask(one, now)).count();
    }

    /** Once, however many programs send letters: who notes it first writes. */
    private boolean ask(Asked asked, Instant now) {
        boolean actsThere = members.find(asked.member())
                .filter(member -> StillRight.actsFor(member, asked.organisation()))
                .isPresent();
        if (!actsThere) {
            return false;
        }
        Map<String, Object> row = new HashMap<>();
        row.put("id", asked.record());
        row.put("type", asked.organisation().type().name());
        row.put("code", asked.organisation().code());
        row.put("before", InnovationRows.at(now.minus(SILENCE)));
        row.put("now", InnovationRows.at(now));
        Optional<Secret> key =
                graph.write(tx -> tx.run(ConfirmationQueries.ASK, row).hasNext()
                        ? Optional.of(links.make(tx, asked))
                        : Optional.<Secret>empty());
        key.ifPresent(one -> post.send(
                asked.member(),
                "Is this still right?",
                """
                        half a year ago you said how far %s is with this work:

                        %s

                        Is that still right, and does it still go on? Open this link and choose "Still right". You need not sign \
                        in. The link works once, for %d days. If something has changed, or you do not want to be asked again, \
                        you can say so there too.
                        """.formatted(asked.organisation().name(), asked.title(), StillRight.LIFE.toDays()),
                "/still-right?key=" + one.text()));
        return key.isPresent();
    }

    private static Asked asked(Record row) {
        return new Asked(
                row.get("record").asString(),
                row.get("title").asString(""),
                JourneyRows.organisation(row.get("label").asString(), row),
                MemberId.of(row.get("member").asString()));
    }
}
