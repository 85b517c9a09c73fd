package org.practicecommons.innovation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.innovation.CaseStudyFile.Step;
import org.practicecommons.innovation.CaseStudyFile.Study;
import org.practicecommons.member.CommunityPartners;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.Cypher;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Fingerprint;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Published case studies, in the network from the first start. They are tied to their practices where the network has those,
 * and stand alone where it has not. Once a member of the practice has changed one, it is theirs and stays as it is.
 */
@Component
@Order(CarriedContent.AFTER_WORDS)
class CaseStudies implements CarriedContent {
    @Cypher(seeks = true)
    static final String HELD = """
            MATCH (i:Innovation {id: $id})
            RETURN i.content AS content, i.version AS version,
                   COUNT { (i)<-[:LEADS]-() } + COUNT { (i)<-[:TAKES_PART_IN]-() } AS ties
            """;

    @Cypher(seeks = true)
    static final String FORGET_EVENTS = """
            MATCH (:Innovation {id: $id})-[:HAS_EVENT]->(e:JourneyEvent) WHERE e.by IS NULL
            DETACH DELETE e
            """;

    @Cypher(seeks = true)
    static final String TAKE_PART = """
            MATCH (i:Innovation {id: $id})
            CALL () {
                MATCH (o:Practice {code: $code}) WHERE $type = 'PRACTICE' RETURN o
                UNION MATCH (o:Partner {code: $code}) WHERE $type = 'PARTNER' RETURN o
            }
            MERGE (o)-[p:TAKES_PART_IN]->(i)
            SET p.role = $role
            """;

    private final Graph graph;
    private final CommunityPartners partners;
    private final Clock clock;

    CaseStudies(Graph graph, CommunityPartners partners, Clock clock) {
        this.graph = graph;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public boolean settle() {
        CaseStudyFile file = CaseStudyFile.load();
        boolean written = false;
        for (Study study : file.studies()) {
            written |= settle(file, study);
        }
        return written;
    }

    private boolean settle(CaseStudyFile file, Study study) {
        String content = Fingerprint.of(file.source() + " " + study);
        record Held(String content, long version, int ties) {}
        Held held = graph.find(
                        HELD,
                        Map.of("id", study.id()),
                        row -> new Held(
                                row.get("content").asString(""),
                                row.get("version").asLong(),
                                row.get("ties").asInt()))
                .orElse(new Held("", 0, 0));
        boolean changedHere = held.version() > 1;
        boolean same = held.content().equals(content);
        if (changedHere || (same && held.ties() > study.partners().size())) {
            return false;
        }
        graph.change(tx -> {
            if (!same) {
                write(tx, file.source(), study, content);
            }
            tie(tx, study);
        });
        return !same;
    }

    private void write(TransactionContext tx, Innovation.Source source, Study study, String content) {
        Organisation lead = study.lead().organisation();
        Map<String, @Nullable Object> record = ReadRecords.properties(
                study.id(), lead, study.draft(), Stage.ofKey(study.stage()).orElseThrow(), source, clock.instant());
        record.put("content", content);
        Recording.write(tx, InnovationQueries.ADD, study.id(), record, study.draft());
        tx.run(FORGET_EVENTS, Map.of("id", study.id())).consume();
        Instant first = clock.instant();
        for (int at = 0; at < study.events().size(); at++) {
            tell(tx, study, study.events().get(at), first.plus(Duration.ofMillis(at)));
        }
    }

    private static void tell(TransactionContext tx, Study study, Step step, Instant at) {
        Map<String, @Nullable Object> event = new HashMap<>();
        event.put("id", UUID.randomUUID().toString());
        event.put("record", study.id());
        event.put("type", study.lead().organisation().type().name());
        event.put("code", study.lead().code());
        event.put("stage", Stage.ofKey(step.stage()).orElseThrow().name());
        event.put("why", step.why());
        event.put("learning", "");
        event.put("at", InnovationRows.at(at));
        tx.run(JourneyQueries.TELL, Map.of("id", study.id(), "event", event)).consume();
    }

    private void tie(TransactionContext tx, Study study) {
        Organisation lead = study.lead().organisation();
        if (lead.type() == OrganisationType.PARTNER) {
            partners.settle(tx, lead);
        }
        Recording.tieLead(tx, study.id(), lead);
        Map<String, @Nullable Object> journey = new HashMap<>();
        journey.put("id", study.id());
        journey.put("type", lead.type().name());
        journey.put("code", lead.code());
        journey.put("began", null);
        journey.put(
                "journey",
                Map.of("stage", Stage.ofKey(study.stage()).orElseThrow().name()));
        tx.run(JourneyQueries.GO, journey).consume();
        study.partners().forEach(part -> {
            if (part.organisation().type() == OrganisationType.PARTNER) {
                partners.settle(tx, part.organisation());
            }
            Map<String, Object> row = Map.of(
                    "id", study.id(),
                    "type", part.organisation().type().name(),
                    "code", part.code(),
                    "role", part.role().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            tx.run(TAKE_PART, row).consume();
        });
    }
}
