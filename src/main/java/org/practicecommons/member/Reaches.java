package org.practicecommons.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/** Works out what a caller may reach: from the member to the organisations, to their networks, to the others there. */
@Component
public class Reaches {
    private final Graph graph;
    private final Clock clock;

    Reaches(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** What the caller may reach now. */
    public Reach of(Caller caller) {
        Set<String> keys = new HashSet<>(Set.of(ReachKey.of(Relation.ANYBODY)));
        caller.signedIn().ifPresent(member -> {
            List<Organisation> organisations = member.actsFor();
            if (organisations.stream().anyMatch(one -> one.type() == OrganisationType.REGULATOR)) {
                keys.add(ReachKey.of(
                        Relation.REGULATOR)); // Whatever else they are: regulators read what everybody reads.
            } else {
                organisations.forEach(organisation -> addOrganisation(keys, member, organisation));
                member.duties().forEach(duty -> keys.add(ReachKey.of(relation(duty))));
                addNeighbours(keys, organisations);
            }
        });
        return new Reach(keys);
    }

    private static void addOrganisation(Set<String> keys, Member member, Organisation organisation) {
        OrganisationType type = organisation.type();
        String code = organisation.code();
        keys.add(ReachKey.of(relation(type)));
        keys.add(ReachKey.of(Relation.TEAM_MEMBER, type, code));
        keys.add(ReachKey.of(Relation.GUEST, type, code));
        keys.add(ReachKey.author(member.id(), type, code));
    }

    /** A practice's members reach the practices of its network and the network itself, and so do the network's members. */
    private void addNeighbours(Set<String> keys, List<Organisation> organisations) {
        List<String> practices = codes(organisations, OrganisationType.PRACTICE);
        List<String> pcns = codes(organisations, OrganisationType.PCN);
        if (practices.isEmpty() && pcns.isEmpty()) {
            return;
        }
        Map<String, Object> from = Map.of("practices", practices, "pcns", pcns, "asAt", LocalDate.now(clock));
        graph.list(MemberQueries.NEIGHBOURS, from, row -> row).forEach(row -> {
            keys.add(neighbour(OrganisationType.PCN, row.get("pcn").asString()));
            row.get("practices")
                    .asList(Value::asString)
                    .forEach(code -> keys.add(neighbour(OrganisationType.PRACTICE, code)));
        });
    }

    private static String neighbour(OrganisationType type, String code) {
        return ReachKey.of(Relation.PCN_NEIGHBOUR, type, code);
    }

    private static List<String> codes(List<Organisation> organisations, OrganisationType type) {
        return organisations.stream()
                .filter(one -> one.type() == type)
                .map(Organisation::code)
                .toList();
    }

    private static Relation relation(OrganisationType type) {
        return switch (type) {
            case PRACTICE, PCN -> Relation.MEMBER;
            case ICB -> Relation.ICS_LEAD;
            case PARTNER -> Relation.PARTNER;
            case REGULATOR -> Relation.REGULATOR;
        };
    }

    private static Relation relation(Duty duty) {
        return switch (duty) {
            case CURATOR -> Relation.CURATOR;
            case MODERATOR -> Relation.MODERATOR;
            case ADMINISTRATOR -> Relation.ADMINISTRATOR;
        };
    }
}
