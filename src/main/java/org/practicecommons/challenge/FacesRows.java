package org.practicecommons.challenge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Reads what practices name from rows and ties of the graph. */
final class FacesRows {
    private FacesRows() {}

    static NamedChallenge named(Record row) {
        Value faces = row.get("faces");
        String since = faces.get("since").asString("");
        return new NamedChallenge(
                ChallengeVocabulary.challenge(row),
                row.get("retired").asBoolean(),
                new Naming(
                        since.isEmpty() ? null : new Since(since),
                        faces.get("note").asString("")),
                faces.get("at").asZonedDateTime().toInstant());
    }

    /** What was said, without who and when. */
    static List<Object> said(Map<String, Object> faces) {
        return List.of(faces.getOrDefault("since", ""), faces.getOrDefault("note", ""));
    }

    static Instant at(Map<String, Object> faces) {
        return Values.value(faces.get("at")).asZonedDateTime().toInstant();
    }
}
