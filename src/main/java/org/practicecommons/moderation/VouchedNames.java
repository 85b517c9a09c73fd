package org.practicecommons.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Duty;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * Counts how often senders said that names beside conditions in their texts are no patient's: who, where, when and how many,
 * never a text or a name.
 */
@Component
public class VouchedNames {
    /** How far the counts by member go back. */
    public static final Period RECENT = Period.ofDays(30);

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Period MONTHS = Period.ofMonths(11);

    /**
     * What was vouched for in a month.
     *
     * @param names how many names
     * @param times how often somebody vouched
     * @param members by how many; all who had not signed in are one
     */
    public record Month(YearMonth month, long names, long times, long members) {}

    /**
     * What one of them vouched for of late.
     *
     * @param member id; empty for all who had not signed in
     * @param name empty for them, and for who has left
     * @param place the route, such as {@code POST /innovations/new}
     */
    public record Share(String member, String name, String place, long names, long times) {}

    private final Graph graph;
    private final Clock clock;

    VouchedNames(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Counts what a sender vouches for; for a member it stands in the audit trail too. Durable when this returns.
     *
     * @param place the route, such as {@code POST /innovations/new}
     * @param fields names of the fields with the names
     * @param names how many
     */
    public void count(Caller caller, String place, List<String> fields, int names) {
        Instant now = clock.instant();
        String member =
                caller.signedIn().map(someone -> someone.id().toString()).orElse("");
        Map<String, Object> row = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "at",
                now.atZone(ZoneOffset.UTC),
                "month",
                YearMonth.from(now.atZone(HERE)).toString(),
                "member",
                member,
                "place",
                place,
                "fields",
                fields,
                "names",
                names);
        graph.change(tx -> {
            tx.run(VouchedQueries.ADD, row).consume();
            caller.signedIn()
                    .ifPresent(someone -> AuditTrail.add(
                            tx, now, someone.id(), "names-vouched", place, names + " in " + String.join(", ", fields)));
        });
    }

    /**
     * The last twelve months, the latest first; months in which nobody vouched are left out.
     *
     * @throws MayNot when the caller is no moderator
     */
    public List<Month> months(Caller caller) {
        requireModerator(caller);
        return graph.list(
                VouchedQueries.BY_MONTH,
                since(YearMonth.now(clock.withZone(HERE)).minus(MONTHS).atDay(1)),
                row -> new Month(
                        YearMonth.parse(row.get("month").asString()),
                        row.get("names").asLong(),
                        row.get("times").asLong(),
                        row.get("members").asLong()));
    }

    /**
     * Who vouched where in the last 30 days, the most first.
     *
     * @throws MayNot when the caller is no moderator
     */
    public List<Share> recent(Caller caller) {
        requireModerator(caller);
        return graph.list(
                VouchedQueries.BY_MEMBER,
                since(LocalDate.now(clock.withZone(HERE)).minus(RECENT)),
                row -> new Share(
                        row.get("member").asString(),
                        row.get("name").asString(""),
                        row.get("place").asString(),
                        row.get("names").asLong(),
                        row.get("times").asLong()));
    }

    private static Map<String, Object> since(LocalDate day) {
        return Map.of("since", day.atStartOfDay(HERE));
    }

    private static void requireModerator(Caller caller) {
        Member member = caller.required();
        if (!member.has(Duty.MODERATOR)) {
            throw new MayNot("moderate");
        }
    }
}
