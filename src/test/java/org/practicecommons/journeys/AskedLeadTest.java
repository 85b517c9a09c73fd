package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody leads what they have not agreed to lead, and nobody unconfirmed gives an organisation a page or the lead. */
@ProgramTest
class AskedLeadTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Test
    void aPartnerLeadsAfterItsMembersAgreed() throws Exception {
        String record = record("practice", "Asked to lead", "DP001");
        try (ApiClient keeper = ApiClient.as("nurse", port);
                ApiClient other = ApiClient.as("practice2", port);
                ApiClient partner = ApiClient.as("partner", port);
                ApiClient anybody = ApiClient.anybody(port)) {
            String own =
                    keeper.json("/me").at("/affiliations/0/organisation/code").asString();
            assertThat(Letters.linkTo("partner@demonstration.example", port).getPath())
                    .isEqualTo("/innovations/" + record);
            assertThat(lead(anybody, record)).isEqualTo(own);
            assertThat(anybody.json("/partners/DP001").toString()).doesNotContain(record);
            assertThat(page(new Visitor(port), record)).doesNotContain("Open Door");
            assertThat(page(Visitor.as("practice2", port), record)).doesNotContain("Open Door");
            assertThat(page(Visitor.as("nurse", port), record))
                    .contains("has not agreed yet", "Take the question back");
            assertThat(page(Visitor.as("partner", port), record)).contains("Yes, we lead this");
            for (ApiClient wrong : new ApiClient[] {keeper, other}) {
                assertThat(wrong.send("PUT", lead(record), null).statusCode()).isEqualTo(403);
            }
            assertThat(lead(anybody, record)).isEqualTo(own);

            assertThat(partner.send("PUT", lead(record), null).statusCode()).isEqualTo(200);
            assertThat(lead(anybody, record)).isEqualTo("DP001");
            assertThat(anybody.json("/partners/DP001").toString()).contains(record);
            assertThat(keeper.send("PATCH", "/innovations/" + record, "{\"summary\": \"We ring twice\"}")
                            .statusCode())
                    .as("who wrote it down keeps it")
                    .isEqualTo(200);

            assertThat(other.send("DELETE", lead(record), null).statusCode()).isEqualTo(403);
            assertThat(partner.send("DELETE", lead(record), null).statusCode()).isEqualTo(204);
            assertThat(lead(anybody, record)).isEqualTo(own);
            assertThat(anybody.json("/partners/DP001").path("roles").toString())
                    .doesNotContain("\"leads\",\"practices\":[{\"innovation\":{\"id\":\"" + record);
        }
    }

    @Test
    void aPartnerSaysNoAndThatIsAll() throws Exception {
        String record = record("practice", "Asked in vain", "DP001");
        try (Visitor partner = Visitor.as("partner", port);
                ApiClient program = ApiClient.as("partner", port)) {
            partner.submit("/account", "/innovations/" + record + "/lead", Map.of("answer", "no"));
            assertThat(partner.get("/innovations/" + record).body()).doesNotContain("Yes, we lead this");
            assertThat(program.send("PUT", lead(record), null).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whoIsNamedAsTakingPartTakesThemselvesOffOnThePage() throws Exception {
        String record = record("practice", "Named in it", null);
        String said = "{\"type\": \"partner\", \"organisation\": \"DP001\", \"role\": \"hosted\"}";
        try (ApiClient keeper = ApiClient.as("nurse", port);
                Visitor other = Visitor.as("practice2", port);
                Visitor partner = Visitor.as("partner", port)) {
            keeper.send("POST", "/innovations/" + record + "/partners", said);
            assertThat(other.get("/innovations/" + record).body()).doesNotContain("Take us off");
            String leave = Jsoup.parse(partner.get("/innovations/" + record).body())
                    .select("form:contains(Take us off)")
                    .attr("action");
            partner.submit("/account", leave, Map.of());
            assertThat(keeper.json("/innovations/" + record + "/partners")
                            .path("items")
                            .size())
                    .isZero();
        }
    }

    @Test
    void aNameThatSomebodyTypedHasNoPageAndIsNamedNowhereUntilItIsConfirmed() throws Exception {
        String email = "una@typed.example";
        try (Visitor person = new Visitor(port);
                Visitor admin = Visitor.as("admin", port);
                ApiClient nurse = ApiClient.as("nurse", port);
                ApiClient anybody = ApiClient.anybody(port)) {
            join(person, email, "Typed Name Trust");
            String code = code("Typed Name Trust");
            assertThat(anybody.get("/partners/" + code).statusCode()).isEqualTo(404);
            assertThat(person.get("/partners/" + code).statusCode()).isEqualTo(404);
            String led = said("Led by nobody", code);
            assertThat(nurse.send("POST", "/innovations", led).statusCode()).isEqualTo(422);
            String record = record("practice", "With nobody", null);
            String part = "{\"type\": \"partner\", \"organisation\": \"%s\", \"role\": \"hosted\"}".formatted(code);
            assertThat(nurse.send("POST", "/innovations/" + record + "/partners", part)
                            .statusCode())
                    .isEqualTo(422);
            assertThat(Visitor.as("nurse", port)
                            .get("/innovations/" + record + "/partners")
                            .body())
                    .doesNotContain("Typed Name Trust");

            String claims = "/administration/claims";
            String confirm = Jsoup.parse(admin.get(claims).body())
                    .select(".pc-person:contains(Typed Name Trust) form[action$=confirmation]")
                    .attr("action");
            admin.submit(claims, confirm, Map.of());
            assertThat(anybody.get("/partners/" + code).statusCode()).isEqualTo(200);
            assertThat(nurse.send("POST", "/innovations", led).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void itGoesWithTheAccountOfItsOnlyClaimant() throws Exception {
        String email = "pat@passing.example";
        try (Visitor person = new Visitor(port)) {
            join(person, email, "Passing Name Trust");
            code("Passing Name Trust");
            Letters.signIn(person, email, port);
            person.submit("/account/erasure", "/account/erasure", Map.of());
            assertThat(graph.find(
                            "MATCH (p:Partner {name: 'Passing Name Trust'}) RETURN p.code AS code",
                            Map.of(),
                            row -> row.get("code").asString()))
                    .isEmpty();
        }
    }

    @Test
    void nobodyJoinsAsARegulatorByTypingItsName() throws Exception {
        try (Visitor person = new Visitor(port)) {
            HttpResponse<String> refused =
                    person.submit("/join", "/join", form("una@typed.example", "The Care Quality Commission"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body())
                            .select(".nhsuk-error-summary")
                            .text())
                    .contains("Everybody knows this name");
        }
    }

    private void join(Visitor person, String email, String name) throws Exception {
        person.submit("/join", "/join", form(email, name));
        URI link = Letters.linkTo(email, port);
        person.submit("/join", "/join/link", Letters.fields(link));
    }

    private static Map<String, String> form(String email, String name) {
        return Map.of(
                "name",
                "Somebody",
                "email",
                email,
                "type",
                "partner",
                "organisation",
                name,
                "role",
                "community-partner");
    }

    private String code(String name) {
        return graph.find("MATCH (p:Partner {name: $name}) RETURN p.code AS code", Map.of("name", name), row -> row.get(
                                "code")
                        .asString())
                .orElseThrow();
    }

    private static String lead(String record) {
        return "/innovations/" + record + "/lead";
    }

    private static String lead(ApiClient program, String record) throws Exception {
        JsonNode found = program.json("/innovations/" + record);
        return found.at("/lead/id").asString(found.at("/innovation/lead/id").asString(""));
    }

    private static String page(Visitor reader, String record) throws Exception {
        try (reader) {
            return Jsoup.parse(reader.get("/innovations/" + record).body())
                    .select("main")
                    .text();
        }
    }

    private String record(String who, String title, @org.jspecify.annotations.Nullable String lead) throws Exception {
        try (ApiClient program = ApiClient.as(who, port)) {
            HttpResponse<String> made = program.send("POST", "/innovations", said(title, lead));
            return JsonMapper.shared().readTree(made.body()).path("id").asString();
        }
    }

    private static String said(String title, @org.jspecify.annotations.Nullable String lead) {
        String named = lead == null ? "" : ", \"lead\": {\"type\": \"partner\", \"id\": \"" + lead + "\"}";
        return ("{\"title\": \"%s\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                        + " \"summary\": \"We ring\", \"visibility\": \"public\"%s}")
                .formatted(title, named);
    }
}
