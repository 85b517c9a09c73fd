package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Claim;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.JoinRequest;
import org.practicecommons.member.Joining;
import org.practicecommons.member.MemberRole;
import org.practicecommons.member.Members;
import org.practicecommons.member.NewCredential;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Teams;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.search.DocumentSource;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The matrix of who reads and who changes what, over every channel there is: pages, API, reports, one's own copy of the
 * data, search. Each person of the demonstration stands to the note of one practice in another way.
 */
@ProgramTest
class VisibilityTest {
    private static final String WORDS = "Visible to some: ";

    @LocalServerPort
    private int port;

    @Autowired
    private Joining joining;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Members members;

    @Autowired
    private Teams teams;

    @Autowired
    private TextDoor door;

    @Autowired
    private List<DocumentSource> indexed;

    private final Map<Visibility, String> notes = new EnumMap<>(Visibility.class);
    private String practice = "";

    @BeforeEach
    void write() throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            practice =
                    author.json("/me").at("/affiliations/0/organisation/code").asString();
            for (Visibility visibility : Visibility.values()) {
                notes.put(visibility, id(author.send("POST", all(), said(visibility))));
            }
        }
    }

    @AfterEach
    void takeBack() throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            for (JsonNode note : author.json(all()).path("items")) {
                author.send("DELETE", all() + "/" + note.path("id").asString(), null);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // somebody  | reads                                      | changes
                "            | public                                     | ",
                "practice    | private team pcn invited members public    | private team pcn invited members public",
                "nurse       | team pcn invited members public            | team pcn invited members public",
                "pcn         | pcn members public                         | ",
                "practice2   | pcn members public                         | ", // a practice of the same network
                "ics         | members public                             | ",
                "partner     | invited members public                     | ",
                "regulator   | public                                     | ",
                "curator     | members public                             | ",
                "moderator   | members public                             | ",
                "admin       | members public                             | "
            })
    void everybodyReadsAndChangesJustWhatTheMatrixSays(String person, String reads, String changes) throws Exception {
        String who = person == null ? "" : person;
        List<Visibility> readable = visibilities(reads);
        List<Visibility> changeable = visibilities(changes == null ? "" : changes);
        try (ApiClient program = who.isEmpty() ? ApiClient.anybody(port) : ApiClient.as(who, port);
                Visitor visitor = who.isEmpty() ? new Visitor(port) : Visitor.as(who, port)) {
            assertThat(listed(program)).as("API, list").containsExactlyInAnyOrderElementsOf(readable);
            assertThat(named(visitor.get(page()).body())).as("page of notes").containsExactlyElementsOf(readable);
            assertThat(named(visitor.get("/practices/" + practice).body()))
                    .as("page of the practice")
                    .containsExactlyElementsOf(readable);
            for (Visibility visibility : Visibility.values()) {
                boolean reading = readable.contains(visibility);
                String one = all() + "/" + notes.get(visibility);
                assertThat(program.get(one).statusCode())
                        .as("API, " + visibility)
                        .isEqualTo(reading ? 200 : 404);
                assertThat(visitor.get("/reports/form?about=note/" + notes.get(visibility))
                                .statusCode())
                        .as("report, " + visibility)
                        .isEqualTo(reading ? 200 : 404);
                int changed = program.send("PUT", one, said(visibility)).statusCode();
                assertThat(changed)
                        .as("change " + visibility)
                        .isEqualTo(who.isEmpty() ? 401 : changeable.contains(visibility) ? 200 : reading ? 403 : 404);
            }
            if (!who.isEmpty()) {
                String own = visitor.get("/account/data.json").body();
                assertThat(own.contains(WORDS)).as("copy of one's own data").isEqualTo(who.equals("practice"));
            }
            assertThat(program.get("/suggest?q=visible").body()).as("search").doesNotContain(WORDS);
        }
    }

    /** A type of document that is added here needs its audience in the index, and a row in this test. */
    @Test
    void onlyWhatIsPublicIsIndexed() {
        assertThat(indexed).extracting(DocumentSource::kind).containsExactly("practice");
    }

    @Test
    void theSecondOfTwoWhoChangeANoteIsToldAndLosesNothing() throws Exception {
        String one = all() + "/" + notes.get(Visibility.TEAM);
        try (Visitor nurse = Visitor.as("nurse", port);
                ApiClient author = ApiClient.as("practice", port)) {
            author.send("PUT", one, said(Visibility.TEAM));
            Map<String, String> typed = Map.of("text", "What the nurse says", "visibility", "team", "version", "1");
            HttpResponse<String> told = nurse.submit("/demo", page() + "/" + notes.get(Visibility.TEAM), typed);
            assertThat(told.statusCode()).isEqualTo(412);
            assertThat(told.body()).contains("What the nurse says", WORDS + "team", "Somebody else has changed");
        }
    }

    /** It would be out of reach of the one who changed it, and so of everybody who knows of it. */
    @Test
    void onlyItsAuthorCanKeepANotePrivate() throws Exception {
        String one = all() + "/" + notes.get(Visibility.TEAM);
        try (ApiClient nurse = ApiClient.as("nurse", port)) {
            assertThat(nurse.send("PUT", one, said(Visibility.PRIVATE)).statusCode())
                    .isEqualTo(422);
            assertThat(nurse.json(one).path("visibility").asString()).isEqualTo("team");
        }
    }

    @Test
    void nobodyCannotBeInvited() throws Exception {
        String nobody = "{\"text\": \"Words\", \"visibility\": \"invited\", \"invited\": [null]}";
        try (ApiClient author = ApiClient.as("practice", port)) {
            assertThat(author.send("POST", all(), nobody).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void whoNoLongerActsForThePracticeReadsNothingOfIt() throws Exception {
        Organisation organisation =
                joining.organisation(OrganisationType.PRACTICE, practice).orElseThrow();
        MemberId id = newMember();
        String token =
                credentials.make(NewCredential.token(id, "harvested", true)).text();
        try (ApiClient leaver = ApiClient.with(token, port);
                ApiClient nurse = ApiClient.as("nurse", port)) {
            String mine = id(leaver.send("POST", all(), said(Visibility.PRIVATE)));
            assertThat(nurse.get(all() + "/" + mine).statusCode()).isEqualTo(404);
            assertThat(leaver.get(all() + "/" + notes.get(Visibility.TEAM)).statusCode())
                    .isEqualTo(200);

            Caller self = new Caller(members.find(id).orElseThrow(), null);
            teams.end(self, organisation, claim(self, organisation, id));

            assertThat(leaver.get(all() + "/" + notes.get(Visibility.TEAM)).statusCode())
                    .isEqualTo(404);
            assertThat(leaver.get(all() + "/" + mine).statusCode())
                    .as("not even one's own")
                    .isEqualTo(404);
            assertThat(nurse.get(all() + "/" + mine).statusCode())
                    .as("handed over to the team")
                    .isEqualTo(200);
        }
    }

    private MemberId newMember() {
        JoinRequest request = new JoinRequest(
                door.check("name", "Somebody who leaves"),
                "leaver@example.com",
                OrganisationType.PRACTICE,
                practice,
                door.check("organisation", "A practice"),
                MemberRole.CARE_TEAM,
                MemberId.next());
        return joining.accept(joining.ask(request), Caller.anybody()).orElseThrow();
    }

    private String claim(Caller caller, Organisation organisation, MemberId id) {
        return teams.team(caller, organisation).stream()
                .filter(claim -> claim.member().equals(id))
                .map(Claim::id)
                .findFirst()
                .orElseThrow();
    }

    private List<Visibility> listed(ApiClient program) throws Exception {
        List<Visibility> listed = new ArrayList<>();
        program.json(all()).path("items").forEach(item -> Visibility.ofKey(
                        item.path("visibility").asString())
                .ifPresent(listed::add));
        return listed;
    }

    private static List<Visibility> named(String page) {
        return List.of(Visibility.values()).stream()
                .filter(visibility -> page.contains(WORDS + visibility.key()))
                .toList();
    }

    private static List<Visibility> visibilities(String keys) {
        return List.of(keys.strip().split("\\s+", -1)).stream()
                .flatMap(key -> Visibility.ofKey(key).stream())
                .toList();
    }

    private String all() {
        return "/practices/" + practice + "/notes";
    }

    private String page() {
        return "/practices/" + practice + "/notes";
    }

    private static String said(Visibility visibility) {
        String invited = visibility == Visibility.INVITED ? "\"partner/DP001\"" : "";
        return "{\"text\": \"%s%s\", \"visibility\": \"%s\", \"invited\": [%s]}"
                .formatted(WORDS, visibility.key(), visibility.key(), invited);
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(made.body()).path("id").asString();
    }
}
