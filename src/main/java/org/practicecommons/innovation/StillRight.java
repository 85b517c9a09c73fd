package org.practicecommons.innovation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Member;
import org.practicecommons.member.Members;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Secret;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Links in letters: whoever brings one says once, without signing in, that what is told of a journey is still right. It does
 * nothing else, and who it was made for is noted as the one who said so.
 */
@Component
public class StillRight {
    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(60);

    /** What a link is about. */
    public record Asked(String record, String title, Organisation organisation, MemberId member) {}

    private final Graph graph;
    private final Members members;
    private final Clock clock;

    StillRight(Graph graph, Members members, Clock clock) {
        this.graph = graph;
        this.members = members;
        this.clock = clock;
    }

    /**
     * What a link is about.
     *
     * @throws NoSuchConfirmation when it does not work, or not any more
     */
    public Asked get(Secret key) {
        return find(key).orElseThrow(NoSuchConfirmation::new);
    }

    /**
     * Everything is as it was told. Durable when this returns; the link is worn out then.
     *
     * @throws NoSuchConfirmation when it does not work, or not any more
     */
    public Asked confirm(Secret key) {
        return use(key, JourneyQueries.CONFIRM, "journey-confirmed");
    }

    /**
     * Whoever brings the link does not want to be asked about this again.
     *
     * @throws NoSuchConfirmation when it does not work, or not any more
     */
    public Asked leaveAlone(Secret key) {
        return use(key, ConfirmationQueries.LEAVE_ALONE, "journey-not-asked-again");
    }

    /** Makes a link, in the transaction that notes that it was asked. */
    Secret make(TransactionContext tx, Asked asked) {
        Secret key = Secret.next();
        Map<String, Object> link = new HashMap<>();
        link.put("hash", key.hash());
        link.put("record", asked.record());
        link.put("type", asked.organisation().type().name());
        link.put("code", asked.organisation().code());
        link.put("name", asked.organisation().name());
        link.put("member", asked.member().toString());
        link.put("at", InnovationRows.at(clock.instant()));
        link.put("expires", InnovationRows.at(clock.instant().plus(LIFE)));
        tx.run(ConfirmationQueries.ADD, Map.of("link", link)).consume();
        return key;
    }

    private Asked use(Secret key, String query, String action) {
        Asked asked = get(key);
        Instant now = clock.instant();
        boolean first = graph.write(tx -> {
            if (!tx.run(ConfirmationQueries.USE, Map.of("hash", key.hash(), "now", InnovationRows.at(now)))
                    .hasNext()) {
                return false;
            }
            Organisation organisation = asked.organisation();
            Map<String, Object> row = new HashMap<>();
            row.put("id", asked.record());
            row.put("type", organisation.type().name());
            row.put("code", organisation.code());
            row.put("now", InnovationRows.at(now));
            row.put("by", asked.member().toString());
            tx.run(query, row).consume();
            AuditTrail.add(tx, now, asked.member(), action, "innovation/" + asked.record(), "By the link in a letter");
            return true;
        });
        if (!first) {
            throw new NoSuchConfirmation();
        }
        return asked;
    }

    private Optional<Asked> find(Secret key) {
        Map<String, Object> row = Map.of("hash", key.hash(), "now", InnovationRows.at(clock.instant()));
        return graph.find(ConfirmationQueries.FIND, row, StillRight::asked).filter(this::stillActsThere);
    }

    private boolean stillActsThere(Asked asked) {
        return members.find(asked.member())
                .filter(member -> actsFor(member, asked.organisation()))
                .isPresent();
    }

    static boolean actsFor(Member member, Organisation organisation) {
        return member.actsFor(organisation.type(), organisation.code());
    }

    private static Asked asked(Record row) {
        return new Asked(
                row.get("record").asString(),
                row.get("title").asString(""),
                new Organisation(
                        OrganisationType.valueOf(row.get("type").asString()),
                        row.get("code").asString(),
                        row.get("name").asString("")),
                MemberId.of(row.get("member").asString()));
    }
}
