package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicecommons.innovation.Stage;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The demonstration has work in all stages, each record marked as made up, and stopped work says what was learned. */
@ProgramTest
class DemonstrationRecordsTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageHasWork(Stage stage) throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            JsonNode found = anybody.json("/innovations?size=100&stage=" + stage.key());
            assertThat(found.path("total").asInt()).isPositive();
            found.path("items").forEach(record -> {
                if (stage == Stage.STOPPED) {
                    assertThat(record.path("learning").asString()).isNotEmpty();
                }
            });
        }
    }

    @Test
    void whatIsMadeUpSaysSo() throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port);
                Visitor visitor = new Visitor(port)) {
            Set<String> leads = new HashSet<>();
            int generated = 0;
            for (JsonNode record : all(anybody)) {
                if (record.at("/source/generated").asBoolean(false)) {
                    generated++;
                    leads.add(record.at("/lead/id").asString());
                    assertThat(visitor.get(record.path("url").asString()).body())
                            .contains("Made up for this demonstration.");
                }
            }
            assertThat(generated).isGreaterThan(30);
            assertThat(leads).hasSizeGreaterThan(10);
        }
    }

    private static List<JsonNode> all(ApiClient anybody) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        int total = anybody.json("/innovations").path("total").asInt();
        for (int page = 1; all.size() < total; page++) {
            JsonNode items = anybody.json("/innovations?size=100&page=" + page).path("items");
            assertThat(items.size()).isPositive();
            items.forEach(all::add);
        }
        return all;
    }

    @Test
    void peersHaveTriedSomethingFromTheFirstDay() throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            String code =
                    practice.json("/me").at("/affiliations/0/organisation/code").asString();
            assertThat(practice.json("/practices/" + code + "/peers/innovations")
                            .path("items")
                            .size())
                    .isGreaterThan(5);
        }
    }
}
