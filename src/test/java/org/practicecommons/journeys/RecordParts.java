package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be said with a record in pieces of their own: evidence, a measure, a comment on an idea, a step. */
final class RecordParts {
    /** Texts of a record itself, beside title and summary. */
    static final List<String> PASSAGES = List.of(
            ("different principle localForm context leavesOut consequences helped hindered funding sustain feedback acted"
                            + " learning")
                    .split(" ", -1));

    private RecordParts() {}

    /**
     * Writes evidence, a measure and a comment, by which the parts are reported.
     *
     * @param at address of the record, which has not begun
     * @param said the text for a field
     * @return ids by kind of text
     */
    static Map<String, String> add(ApiClient author, ApiClient commenter, String at, UnaryOperator<String> said)
            throws Exception {
        Map<String, String> parts = new HashMap<>();
        String evidence = """
                {"slot": "patient-voice", "kind": "quote", "text": "%s", "source": "%s", "voice": "A carer", "consent": true}
                """.formatted(said.apply("evidence"), said.apply("source"));
        parts.put("evidence", id(author.send("POST", at + "/evidence", evidence)));
        String measure = """
                {"name": "%s", "kind": "process", "unit": "percent", "sourceWords": "%s"}
                """.formatted(said.apply("measure"), said.apply("counted by"));
        parts.put("measure", id(author.send("POST", at + "/measures", measure)));
        String until =
                "{\"until\": \"%s\"}".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(7));
        ok(author.send("PUT", at + "/idea", until));
        String comment = "{\"text\": \"%s\"}".formatted(said.apply("comment"));
        parts.put("idea-comment", id(commenter.send("POST", at + "/idea/comments", comment)));
        return parts;
    }

    /** Moves on, and answers the id of the step. */
    static String step(ApiClient who, String at, String stage, String why, String learning) throws Exception {
        String move = """
                {"stage": "%s", "why": "%s", "learning": "%s"}
                """.formatted(stage, why, learning);
        HttpResponse<String> moved = who.send("POST", at + "/stages", move);
        ok(moved);
        for (JsonNode doer : JsonMapper.shared().readTree(moved.body()).path("practisedBy")) {
            for (JsonNode event : doer.path("events")) {
                if (event.path("why").asString().equals(why)) {
                    return event.path("id").asString();
                }
            }
        }
        throw new AssertionError(moved.body());
    }

    static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(made.body()).path("id").asString();
    }

    static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
