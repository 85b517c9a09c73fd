package org.practicecommons.member;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** The invented people of the demonstration. They act for generated organisations and for none that exists. */
@Component
public class DemonstrationPeople {
    /** Domain of their addresses; mail to it reaches nobody (RFC 2606). */
    public static final String DOMAIN = "demonstration.example";

    private final Graph graph;
    private final DemonstrationMode mode;
    private final Clock clock;

    DemonstrationPeople(Graph graph, DemonstrationMode mode, Clock clock) {
        this.graph = graph;
        this.mode = mode;
        this.clock = clock;
    }

    /** Takes away all that would let an invented person in: sign-ins, tokens, passkeys, links, people elsewhere. */
    public void takeWaysIn() {
        graph.change(tx -> {
            tx.run(MemberQueries.DEMONSTRATION_WAYS_IN).consume();
            tx.run(MemberQueries.DEMONSTRATION_LINKS, Map.of("domain", "@" + DOMAIN))
                    .consume();
        });
    }

    /**
     * Lets everybody go on but invented people where the demonstration is off, whatever way in they found.
     *
     * @throws MayNot when this is one
     */
    public void requireLetIn(MemberId member) {
        if (!mode.isOn()
                && graph.find(MemberQueries.INVENTED, Map.of("id", member.toString()), row -> row)
                        .isPresent()) {
            throw new MayNot("invented");
        }
    }

    /** Which of these people, by key, are not there yet. */
    public Set<String> missing(Collection<String> keys) {
        Set<String> missing = new LinkedHashSet<>(keys);
        graph.list(MemberQueries.DEMONSTRATION_KEYS, Map.of("keys", keys), row -> row.get("key")
                        .asString())
                .forEach(missing::remove);
        return missing;
    }

    /** Makes those who are not there yet. The same people again change nothing. */
    public void settle(List<DemonstrationPerson> people) {
        Set<String> missing =
                missing(people.stream().map(DemonstrationPerson::key).toList());
        people.stream()
                .filter(person -> missing.contains(person.key()))
                .forEach(person -> graph.change(tx -> add(tx, person)));
    }

    private void add(TransactionContext tx, DemonstrationPerson person) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", person.key());
        row.put("id", MemberId.next().toString());
        row.put("name", person.name());
        row.put("email", person.key() + "@" + DOMAIN);
        row.put("duties", person.duties().stream().map(Duty::name).sorted().toList());
        row.put("now", clock.instant().atZone(ZoneOffset.UTC));
        tx.run(MemberQueries.DEMONSTRATION_MEMBER, row).consume();
        person.actsFor().ifPresent(affiliation -> join(tx, affiliation, row));
    }

    private static void join(TransactionContext tx, Affiliation affiliation, Map<String, Object> row) {
        Organisation organisation = affiliation.organisation();
        row.put("type", organisation.type().name());
        row.put("code", organisation.code());
        row.put("organisation", organisation.name());
        row.put("role", affiliation.role().name());
        row.put("confirmed", true);
        row.put("claim", UUID.randomUUID().toString());
        if (organisation.type() == OrganisationType.PARTNER) {
            tx.run(JoiningQueries.ADD_PARTNER, row).consume();
        }
        if (organisation.type() == OrganisationType.REGULATOR) {
            tx.run(MemberQueries.DEMONSTRATION_REGULATOR, row).consume();
        }
        tx.run(JoiningQueries.ACT_FOR, row).consume();
    }
}
