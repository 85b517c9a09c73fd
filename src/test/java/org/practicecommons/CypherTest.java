package org.practicecommons;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.guard.OwnFacts;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.member.CredentialKind;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.JoinRequest;
import org.practicecommons.member.Joining;
import org.practicecommons.member.MemberRole;
import org.practicecommons.member.Members;
import org.practicecommons.member.NewCredential;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Secret;
import org.practicecommons.member.SignInLinks;
import org.practicecommons.member.SignInWay;
import org.practicecommons.platform.graph.Cypher;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Explains every Cypher constant on the migrated, filled engine: a misspelt label, relationship or property is a
 * notification, and a query that promises a seek must have one.
 */
@ProgramTest
class CypherTest {
    /** What only devices, providers, administrators and curators bring. */
    private static final String SEEN_ONCE = """
            CREATE (m:Member {erased: datetime()})-[:SIGNS_IN_WITH]->(p:Passkey {credential: 'x', id: 'x', label: '', key: '', attestation: '',
                       clientData: '', transports: [], count: 0, verified: true, mayBackUp: true, backedUp: true,
                       made: datetime(), used: datetime(), taken: true}),
                   (h:PasskeyChallenge {hash: 'x', challenge: '', purpose: '', expires: datetime()}),
                   (m)-[:KNOWN_AS]->(i:Identity {key: 'x', issuer: '', subject: '', since: datetime()}),
                   (m)-[:HOLDS]->(c:Credential {hash: 'x', provider: '', issuer: '', subject: '', session: ''}),
                   (t:LogoutToken {key: 'x', use: '', expires: datetime()}),
                   (a:ProviderAttempt {hash: 'x', provider: '', state: '', nonce: '', verifier: '', redirect: '',
                       next: '', expires: datetime()}),
                   (r:TermRevision {vocabulary: 'x', term: 'x', version: 1, label: '', summary: '', synonyms: [],
                       broader: 'x', dimensions: [], retired: false, at: datetime(), by: 'x', why: '', removed: true})
            CREATE (m)-[:SENT]->(s:Report {id: 'x', about: 'x', reason: '', words: '', at: datetime(), outcome: '',
                       answer: '', ended: datetime(), open: false}),
                   (k:NamesVouched {id: 'x', at: datetime(), month: '', member: '', place: '', fields: [], names: 1})
            CREATE (m)-[:SAYS]->(n:ProfileNote {id: 'x', text: ''}),
                   (m)-[:FACES {note: ''}]->(n),
                   (n)-[:WAS]->(:InnovationRevision {challenges: [], populations: []})-[:HAS_EVIDENCE]->(e:Evidence {id: 'x', text: '', source: '', voice: '', acted: '', actedAt: datetime()}),
                   (o2:Partner)-[:PRACTISES {told: 'x', kept: '', changed: '', dropped: ''}]->(n),
                   (n)-[:HAS_EVENT]->(j:JourneyEvent {id: 'x', removed: true}),
                   (e)-[:HAS_MEASURE]->(u:Measure {id: 'x', name: '', sourceWords: '', unit: ''})-[:POINT]->(y:MeasurePoint {measure: 'x', on: date(), value: 0.0}),
                   (n)-[:HAS_COMMENT]->(:IdeaComment {id: 'x', outcome: '', answer: '', answeredBy: 'x'})-[:X]->(e)
            CREATE (o:Partner)-[:HAS_DOMAIN {id: 'x', since: datetime()}]->(d:EmailDomain {name: 'x'})
            CREATE (o)-[:TAKES_PART_IN {role: ''}]->(w:Innovation {id: 'x', openUntil: date(), importedVersion: 1, sourceAsAt: date(), content: ''})-[:ADAPTED_FROM {kept: '', changed: '', dropped: '', on: date()}]->(w)
            CREATE (w)-[:HAS_REVIEW]->(f:RecordReview {id: 'x', round: 1, reviewer: 'x', reasons: ''}),
                   (o)-[:PRACTISES {asked: datetime(), mayAsk: true, confirmed: datetime(), confirmedBy: ''}]->(w),
                   (b:ConfirmationLink {hash: 'x', record: '', member: '', type: '', code: '', name: '', at: datetime(),
                       expires: datetime(), used: datetime(), touched: datetime()})
            CREATE (m)-[:SIGNS_IN_FROM]->(kb:KnownBrowser {hash: 'x', since: datetime(), expires: datetime()}),
                   (o)-[:ASKED_TO_LEAD {by: 'x', at: datetime()}]->(w)
            SET c.told = datetime(), o.settled = true
            SET w.reviewAsked = datetime(), w.reviewRound = 1, w.featured = date()
            WITH * MATCH (n)-[:WAS]->(v)
            DETACH DELETE k, kb, m, p, h, i, c, t, a, o, o2, j, d, w, r, s, n, v, e, u, y, f, b
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private Members members;

    @Autowired
    private Credentials credentials;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Joining joining;

    /** What no import brings must have been there once, or its properties would be unknown to the engine. */
    @BeforeEach
    void someoneHasSignedIn() {
        try (Session session = driver.session()) {
            session.run(SEEN_ONCE).consume();
        }
        MemberId someone = members.findDemonstration("practice").orElseThrow().id();
        Secret secret = credentials.make(NewCredential.signIn(someone, SignInWay.LINK, "A browser"));
        assertThat(credentials.holder(secret, CredentialKind.SIGN_IN)).isPresent();
        links.make("someone@example.com", Secret.next());
        CheckedText word = TextDoor.knowing(OwnFacts.none()).check("name", "Someone");
        joining.ask(new JoinRequest(
                word,
                "someone@example.com",
                OrganisationType.PARTNER,
                "P1",
                word,
                MemberRole.CARE_TEAM,
                MemberId.next()));
    }

    @TestFactory
    Stream<DynamicTest> everyConstantIsSound() {
        List<Field> constants = constants();
        assertThat(constants).hasSizeGreaterThan(40);
        return constants.stream()
                .map(field -> DynamicTest.dynamicTest(
                        field.getDeclaringClass().getSimpleName() + "." + field.getName(), () -> explain(field)));
    }

    private void explain(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        String cypher = String.valueOf(field.get(null));
        try (Session session = driver.session()) {
            ResultSummary summary = session.run("EXPLAIN " + cypher).consume();
            List<String> complaints = summary.gqlStatusObjects().stream()
                    .filter(GqlNotification.class::isInstance)
                    .map(status -> status.gqlStatus() + " " + status.statusDescription())
                    .filter(text -> !text.contains("parameter"))
                    .toList();
            assertThat(complaints).as(cypher).isEmpty();
            if (field.getAnnotation(Cypher.class).seeks()) {
                List<String> operators = operators(summary.queryPlan().orElseThrow());
                assertThat(operators)
                        .as(cypher)
                        .anyMatch(operator -> operator.contains("Seek") || operator.contains("MergeUnique"));
                assertThat(operators)
                        .as(cypher)
                        .noneMatch(
                                operator -> operator.contains("NodeByLabelScan") || operator.contains("AllNodesScan"));
            }
        }
    }

    private static List<String> operators(Plan plan) {
        List<String> all = new ArrayList<>(List.of(plan.operatorType()));
        plan.children().forEach(child -> all.addAll(operators(child)));
        return all;
    }

    private static List<Field> constants() {
        return new ClassFileImporter()
                .importPackages("org.practicecommons").stream()
                        .filter(type -> !type.getPackageName().startsWith("org.practicecommons.engine."))
                        .map(type -> load(type.getName()))
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> field.isAnnotationPresent(Cypher.class))
                        .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CypherTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
