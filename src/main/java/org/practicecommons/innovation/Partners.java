package org.practicecommons.innovation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.graph.Cypher;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/** Who takes part in a piece of work beside its lead: {@code ()-[:TAKES_PART_IN {role}]->(:Innovation)}. Owns it. */
@Component
public class Partners {
    @Cypher(seeks = true)
    static final String OF_RECORD = """
            MATCH (i:Innovation {id: $id})<-[p:TAKES_PART_IN]-(o)
            RETURN head(labels(o)) AS label, o.code AS code, o.name AS name, p.role AS role
            ORDER BY name
            """;

    /** What an organisation contributes. */
    public enum Role {
        CO_DESIGNED("Helped to design it"),
        DELIVERED("Does it together"),
        FUNDED("Paid for it"),
        EVALUATED("Looked at how it went"),
        HOSTED("Gives it a place");

        private final String inWords;

        Role(String inWords) {
            this.inWords = inWords;
        }

        /** As it is shown. */
        public String inWords() {
            return inWords;
        }

        /** Its name in answers: {@code co-designed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** An organisation that takes part. */
    public record Partner(Organisation organisation, Role role) {}

    private final Graph graph;

    Partners(Graph graph) {
        this.graph = graph;
    }

    /** Who takes part, in order of name. */
    public List<Partner> of(Innovation record) {
        return graph.list(
                OF_RECORD,
                Map.of("id", record.id()),
                row -> new Partner(
                        JourneyRows.organisation(row.get("label").asString(), row),
                        Role.valueOf(row.get("role").asString())));
    }
}
