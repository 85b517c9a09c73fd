package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicecommons.world.ServiceTest.HOST;
import static org.practicecommons.world.ServiceTest.PROXY;
import static org.practicecommons.world.ServiceTest.SECOND_HOST;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.member.Letter;
import org.practicecommons.member.LetterTray;
import org.practicecommons.platform.home.Home;
import org.practicecommons.world.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service behind a small proxy that ends https, as docs/operating.md sets one up: two host names, http and https. */
@ServiceTest
class ProxyTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    @LocalServerPort
    private int port;

    @Autowired
    private LetterTray tray;

    @Autowired
    private Home home;

    private SmallProxy proxy;

    @BeforeEach
    void start() throws Exception {
        proxy = SmallProxy.start(PROXY, port);
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {HOST, SECOND_HOST, "COMMONS.example.org:443"})
    void membersSignInUnderEachNameAndLinksBeginWithTheAddress(String host) throws Exception {
        String email = "first-" + host.length() + "@trust.example";
        assertThat(administrator(email).status()).isEqualTo(201);
        RawRequest.Answer form = proxy.https(RawRequest.get("/sign-in", host));
        assertThat(form.header("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(form.cookies()).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith("__Host-XSRF-TOKEN=")
                .contains("; Secure", "; Path=/", "SameSite=Lax"));
        RawRequest.Answer asked = proxy.https(form(form, host, "/sign-in", "email=" + encoded(email)));
        assertThat(asked.status()).isEqualTo(302);
        URI link = linkTo(email);
        assertThat(link.toString()).startsWith(ServiceTest.ADDRESS + "/sign-in/link?key=");
        String cookies = form.cookiePairs() + "; " + asked.cookiePairs();
        RawRequest.Answer in = proxy.https(
                form(form, host, "/sign-in/link", link.getRawQuery()).with("Cookie", cookies));
        assertThat(in.cookies()).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-practicecommons-sign-in=")
                .contains("; Secure", "HttpOnly", "Path=/", "SameSite=Lax"));
        assertThat(in.header("Location").orElse("")).doesNotContain("http:", "localhost");
        RawRequest account = RawRequest.get("/account", host);
        assertThat(proxy.https(account.with("Cookie", in.cookiePairs())).status())
                .isEqualTo(200);
        String plain = in.cookiePairs().replace("__Host-", "");
        assertThat(proxy.https(account.with("Cookie", plain)).status())
                .as("a plain cookie lets nobody in")
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost", "127.0.0.1", "commons.example.org.evil.example", "example.org"})
    void otherNamesAreNotAnsweredThroughTheProxy(String host) throws Exception {
        for (String path : List.of("/", "/sign-in", "/api/v1/practices", "/actuator/health", "/assets/main.css")) {
            assertThat(proxy.https(RawRequest.get(path, host)).status())
                    .as(path)
                    .isEqualTo(421);
        }
    }

    @Test
    void aHostThatSomebodyMadeUpIsInNoLetter() throws Exception {
        administrator("careful@trust.example");
        RawRequest.Answer form = proxy.https(RawRequest.get("/sign-in", HOST));
        RawRequest poisoned = form(form, "evil.example", "/sign-in", "email=careful@trust.example");
        assertThat(proxy.https(poisoned).status()).isEqualTo(421);
        RawRequest further = form(form, HOST, "/sign-in", "email=careful@trust.example")
                .with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "host=evil.example");
        assertThat(proxy.https(further).status()).isEqualTo(302);
        assertThat(linkTo("careful@trust.example").getHost()).isEqualTo(HOST);
        assertThat(tray.letters()).noneMatch(letter -> letter.text().contains("evil.example"));
    }

    @Test
    void whoComesByPlainHttpIsLedToHttps() throws Exception {
        RawRequest.Answer led = proxy.http(RawRequest.get("/practices?q=a%20b", SECOND_HOST));
        assertThat(led.status()).isEqualTo(308);
        assertThat(led.header("Location")).contains(ServiceTest.ADDRESS + "/practices?q=a%20b");
        assertThat(led.cookies()).isEmpty();
        assertThat(proxy.http(RawRequest.get("/api/v1/practices", HOST)).status())
                .isEqualTo(403);
        assertThat(proxy.http(RawRequest.post("/sign-in", HOST, FORM, "email=a@b.example"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyIsInvented() throws Exception {
        RawRequest token = RawRequest.post("/api/v1/demo/tokens", HOST, JSON, "{\"as\": \"admin\"}");
        assertThat(proxy.https(token).status()).isEqualTo(404);
        assertThat(token.send(port).status()).as("without the proxy").isEqualTo(404);
        for (String path : List.of("/demo", "/demo/letters")) {
            assertThat(proxy.https(RawRequest.get(path, HOST)).status()).isEqualTo(404);
            assertThat(RawRequest.get(path, "localhost").send(port).status()).isEqualTo(404);
        }
    }

    /** Whoever asks without the proxy cannot speak for others: what it says of the visitor is not read. */
    @Test
    void onlyTheProxyIsBelieved() throws Exception {
        RawRequest.Answer page = RawRequest.get("/sign-in", "localhost")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-For", "203.0.113.7")
                .send(port);
        assertThat(page.status()).isEqualTo(421);
        assertThat(RawRequest.get("/sign-in", "localhost").send(port).cookies())
                .allSatisfy(cookie -> assertThat(cookie).doesNotContain("__Host-"));
    }

    @Test
    void theOperatorsOwnMachineIsAnswered() throws Exception {
        assertThat(RawRequest.get("/actuator/health", "localhost:" + port)
                        .send(port)
                        .status())
                .isEqualTo(200);
    }

    /** The operator's token is for the machine itself: an administrator cannot look through its folders. */
    @Test
    void foldersAreForTheOperatorAtTheMachine() throws Exception {
        String folder = "{\"folder\": \"/etc/ssl\", \"dryRun\": true}";
        RawRequest asks = RawRequest.post("/api/v1/imports", HOST, JSON, folder).with("Authorization", operator());
        assertThat(proxy.https(asks).status()).isEqualTo(403);
        RawRequest here = RawRequest.post("/api/v1/imports", "localhost", JSON, "{\"folder\": \"/nowhere\"}")
                .with("Authorization", operator());
        assertThat(here.send(port).status()).isEqualTo(422);
    }

    private RawRequest.Answer administrator(String email) throws Exception {
        String person = "{\"email\": \"" + email + "\", \"name\": \"First Administrator\"}";
        return RawRequest.post("/api/v1/administrators", "localhost", JSON, person)
                .with("Authorization", operator())
                .send(port);
    }

    private String operator() throws Exception {
        return "Bearer " + Files.readString(home.file("operator.token")).strip();
    }

    private URI linkTo(String email) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> tray.letters().stream()
                                .filter(letter -> letter.to().equals(email))
                                // Letters about duties and new ways in have none.
                                .map(Letter::link)
                                .filter(Objects::nonNull)
                                .map(URI::create)
                                .findFirst()
                                .orElse(URI.create("")),
                        found -> !found.toString().isEmpty());
    }

    private static RawRequest form(RawRequest.Answer page, String host, String action, String fields) {
        String token = Jsoup.parse(page.body()).select("input[name=_csrf]").val();
        return RawRequest.post(action, host, FORM, fields + "&_csrf=" + encoded(token))
                .with("Cookie", page.cookiePairs());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(URLDecoder.decode(text, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
