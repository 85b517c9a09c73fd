package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.shared.MemberId;

/** Reviews as rows of the graph, and back. Points stand in the order of the criteria. */
final class ReviewRows {
    private ReviewRows() {}

    static RecordReview review(Record row) {
        Value review = row.get("review");
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        int at = 0;
        for (Criterion criterion : Criterion.values()) {
            points.put(criterion, review.get("points").get(at++).asInt());
        }
        return new RecordReview(
                review.get("id").asString(),
                review.get("record").asString(),
                new ReviewDraft(points, review.get("reasons").asString("")),
                MemberId.of(review.get("reviewer").asString()),
                review.get("version").asLong(),
                InnovationRows.at(review, "at"),
                review.get("removed").asBoolean(false));
    }

    static Map<String, Object> row(RecordReview review) {
        List<Integer> points = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            points.add(review.told().points().getOrDefault(criterion, 0));
        }
        Map<String, Object> row = new HashMap<>();
        row.put("id", review.id());
        row.put("record", review.record());
        row.put("points", points);
        row.put("reasons", review.told().reasons());
        row.put("reviewer", review.reviewer().toString());
        row.put("version", review.version());
        row.put("at", InnovationRows.at(review.at()));
        return row;
    }
}
