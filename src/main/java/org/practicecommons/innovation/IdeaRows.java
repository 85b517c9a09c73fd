package org.practicecommons.innovation;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.innovation.IdeaComment.Outcome;
import org.practicecommons.shared.MemberId;

/** Comments on ideas as rows of the graph, and back. */
final class IdeaRows {
    private IdeaRows() {}

    static IdeaComment comment(Record row) {
        Value comment = row.get("comment");
        String outcome = comment.get("outcome").asString("");
        return new IdeaComment(
                comment.get("id").asString(),
                comment.get("record").asString(),
                comment.get("text").asString(""),
                comment.get("role").asString(""),
                MemberId.of(comment.get("author").asString()),
                InnovationRows.at(comment, "at"),
                outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                comment.get("answer").asString(""),
                comment.get("removed").asBoolean(false));
    }

    static Map<String, Object> row(IdeaComment comment) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", comment.id());
        row.put("record", comment.record());
        row.put("text", comment.text());
        row.put("role", comment.role());
        row.put("author", comment.author().toString());
        row.put("at", InnovationRows.at(comment.at()));
        return row;
    }
}
