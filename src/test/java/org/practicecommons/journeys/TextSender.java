package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends texts to the routes of {@link TextTable}, each about a thing that was made for it.
 *
 * @param port where the program answers
 */
record TextSender(int port) {
    /** Sends a field with what else its route needs. */
    HttpResponse<String> send(TextTable.TextField text, Map<String, String> fields) throws Exception {
        if (fields.containsKey("about")) {
            fields.put("about", "note/" + note());
        }
        String path = text.path();
        if (path.startsWith("/api/v1")) {
            try (ApiClient program = ApiClient.as(text.person(), port)) {
                Map<String, Object> body = new HashMap<>(fields);
                body.computeIfPresent("namesRead", (key, said) -> true);
                return program.send(
                        text.method(),
                        filled(program, path.substring("/api/v1".length())),
                        JsonMapper.shared().writeValueAsString(body));
            }
        }
        try (Visitor visitor = text.person().isEmpty() ? new Visitor(port) : Visitor.as(text.person(), port);
                ApiClient program = ApiClient.as("practice", port)) {
            if (path.endsWith("/change")) {
                String term = "/vocabularies/challenges/terms/missed-appointments";
                fields.put("version", program.json(term).path("version").asString());
            }
            return visitor.submit("/demo", filled(program, path), fields);
        }
    }

    /** The practice of the demonstration's practice manager in place of the variables. */
    private String filled(ApiClient program, String path) throws Exception {
        if (!path.contains("{")) {
            return path;
        }
        if (path.startsWith("/moderation/reports") || path.startsWith("/reports/")) {
            return path.replace("{id}", report());
        }
        if (path.contains("innovations/{id}")) {
            String record = record();
            if (path.contains("/idea")) {
                open(record);
            }
            return path.replace("{id}", record);
        }
        String own = program.json("/me").at("/affiliations/0/organisation/code").asString();
        return path.replace("{odsCode}", own)
                .replace("{type}/{code}", "practice/" + own)
                .replace("{key}", "challenges")
                .replace("{id}", path.contains("/notes/") ? note() : "missed-appointments");
    }

    /** A new note of the practice that the one who asks acts for. */
    private static String note(ApiClient program, String practice) throws Exception {
        String said = "{\"text\": \"We have room for two trainees\", \"visibility\": \"public\"}";
        return read(program.send("POST", "/practices/" + practice + "/notes", said));
    }

    /** A new note that everybody may read. */
    private String note() throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            return note(
                    practice,
                    practice.json("/me").at("/affiliations/0/organisation/code").asString());
        }
    }

    /** A new record that everybody may read. */
    private String record() throws Exception {
        String said =
                "{\"title\": \"Reminder calls\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                        + " \"summary\": \"We ring\", \"visibility\": \"public\"}";
        try (ApiClient practice = ApiClient.as("practice", port)) {
            return read(practice.send("POST", "/innovations", said));
        }
    }

    private void open(String record) throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            String until = "{\"until\": \""
                    + LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(30) + "\"}";
            assertThat(practice.send("PUT", "/innovations/" + record + "/idea", until)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** A new report about a note. */
    private String report() throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            String sent = "{\"about\": \"note/" + note() + "\", \"reason\": \"other\"}";
            return read(practice.send("POST", "/reports", sent));
        }
    }

    private static String read(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(made.body()).path("id").asString();
    }
}
