package org.practicecommons.challenge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Visibility;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** What practices say about their challenges, as texts that members wrote and that people can report. */
@Component
class NamingTexts implements ModeratedTexts, Contributions {
    private final Graph graph;

    NamingTexts(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String kind() {
        return "challenge";
    }

    /** @param id ODS code and challenge: {@code A81001/missed-appointments} */
    @Override
    public Optional<ModeratedText> find(String id) {
        return graph.find(FacesQueries.NOTE, where(id), row -> moderated(id, row));
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        tx.run(FacesQueries.REDACT, where(id)).consume();
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph.list(FacesQueries.WRITTEN_BY, Map.of("member", member.toString()), NamingTexts::contribution);
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // What a practice names is the practice's from the first, and everybody's to read.
    }

    private static Map<String, Object> where(String id) {
        int cut = id.indexOf('/');
        return Map.of("practice", id.substring(0, Math.max(cut, 0)), "challenge", id.substring(cut + 1));
    }

    private ModeratedText moderated(String id, Record row) {
        String code = row.get("practice").asString();
        MemberId author = MemberId.of(row.get("by").asString());
        Belonging belonging = new Belonging(author, OrganisationType.PRACTICE, code, Visibility.PUBLIC, List.of());
        return new ModeratedText(
                new TextRef(kind(), id),
                "A challenge that " + row.get("name").asString() + " names",
                href(code, row.get("challenge").asString()),
                row.get("note").asString(),
                belonging.audience(),
                author);
    }

    private static Contribution contribution(Record row) {
        return new Contribution(
                "A challenge that a practice names",
                href(row.get("practice").asString(), row.get("challenge").asString()),
                row.get("note").asString(),
                row.get("at").asZonedDateTime().toInstant());
    }

    private static String href(String practice, String challenge) {
        return "/practices/" + practice + "/challenges#" + challenge;
    }
}
