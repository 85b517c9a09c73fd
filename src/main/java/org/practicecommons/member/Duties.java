package org.practicecommons.member;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * What administrators decide about members: who moderates, curates and administers, and that somebody is to be signed out
 * everywhere. Each decision is in the audit trail.
 */
@Component
public class Duties {
    private final Graph graph;
    private final Members members;
    private final WayInLetters letters;
    private final Clock clock;

    Duties(Graph graph, Members members, WayInLetters letters, Clock clock) {
        this.letters = letters;
        this.graph = graph;
        this.members = members;
        this.clock = clock;
    }

    /**
     * All who have a duty, by name.
     *
     * @throws MayNot when the caller is no administrator
     */
    public List<Member> held(Caller caller) {
        administrator(caller);
        return graph.list(DutyQueries.HELD, Map.of(), MemberRows::member);
    }

    /**
     * The member with this email address; no list of all can be asked for.
     *
     * @throws MayNot when the caller is no administrator
     */
    public Optional<Member> find(Caller caller, String email) {
        administrator(caller);
        return members.findByEmail(email);
    }

    /**
     * Gives a duty; nothing changes when the member has it. Durable when this returns.
     *
     * @throws MayNot when the caller is no administrator, or the member acts for a regulator
     */
    public void give(Caller caller, MemberId member, Duty duty) {
        administrator(caller);
        members.find(member).ifPresent(Duties::requireNoRegulator);
        if (change(caller, member, duty, DutyQueries.GIVE, "duty-given")) {
            letters.dutyGiven(member, duty);
        }
    }

    /**
     * Takes a duty away, at once; nothing changes when the member does not have it. Durable when this returns.
     *
     * @throws MayNot when the caller is no administrator, or would be none any more: then there may be nobody left
     */
    public void take(Caller caller, MemberId member, Duty duty) {
        Member administrator = administrator(caller);
        if (duty == Duty.ADMINISTRATOR && administrator.id().equals(member)) {
            throw new MayNot("own-duty");
        }
        change(caller, member, duty, DutyQueries.TAKE, "duty-taken");
    }

    /**
     * Ends all sign-ins and tokens of a member, at once. Passkeys stay: who holds one, or the mail box, can sign in again.
     *
     * @throws MayNot when the caller is no administrator
     */
    public void endSignIns(Caller caller, MemberId member) {
        Member administrator = administrator(caller);
        graph.change(tx -> {
            int ended = tx.run(DutyQueries.END_SIGN_INS, Map.of("id", member.toString()))
                    .single()
                    .get("ended")
                    .asInt();
            AuditTrail.add(
                    tx, clock.instant(), administrator.id(), "sign-ins-ended", member.toString(), ended + " ended");
        });
    }

    private boolean change(Caller caller, MemberId member, Duty duty, String cypher, String action) {
        Map<String, Object> row = Map.of("id", member.toString(), "duty", duty.name());
        return graph.write(tx -> {
            boolean changed = tx.run(cypher, row).hasNext();
            if (changed) {
                MemberId by = caller.required().id();
                AuditTrail.add(tx, clock.instant(), by, action, member.toString(), duty.key());
            }
            return changed;
        });
    }

    /** Who acts for a regulator, confirmed or not, has no duty. */
    static void requireNoRegulator(Member member) {
        boolean regulator = member.affiliations().stream()
                .anyMatch(held -> held.organisation().type() == OrganisationType.REGULATOR);
        if (regulator) {
            throw new MayNot("duty-regulator");
        }
    }

    private static Member administrator(Caller caller) {
        Member member = caller.required();
        if (!member.has(Duty.ADMINISTRATOR)) {
            throw new MayNot("administer");
        }
        return member;
    }
}
