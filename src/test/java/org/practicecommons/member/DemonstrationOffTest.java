package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.mode.Mode;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A home in which the demonstration was on is opened with the demonstration off: nobody invented comes in. */
@ProgramTest
class DemonstrationOffTest {
    private static final String KEY = "stays";

    @Autowired
    private Graph graph;

    @Autowired
    private Members members;

    @Autowired
    private Credentials on;

    @Autowired
    private SignInLinks links;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Administrators administrators;

    @Autowired
    private TextDoor door;

    private MemberId invented = MemberId.next();

    @BeforeEach
    void join() {
        people.settle(List.of(new DemonstrationPerson(KEY, "Ida Invented", null, Set.of(Duty.ADMINISTRATOR))));
        invented = members.findDemonstration(KEY).map(Member::id).orElseThrow();
    }

    @AfterEach
    void forget() {
        graph.change(tx -> tx.run(
                        "MATCH (m:Member) WHERE m.demonstrationKey = $key OR m.email = 'real@people.example' "
                                + "OPTIONAL MATCH (m)-[:HOLDS]->(c) DETACH DELETE m, c",
                        Map.of("key", KEY))
                .consume());
    }

    @Test
    void aTokenOfTheDemonstrationLetsNobodyInWhileItIsOff() throws Exception {
        Secret token = on.make(NewCredential.demonstrationToken(invented));
        Secret browser = on.make(NewCredential.signIn(invented, SignInWay.DEMONSTRATION, "A browser"));
        assertThat(on.holder(token, CredentialKind.TOKEN)).isPresent();
        assertThat(off().holder(token, CredentialKind.TOKEN)).isEmpty();
        assertThat(off().holder(browser, CredentialKind.SIGN_IN)).isEmpty();
        assertThatThrownBy(() -> offPeople().requireLetIn(invented)).isInstanceOf(MayNot.class);
    }

    @Test
    void allTheirWaysInGoAtThatStartAndRealPeopleKeepTheirs() throws Exception {
        Caller admin = new Caller(members.find(invented).orElseThrow(), null);
        MemberId real = administrators.appoint(admin, "real@people.example", door.check("name", "Rea Real"));
        Secret theirs = on.make(NewCredential.signIn(real, SignInWay.LINK, "A browser"));
        on.make(NewCredential.demonstrationToken(invented));
        links.make(KEY + "@" + DemonstrationPeople.DOMAIN, Secret.next());
        graph.change(tx -> tx.run(
                        "MATCH (m:Member {id: $id}) CREATE (m)-[:SIGNS_IN_WITH]->(:Passkey {credential: 'stays'}), "
                                + "(m)-[:KNOWN_AS]->(:Identity {key: 'stays'})",
                        Map.of("id", invented.toString()))
                .consume());
        offPeople().takeWaysIn();
        assertThat(count("MATCH (m:Member)-[:HOLDS|SIGNS_IN_WITH|KNOWN_AS]->(x) WHERE m.demonstrationKey IS NOT NULL"))
                .isZero();
        assertThat(count("MATCH (x:SignInLink) WHERE x.email ENDS WITH 'demonstration.example'"))
                .isZero();
        assertThat(off().holder(theirs, CredentialKind.SIGN_IN)).isPresent();
        assertThatCode(() -> offPeople().requireLetIn(real)).doesNotThrowAnyException();
    }

    private int count(String match) {
        return graph.find(match + " RETURN count(x) AS found", Map.of(), row -> row.get("found")
                        .asInt())
                .orElseThrow();
    }

    private Credentials off() {
        return new Credentials(graph, Clock.systemUTC(), new RegulatorAccounts("on", mode()), mode());
    }

    private DemonstrationPeople offPeople() {
        return new DemonstrationPeople(graph, mode(), Clock.systemUTC());
    }

    private static DemonstrationMode mode() {
        return new DemonstrationMode(Mode.LOCAL);
    }
}
