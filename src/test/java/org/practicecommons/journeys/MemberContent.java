package org.practicecommons.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Everything in the graph that is not public data: whatever label comes later is included. Left out is what is used up by
 * being shown, whatever comes of it, and what is written after the answer.
 */
final class MemberContent {
    private static final List<String> NOT_LOOKED_AT = List.of(
            "Practice Pcn SubIcb Icb Region Boundary RegisterExtract Dataset Reading Indicator Break KeptContext",
            "KeptColumn PeerRun Challenge Outbox OutboxCounter SchemaLock SchemaVersion",
            "SignInLink JoinRequest ProviderAttempt PasskeyChallenge LogoutToken");
    private static final List<String> OTHERS = NOT_LOOKED_AT.stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .toList();

    private static final String NODES = """
            MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $others)
            RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties,
                   COLLECT { MATCH (n)-[r]-(o) RETURN [elementId(r), type(r), properties(r), elementId(o)] } AS ties
            """;
    private static final String NAMED = """
            MATCH (p:Practice)-[r:FACES]->(c:Challenge)
            RETURN elementId(r) AS id, [p.code, c.id] AS labels, properties(r) AS properties, [] AS ties
            """;
    private static final String FORGET_NODES = "MATCH (n) WHERE elementId(n) IN $ids DETACH DELETE n";
    private static final String FORGET_NAMED = "MATCH ()-[r:FACES]->() WHERE elementId(r) IN $ids DELETE r";
    private static final String FORGET_REQUESTS =
            "MATCH (j:JoinRequest|SignInLink) WHERE j.email CONTAINS $mark DELETE j";
    private static final String TEXTS = """
            MATCH (n) UNWIND keys(n) AS key WITH n[key] AS text WHERE text IS :: STRING AND text CONTAINS $mark
            RETURN text
            UNION ALL
            MATCH ()-[r:FACES|ACTS_FOR]->() UNWIND keys(r) AS key WITH r[key] AS text
            WHERE text IS :: STRING AND text CONTAINS $mark
            RETURN text
            """;

    private final Driver driver;

    MemberContent(Driver driver) {
        this.driver = driver;
    }

    /** Changes with each transaction that writes anything; costs next to nothing. */
    Set<Bookmark> state() {
        try (Session session = driver.session()) {
            session.executeRead(tx -> tx.run("RETURN 1").consume());
            return session.lastBookmarks();
        }
    }

    /** All of it, a line for each node and each challenge that a practice names, by id. */
    Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        try (Session session = driver.session()) {
            for (Record row : session.executeRead(
                    tx -> tx.run(NODES, Map.of("others", OTHERS)).list())) {
                lines.put(row.get("id").asString(), line(row));
            }
            for (Record row : session.executeRead(tx -> tx.run(NAMED).list())) {
                lines.put("named " + row.get("id").asString(), line(row));
            }
        }
        return lines;
    }

    /** Texts anywhere in the graph that hold a mark. */
    List<String> texts(String mark) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(TEXTS, Map.of("mark", mark))
                    .list(row -> row.get("text").asString()));
        }
    }

    /** Removes what was not there before. */
    void forgetAllBut(Map<String, String> before, String mark) {
        Set<String> since = new TreeSet<>(lines().keySet());
        since.removeAll(before.keySet());
        try (Session session = driver.session()) {
            session.executeWrite(tx -> tx.run(FORGET_NODES, ids(since)).consume());
            session.executeWrite(tx -> tx.run(FORGET_NAMED, ids(since)).consume());
            session.executeWrite(
                    tx -> tx.run(FORGET_REQUESTS, Map.of("mark", mark)).consume());
        }
    }

    private static Map<String, Object> ids(Set<String> lines) {
        return Map.of(
                "ids", lines.stream().map(line -> line.replace("named ", "")).toList());
    }

    private static String line(Record row) {
        Map<String, Object> properties =
                new TreeMap<>(new HashMap<>(row.get("properties").asMap()));
        properties.remove("used"); // When a credential was last shown.
        properties.remove("filesClean"); // Files are cleaned in the background.
        List<String> ties = row.get("ties").asList(Object::toString).stream()
                .map(Object::toString)
                .sorted()
                .toList();
        return row.get("labels").asList() + " " + properties + " " + ties;
    }
}
