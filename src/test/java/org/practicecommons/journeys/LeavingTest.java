package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.member.Accounts;
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
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever leaves an organisation, or erases the account, is refused with whatever they still hold, in every channel; the work
 * they kept to themselves is the team's, also when the team is somebody who joins later.
 */
@ProgramTest
class LeavingTest {
    private static final String PARTNER = "LEAVING";
    private static final String FORGET = """
            MATCH (i:Innovation {ownerCode: 'LEAVING'})
            OPTIONAL MATCH (i)-[:HAS_EVENT|WAS|STARTED_IN]->(x) DETACH DELETE i, x
            """;
    private static final String FORGET_PEOPLE = """
            MATCH (p:Partner {code: 'LEAVING'}) OPTIONAL MATCH (p)<-[:ACTS_FOR]-(m:Member)
            OPTIONAL MATCH (m)-[:HOLDS]->(c:Credential) DETACH DELETE p, m, c
            """;

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
    private Accounts accounts;

    @Autowired
    private TextDoor door;

    @Autowired
    private Graph graph;

    @AfterEach
    void forget() {
        for (String query : List.of(FORGET, FORGET_PEOPLE)) {
            graph.change(tx -> tx.run(query).consume());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken off the team", "account erased"})
    void theLastMembersPrivateWorkIsThereForWhoJoinsLater(String how) throws Exception {
        MemberId first = join("first@leaving.example");
        try (ApiClient leaver = ApiClient.with(token(first), port)) {
            String draft = record(leaver, "draft");
            String told = record(leaver, "published");
            assertThat(leaver.get("/innovations/" + told).statusCode()).isEqualTo(200);

            leave(first, how);

            int refused = how.startsWith("account") ? 401 : 403;
            for (String id : List.of(draft, told)) {
                assertReadsAndChangesNothing(leaver, "/innovations/" + id, refused);
            }
            MemberId next = join("next@leaving.example");
            try (ApiClient successor = ApiClient.with(token(next), port)) {
                for (String id : List.of(draft, told)) {
                    assertThat(successor
                                    .json("/innovations/" + id)
                                    .path("visibility")
                                    .asString())
                            .isEqualTo("team");
                    String better = "{\"title\": \"Gone on with\", \"version\": 1}";
                    assertThat(successor
                                    .send("PATCH", "/innovations/" + id, better)
                                    .statusCode())
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void whoLeftStillHasTheirOwnCopyOfWhatTheyWrote() throws Exception {
        MemberId first = join("first@leaving.example");
        String token = token(first);
        try (ApiClient leaver = ApiClient.with(token, port);
                Visitor page = Visitor.withToken(token, port)) {
            record(leaver, "published");
            leave(first, "taken off the team");
            assertThat(page.get("/account/data.json").body()).contains("Kept to myself");
            assertThat(page.get("/account/teams/partner/" + PARTNER).statusCode())
                    .isEqualTo(403);
        }
    }

    private static void assertReadsAndChangesNothing(ApiClient leaver, String at, int refused) throws Exception {
        // A token that lets nobody in any more is told so at every address.
        int hidden = refused == 401 ? 401 : 404;
        for (String more : List.of("", "/revisions", "/idea", "/similar")) {
            assertThat(leaver.get(at + more).statusCode()).as(at + more).isEqualTo(hidden);
        }
        assertThat(leaver.get("/innovations?size=100").body()).doesNotContain("Kept to myself");
        Map<String, String> tries = Map.of(
                "PATCH ", "{\"title\": \"Mine again\", \"version\": 1}",
                "POST /evidence", "{\"slot\": \"resources\", \"kind\": \"observation\", \"text\": \"Mine\"}",
                "POST /stages", "{\"stage\": \"trying\"}",
                "POST /adoptions", "{\"as\": \"adopt\"}");
        for (Map.Entry<String, String> one : tries.entrySet()) {
            String[] what = one.getKey().split(" ", -1);
            assertThat(leaver.send(what[0], at + what[1], one.getValue()).statusCode())
                    .as(one.getKey())
                    .isIn(refused, hidden);
        }
        assertThat(leaver.send("POST", "/innovations", "{\"title\": \"Anew\", \"status\": \"draft\"}")
                        .statusCode())
                .isEqualTo(refused);
    }

    private void leave(MemberId member, String how) {
        Caller self = new Caller(members.find(member).orElseThrow(), null);
        if (how.startsWith("account")) {
            accounts.erase(member);
            return;
        }
        Organisation organisation =
                joining.organisation(OrganisationType.PARTNER, PARTNER).orElseThrow();
        String claim = teams.team(self, organisation).stream()
                .filter(one -> one.member().equals(member))
                .map(Claim::id)
                .findFirst()
                .orElseThrow();
        assertThat(teams.end(self, organisation, claim)).hasValue(member);
    }

    private MemberId join(String email) {
        JoinRequest request = new JoinRequest(
                door.check("name", "Somebody"),
                email,
                OrganisationType.PARTNER,
                PARTNER,
                door.check("organisation", "Leaving Partners"),
                MemberRole.COMMUNITY_PARTNER,
                MemberId.next());
        return joining.accept(joining.ask(request), Caller.anybody()).orElseThrow();
    }

    private String token(MemberId member) {
        return credentials.make(NewCredential.token(member, "harvested", true)).text();
    }

    private static String record(ApiClient author, String status) throws Exception {
        String said = """
                {"title": "Ours %s", "summary": "Kept to myself", "challenge": "missed-appointments",
                 "population": "diabetes", "visibility": "private", "status": "%s"}
                """.formatted(status, status);
        return RecordParts.id(author.send("POST", "/innovations", said));
    }
}
