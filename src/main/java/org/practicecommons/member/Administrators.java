package org.practicecommons.member;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Makes administrators by their address: the operator makes the first, administrators others. */
@Component
public class Administrators {
    private final Graph graph;
    private final Members members;
    private final WayInLetters letters;
    private final Clock clock;

    Administrators(Graph graph, Members members, WayInLetters letters, Clock clock) {
        this.letters = letters;
        this.graph = graph;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Makes the person with this address an administrator, and a member if need be. Durable when this returns.
     *
     * @param by the administrator who does it; anybody stands for the operator, whom only the operator's token lets in
     * @throws MayNot when the caller is a member and no administrator, or the person acts for a regulator
     */
    public MemberId appoint(Caller by, String email, CheckedText name) {
        if (by.signedIn().isPresent() && !by.has(Duty.ADMINISTRATOR)) {
            throw new MayNot("administer");
        }
        Optional<Member> known = members.findByEmail(email);
        known.ifPresent(Duties::requireNoRegulator);
        boolean held = known.filter(member -> member.has(Duty.ADMINISTRATOR)).isPresent();
        Map<String, Object> row = new HashMap<>();
        row.put("email", Members.address(email));
        row.put("name", name.value());
        row.put("id", MemberId.next().toString());
        row.put("duty", Duty.ADMINISTRATOR.name());
        row.put("now", clock.instant().atZone(ZoneOffset.UTC));
        String actor = by.signedIn().map(member -> member.id().toString()).orElse(AuditTrail.OPERATOR);
        MemberId appointed = graph.write(tx -> {
            String id =
                    tx.run(JoiningQueries.ADD_MEMBER, row).single().get("id").asString();
            row.put("id", id);
            tx.run(DutyQueries.GIVE, row).consume();
            if (!held) {
                AuditTrail.add(tx, clock.instant(), actor, "duty-given", id, Duty.ADMINISTRATOR.key());
            }
            return MemberId.of(id);
        });
        if (!held) {
            letters.dutyGiven(appointed, Duty.ADMINISTRATOR);
        }
        return appointed;
    }
}
