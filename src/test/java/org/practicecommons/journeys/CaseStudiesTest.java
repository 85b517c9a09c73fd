package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The four published case studies, there from the first start with their facts right. */
@ProgramTest
class CaseStudiesTest {
    private static final String ID = "c8105800-0000-5000-8000-00000000000";

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private List<CarriedContent> carried;

    @ParameterizedTest
    @CsvSource({
        "1, practice, C81058, The Brimington Surgery, adoption, lgbt",
        "2, practice, J82622, Living Well Partnership, invention, visual-impairment",
        "3, practice, H83017, Brigstock Medical Centre, invention, diabetes",
        "4, partner, CS-AUGUSTINE, St Augustine’s Community Centre, invention, asylum-seekers-and-refugees"
    })
    void everybodyReadsThem(int number, String type, String code, String lead, String kind, String population)
            throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port);
                Visitor visitor = new Visitor(port)) {
            JsonNode record = anybody.json("/innovations/" + ID + number);
            assertThat(record.at("/lead/type").asString()).isEqualTo(type);
            assertThat(record.at("/lead/id").asString()).isEqualTo(code);
            assertThat(record.at("/lead/name").asString()).isEqualTo(lead);
            assertThat(record.path("kind").asString()).isEqualTo(kind);
            assertThat(record.path("population").toString()).contains(population);
            assertThat(record.at("/source/published").asString()).isEqualTo("6 March 2023");
            assertThat(visitor.get("/innovations/" + ID + number).body())
                    .contains("Retold from", "Care Quality Commission", lead, "No day given");
        }
    }

    @Test
    void brigstockWentFromDaytimeGroupsToVideoToHybrid() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            String page = visitor.get("/innovations/" + ID + "3").body();
            assertThat(page.indexOf("hybrid")).isPositive().isLessThan(page.lastIndexOf("went on by video"));
            assertThat(page.lastIndexOf("went on by video"))
                    .isLessThan(page.lastIndexOf("Four daytime group consultations a week began"));
            assertThat(page).contains("Nurse", "more than 600", "More than 1,000 patients");
        }
    }

    @Test
    void aPracticeThatTheNetworkHasIsTied() throws Exception {
        graph.change(tx -> tx.run("CREATE (:Practice {code: 'B84012', name: 'Spring Hall Group Practice'})")
                .consume());
        try (ApiClient anybody = ApiClient.anybody(port);
                Visitor visitor = new Visitor(port)) {
            List<Boolean> written = new ArrayList<>();
            carried.forEach(content -> written.add(content.settle()));
            assertThat(written).as("nothing is written anew").doesNotContain(true);
            assertThat(anybody.json("/innovations?practice=B84012")
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(Jsoup.parse(visitor.get("/innovations/" + ID + "4").body())
                            .select("main")
                            .text())
                    .contains("Spring Hall Group Practice: does it together");
            assertThat(anybody.json("/innovations/" + ID + "4")
                            .path("practisedBy")
                            .toString())
                    .contains("CS-AUGUSTINE")
                    .doesNotContain("B84012");
        } finally {
            graph.change(tx -> tx.run("MATCH (p:Practice {code: $code}) DETACH DELETE p", Map.of("code", "B84012"))
                    .consume());
        }
    }
}
