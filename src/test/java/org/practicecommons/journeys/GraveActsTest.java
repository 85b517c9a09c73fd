package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.member.Administrators;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.Duty;
import org.practicecommons.member.NewCredential;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is grave is done by who has just signed in, and by who has a duty only with a passkey. Each route that changes something
 * is in {@link GraveTable}: a new one fails by its name.
 */
@ProgramTest
class GraveActsTest {
    private static final String EMAIL = "grace@duty.example";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Administrators administrators;

    @Autowired
    private Credentials credentials;

    @Autowired
    private TextDoor door;

    @Autowired
    private Graph graph;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void forget() {
        graph.change(tx -> tx.run(
                        "MATCH (m:Member {email: $email}) "
                                + "OPTIONAL MATCH (m)-[:HOLDS|SIGNS_IN_WITH|KNOWN_AS]->(x) DETACH DELETE m, x",
                        Map.of("email", EMAIL))
                .consume());
    }

    @Test
    void everyRouteThatChangesSomethingIsNamedGraveOrNot() {
        Set<String> grave = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        mapping.getHandlerMethods().forEach((route, handler) -> {
            for (String path : route.getPatternValues()) {
                route.getMethodsCondition().getMethods().stream()
                        .filter(method -> !method.name().equals("GET"))
                        .map(method -> method + " " + path)
                        .filter(known -> !RouteTable.isFramework(known))
                        .forEach(known -> (handler.hasMethodAnnotation(Grave.class) ? grave : others).add(known));
            }
        });
        assertThat(grave).isEqualTo(new TreeSet<>(GraveTable.GRAVE.keySet()));
        assertThat(others).isEqualTo(new TreeSet<>(GraveTable.NOT_GRAVE.keySet()));
    }

    @Test
    void whoSignedInAWhileAgoDoesNoneOfIt() throws Exception {
        List<String> done = new ArrayList<>();
        for (Map.Entry<String, String> act : GraveTable.GRAVE.entrySet()) {
            try (Visitor member = Visitor.as(act.getValue(), port)) {
                age(member);
                if (!ledTo(attempt(member, act.getKey()), "/sign-in?again=yes")) {
                    done.add(act.getKey());
                }
            }
        }
        assertThat(done).isEmpty();
    }

    @Test
    void noTokenDoesAnyOfIt() throws Exception {
        List<String> done = new ArrayList<>();
        MemberId id = administrator();
        graph.change(tx -> tx.run(
                        "MATCH (m:Member {email: $email}) SET m.duties = $all", Map.of("email", EMAIL, "all", duties()))
                .consume());
        NewCredential wanted = NewCredential.token(id, "All", true);
        NewCredential all =
                new NewCredential(id, wanted.kind(), wanted.way(), "All", true, Set.of(Duty.values()), wanted.life());
        String token = credentials.make(all).text();
        try (Visitor program = Visitor.withToken(token, port)) {
            assertThat(program.get("/moderation").statusCode()).isEqualTo(200);
            for (String act : GraveTable.GRAVE.keySet()) {
                if (!ledTo(attempt(program, act), "/sign-in?again=yes")) {
                    done.add(act);
                }
            }
        }
        assertThat(done).isEmpty();
    }

    @Test
    void whoHasADutyDoesNoneOfItByALinkAlone() throws Exception {
        List<String> done = new ArrayList<>();
        administrator();
        graph.change(tx -> tx.run(
                        "MATCH (m:Member {email: $email}) SET m.duties = $all", Map.of("email", EMAIL, "all", duties()))
                .consume());
        try (Visitor member = byLink()) {
            assertThat(member.get("/moderation").body()).contains("Add a passkey first");
            for (String act : GraveTable.GRAVE.keySet()) {
                boolean led = ledTo(attempt(member, act), "/account/passkey-first");
                if (!led && !GraveTable.GIVES_FIRST_PASSKEY.contains(act)) {
                    done.add(act);
                }
            }
            assertThat(attempt(member, "POST /account/passkeys/options").statusCode())
                    .isEqualTo(200);
            assertThat(member.get("/account").body()).contains("Grace Duty");
        }
        assertThat(done).isEmpty();
    }

    @Test
    void theFirstAdministratorAddsAPasskeyAndThenGoesOn() throws Exception {
        administrator();
        String site = "http://localhost:" + port;
        try (Window window = browser.open(site, View.NARROW)) {
            Page page = window.page();
            Authenticator device = new Authenticator(page);
            window.visit("/sign-in");
            page.fill("#email", EMAIL);
            page.click("text=Send me a link");
            URI link = Letters.linkTo(EMAIL, port);
            window.visit(link.getRawPath() + "?" + link.getRawQuery());
            page.click("main button:has-text('Sign in')");
            page.waitForURL(url -> url.endsWith("/account"));

            window.visit("/administration/domains");
            page.click("main a:has-text('Add a passkey first')");
            assertThat(window.axe()).isEmpty();
            window.screenshot("passkey-first");
            page.click("main button:has-text('Add a passkey')");
            page.waitForURL(url -> url.endsWith("/account"));
            assertThat(device.passkeys()).isEqualTo(1);

            window.visit("/administration/domains");
            page.click("main a:has-text('Sign in with your passkey')");
            assertThat(page.locator("text=Send me a link").count()).isZero();
            assertThat(window.axe()).isEmpty();
            page.click("main button:has-text('Sign in with a passkey')");
            page.waitForURL(url -> url.endsWith("/administration/domains"));
            assertThat(page.locator("main .nhsuk-inset-text").count()).isZero();
            page.click("main button:has-text('Enter domain')");
            assertThat(page.locator(".nhsuk-error-summary").count()).isEqualTo(1);
        }
    }

    private MemberId administrator() {
        return administrators.appoint(Caller.anybody(), EMAIL, door.check("name", "Grace Duty"));
    }

    private static List<String> duties() {
        return List.of("ADMINISTRATOR", "CURATOR", "MODERATOR");
    }

    private Visitor byLink() throws Exception {
        Visitor member = new Visitor(port);
        Letters.signIn(member, EMAIL, port);
        return member;
    }

    private void age(Visitor member) {
        String secret = member.cookie("practicecommons-sign-in").orElseThrow();
        graph.change(tx -> tx.run(
                        "MATCH (c:Credential {hash: $hash}) SET c.made = c.made - duration('PT16M')",
                        Map.of("hash", new org.practicecommons.member.Secret(secret).hash()))
                .consume());
    }

    private static HttpResponse<String> attempt(Visitor member, String act) throws Exception {
        String[] route = act.split(" ", 2);
        String path = route[1].replaceAll("\\{\\w+}", "x");
        return path.startsWith("/api/")
                ? member.sendJson("/account", route[0], path, "{}")
                : member.submit("/account", path, Map.of());
    }

    /** Pages lead on; programs and scripts are refused, and told the same. */
    private static boolean ledTo(HttpResponse<String> answer, String where) {
        return answer.headers()
                        .firstValue("Location")
                        .filter(to -> to.contains(where))
                        .isPresent()
                || (answer.statusCode() == 403
                        && (answer.body().contains("Sign in again for this") == where.contains("again=yes"))
                        && (answer.body().contains("Use your passkey for this") == where.contains("passkey")));
    }
}
