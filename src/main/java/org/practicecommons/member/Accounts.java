package org.practicecommons.member;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.practicecommons.platform.erasure.Erasure;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Accounts: what is kept about a person, and its end. */
@Component
public class Accounts {
    /** What stands in place of the name on what an erased member wrote. */
    public static final String FORMER = "A former member";

    private final Graph graph;
    private final List<Contributions> contributions;
    private final Erasure erasure;
    private final Clock clock;

    Accounts(Graph graph, List<Contributions> contributions, Erasure erasure, Clock clock) {
        this.erasure = erasure;
        this.graph = graph;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * What is kept about a member.
     *
     * @throws NotSignedIn when there is no such member any more
     */
    public Account get(MemberId id) {
        return graph.find(MemberQueries.BY_ID, Map.of("id", id.toString()), Accounts::account)
                .orElseThrow(NotSignedIn::new);
    }

    /**
     * Erases an account: name, address, sign-ins and tokens are gone, the member acts for nobody any more. What was
     * written stays, by {@value #FORMER}. Durable when this returns; what the engines' files still hold of it is blanked
     * within minutes, but for the index of addresses.
     */
    public void erase(MemberId id) {
        Map<String, Object> parameters = Map.of(
                "id", id.toString(), "former", FORMER, "now", clock.instant().atZone(ZoneOffset.UTC));
        Account account = get(id);
        String email = account.email();
        Map<String, Object> letters = Map.of("email", email == null ? "" : email, "id", id.toString());
        List<Organisation> left = account.member().actsFor();
        graph.change(tx -> {
            tx.run(MemberQueries.FORGET_LETTERS, letters).consume();
            tx.run(MemberQueries.ERASE, parameters).consume();
            CommunityPartners.forgetUnconfirmed(tx, id);
            left.forEach(organisation -> contributions.forEach(kept -> kept.handOver(tx, id, organisation)));
            AuditTrail.add(tx, clock.instant(), id, "account-erased", id.toString(), "asked by the member");
        });
        erasure.erase(List.of(), () -> {});
    }

    /** All that the member wrote and that is still kept, module by module. */
    public List<Contributions.Contribution> writtenBy(MemberId id) {
        return contributions.stream()
                .flatMap(kept -> kept.writtenBy(id).stream())
                .toList();
    }

    private static Account account(Record row) {
        return new Account(
                MemberRows.member(row),
                row.get("email").asString(null),
                row.get("joined").asZonedDateTime().toInstant());
    }
}
